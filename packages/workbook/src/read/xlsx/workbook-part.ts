import type { Tag, XmlHandler } from '../xml/events.ts';

export interface SheetEntry {
  name: string;
  state: 'visible' | 'hidden';
  relationship: string;
}

/** Hears `workbook.xml`: the sheets in their order, and the base of its dates. */
export class WorkbookHandler implements XmlHandler {
  readonly sheets: SheetEntry[] = [];
  date1904 = false;
  wantsText = false;

  open(name: string, tag: Tag): void {
    if (name === 'workbookPr') this.date1904 = isTrue(tag.get('date1904'));
    if (name !== 'sheet') return;
    this.sheets.push({
      name: tag.get('name') ?? '',
      state: /hidden/i.test(tag.get('state') ?? '') ? 'hidden' : 'visible',
      relationship: tag.get('id') ?? '',
    });
  }

  text(): void {}
  close(): void {}
}

/** XML's `true`, in both spellings. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
