import { type Problem, WorkbookError } from '../../model.ts';
import { failure } from '../failures.ts';
import type { Budget } from '../limits.ts';
import type { XmlHandler } from '../xml/events.ts';
import { readXml } from '../xml/read.ts';
import type { Archive } from '../zip/archive.ts';
import { type Relationship, RelationshipsHandler, relationshipsName } from './relationships.ts';
import { SharedStringsHandler } from './shared-strings.ts';
import type { SharedParts, SheetHandler } from './sheet-part.ts';
import { StylesHandler } from './styles.ts';
import { ThemeHandler } from './theme.ts';
import { type SheetEntry, WorkbookHandler } from './workbook-part.ts';

/**
 * An Office workbook package: its sheets and what they share. A damaged part becomes a problem of the workbook;
 * only a workbook that cannot name its sheets is refused.
 */
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
    const workbook = await this.readOptional(part, () => new WorkbookHandler());
    if (!workbook?.sheets.length) throw failure('file.damaged', ['没有找到工作表', 'no sheets were found']);
    const relationships = await this.relationships(part);
    const of = (type: string, usual: string) =>
      relationships.find((one) => one.type === type)?.target ?? usual;
    const strings = await this.readOptional(
      of('sharedStrings', 'xl/sharedStrings.xml'),
      () => new SharedStringsHandler(this.#budget),
    );
    const theme = await this.readOptional(of('theme', 'xl/theme/theme1.xml'), () => new ThemeHandler());
    const styles = await this.readOptional(of('styles', 'xl/styles.xml'), () => new StylesHandler());
    const { date1904 } = workbook;
    const shared = {
      strings: strings?.strings ?? [],
      styles: (styles ?? new StylesHandler()).styles(theme?.colours ?? [], date1904),
      date1904,
    };
    return { sheets: sheetsWithParts(workbook.sheets, relationships), shared };
  }

  async relationships(part: string): Promise<Relationship[]> {
    const handler = await this.readOptional(relationshipsName(part), () => new RelationshipsHandler(part));
    return handler?.relationships ?? [];
  }

  /** `undefined` for a part that is not there; what could be heard of one that is damaged. */
  async readOptional<H extends XmlHandler>(
    part: string | undefined,
    makeHandler: () => H,
  ): Promise<H | undefined> {
    return part && this.#archive.has(part) ? this.#read(part, makeHandler) : undefined;
  }

  async readSheet(
    part: string,
    makeHandler: () => SheetHandler,
    sheet: string,
  ): Promise<SheetHandler | undefined> {
    if (this.#archive.has(part)) return this.#read(part, makeHandler, sheet);
    this.problems.push({
      code: 'sheet.missing',
      message: `工作表“${sheet}”的内容在文件里缺失,请向发送人要一份完整的`,
      english: `The content of sheet "${sheet}" is missing from the file; ask the sender for a complete one`,
      sheet,
    });
    return undefined;
  }

  /** Turns what a sheet had to leave out into problems. */
  noteLosses(handler: SheetHandler | undefined, sheet: string): void {
    this.problems.push(...(handler?.longTexts.problems(sheet) ?? []));
    if (!handler?.lost.cells) return;
    const { cells, firstRow: row } = handler.lost;
    this.problems.push({
      code: 'sheet.cells-lost',
      message: `工作表“${sheet}”有${cells}格没能读出(最早在第${row}行),请打开核对`,
      english: `${cells} cells of sheet "${sheet}" could not be read (the first in row ${row}); open the file and check`,
      sheet,
      row,
    });
  }

  async #workbookPart(): Promise<string> {
    const root = (await this.relationships('')).find(({ type }) => type === 'officeDocument')?.target;
    for (const part of [root, 'xl/workbook.xml']) if (part && this.#archive.has(part)) return part;
    throw failure('file.damaged', ['缺少工作簿部件', 'the workbook part is missing']);
  }

  async #read<H extends XmlHandler>(part: string, makeHandler: () => H, sheet?: string): Promise<H> {
    let handler: H | undefined;
    const make = () => {
      handler = makeHandler();
      return handler;
    };
    try {
      const chunks = () => this.#archive.chunks(part);
      return await readXml(chunks, make, this.#budget.limits, () => this.#noteDamage(part, sheet));
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.code !== 'file.damaged' || !handler) throw error;
      this.#noteDamage(part, sheet);
      return handler;
    }
  }

  #noteDamage(part: string, sheet?: string): void {
    const where = sheet ? `工作表“${sheet}”` : `部件 ${part} `;
    this.problems.push({
      code: 'sheet.damaged',
      message: `文件内部有损坏:${where}读到的内容可能不全,请打开核对`,
      english: `${sheet ? `Sheet "${sheet}"` : part} is damaged; what was read may be incomplete, open it and check`,
      sheet,
    });
  }
}

/** Chart, dialog and macro sheets carry no roster and are left out. A sheet without a relationship is looked for by its place. */
function sheetsWithParts(sheets: SheetEntry[], relationships: Relationship[]) {
  return sheets.flatMap((sheet, index) => {
    const relationship = relationships.find(({ id }) => id === sheet.relationship);
    if (relationship && relationship.type !== 'worksheet') return [];
    return [{ ...sheet, part: relationship?.target ?? `xl/worksheets/sheet${index + 1}.xml` }];
  });
}
