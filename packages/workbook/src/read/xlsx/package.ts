import type { Problem } from '../../model.ts';
import { failure } from '../failures.ts';
import type { Budget } from '../limits.ts';
import type { XmlHandler } from '../xml/events.ts';
import { readXml } from '../xml/read.ts';
import type { Archive } from '../zip/archive.ts';
import { type Relationship, RelationshipsHandler, relationshipsName } from './relationships.ts';
import { SharedStringsHandler } from './shared-strings.ts';
import { type Styles, StylesHandler } from './styles.ts';
import { ThemeHandler } from './theme.ts';
import { type SheetEntry, WorkbookHandler } from './workbook-part.ts';

/** An Office workbook package: its sheets and what they share. Parts are read when asked for. */
export class WorkbookPackage {
  readonly problems: Problem[] = [];
  readonly #archive: Archive;
  readonly #budget: Budget;

  constructor(archive: Archive, budget: Budget) {
    this.#archive = archive;
    this.#budget = budget;
  }

  /** The sheets in order with their parts, and the texts and styles they refer to. */
  async open(): Promise<{ sheets: (SheetEntry & { part: string })[]; shared: SharedParts }> {
    const part = await this.#workbookPart();
    const workbook = await this.#read(part, () => new WorkbookHandler());
    const relationships = await this.relationships(part);
    const sheets = workbook.sheets.flatMap((sheet, index) => {
      const relationship = relationships.find(({ id }) => id === sheet.relationship);
      if (relationship && relationship.type !== 'worksheet') return [];
      return [{ ...sheet, part: relationship?.target ?? `xl/worksheets/sheet${index + 1}.xml` }];
    });
    const of = (type: string) => relationships.find((one) => one.type === type)?.target;
    const strings = await this.#optional(of('sharedStrings'), () => new SharedStringsHandler(this.#budget));
    const theme = await this.#optional(of('theme'), () => new ThemeHandler());
    const styles = await this.#optional(of('styles'), () => new StylesHandler());
    const shared = {
      strings: strings?.strings ?? [],
      styles: (styles ?? new StylesHandler()).styles(theme?.colours ?? [], workbook.date1904),
      date1904: workbook.date1904,
    };
    return { sheets, shared };
  }

  async relationships(part: string): Promise<Relationship[]> {
    const handler = await this.#optional(relationshipsName(part), () => new RelationshipsHandler(part));
    return handler?.relationships ?? [];
  }

  has(part: string): boolean {
    return this.#archive.has(part);
  }

  /** Reads a part; faults in it become problems of the workbook, under the sheet's name where there is one. */
  async read<H extends XmlHandler>(part: string, makeHandler: () => H, sheet?: string): Promise<H> {
    return this.#read(part, makeHandler, sheet);
  }

  async #workbookPart(): Promise<string> {
    const root = (await this.relationships('')).find(({ type }) => type === 'officeDocument')?.target;
    for (const part of [root, 'xl/workbook.xml']) if (part && this.#archive.has(part)) return part;
    throw failure('file.damaged', ['缺少工作簿部件', 'the workbook part is missing']);
  }

  async #optional<H extends XmlHandler>(
    part: string | undefined,
    makeHandler: () => H,
  ): Promise<H | undefined> {
    return part && this.#archive.has(part) ? this.#read(part, makeHandler) : undefined;
  }

  async #read<H extends XmlHandler>(part: string, makeHandler: () => H, sheet?: string): Promise<H> {
    return readXml(
      () => this.#archive.chunks(part),
      makeHandler,
      this.#budget.limits,
      (fault) => {
        this.problems.push({
          code: 'sheet.damaged',
          message: `文件内部有损坏(${part}),读到的内容可能不全,请打开核对`,
          english: `${part} is damaged (${fault.split('\n')[0]}); what was read may be incomplete`,
          sheet,
        });
      },
    );
  }
}

export interface SharedParts {
  strings: string[];
  styles: Styles;
  date1904: boolean;
}
