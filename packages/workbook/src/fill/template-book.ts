import { failure } from '../read/failures.ts';
import { noSuchSheet } from './failures.ts';
import { mentionedSheets } from './formulas/mentions.ts';
import type { Package } from './package/package.ts';
import { relationsOf } from './package/relations.ts';
import { SheetPart } from './sheet/sheet-part.ts';
import type { XmlElement } from './xml/tree.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  name: string;
  part: string;
  element: XmlElement;
}

/** The workbook part of a template and the sheets it lists, each read when it is first asked for. */
export class TemplateBook {
  readonly file: Package;
  /** `xl/workbook.xml` */
  readonly part: string;
  readonly #loaded = new Map<string, SheetPart>();

  constructor(file: Package) {
    this.file = file;
    const main = relationsOf(file, '').find((relation) => relation.kind === 'officeDocument');
    if (!main || !file.has(main.target)) throw failure('file.not-a-spreadsheet');
    this.part = main.target;
    if (this.root.name !== 'workbook') throw failure('file.not-a-spreadsheet');
  }

  get root(): XmlElement {
    return this.file.document(this.part).root;
  }

  get sheets(): ListedSheet[] {
    this.#listed ??= this.#readList();
    return this.#listed;
  }
  #listed: ListedSheet[] | undefined;

  #readList(): ListedSheet[] {
    const parts = new Map(
      relationsOf(this.file, this.part).map((relation) => [relation.id, relation.target]),
    );
    const listed = this.root.child('sheets')?.all('sheet') ?? [];
    return listed.map((element) => ({
      name: element.get('name') ?? '',
      part: parts.get(element.get('*:id') ?? '') ?? '',
      element,
    }));
  }

  /** Names do not tell case apart. Throws `sheet.missing`. */
  sheet(name: string): SheetPart {
    const known = this.#byName.get(name);
    if (known) return known;
    const { part } = this.listed(name);
    let sheet = this.#loaded.get(part);
    if (!sheet) {
      const document = this.file.document(part, 'sheetData');
      // A sheet that is a chart has no cells.
      if (document.root.name !== 'worksheet') throw noSuchSheet(name);
      sheet = new SheetPart(part, document);
      this.#loaded.set(part, sheet);
    }
    this.#byName.set(name, sheet);
    return sheet;
  }
  /** Asked once a cell: the list of sheets must not be read each time. */
  readonly #byName = new Map<string, SheetPart>();

  /** To be called when sheets come, go or change their names. */
  forgetNames(): void {
    this.#byName.clear();
    this.#listed = undefined;
  }

  listed(name: string): ListedSheet {
    const found = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw noSuchSheet(name);
    return found;
  }

  /** Takes up a sheet made here, and the sheets its formulas name. */
  add(sheet: SheetPart, mentions: Set<string>): void {
    this.#loaded.set(sheet.part, sheet);
    this.#mentions.set(sheet.part, mentions);
  }

  /** The sheets that the formulas of a sheet, its charts and tables may name, in lower case. Filling adds none. */
  mentions(part: string): ReadonlySet<string> {
    let mentions = this.#mentions.get(part);
    if (!mentions) {
      mentions = mentionedSheets(this.file, part);
      this.#mentions.set(part, mentions);
    }
    return mentions;
  }
  readonly #mentions = new Map<string, Set<string>>();

  drop(part: string): void {
    this.#loaded.delete(part);
    this.forgetNames();
  }

  get loaded(): Iterable<SheetPart> {
    return this.#loaded.values();
  }

  /** Defined names, print areas and print titles among them, with the sheet they are local to. */
  names(): { element: XmlElement; sheet: string | undefined }[] {
    const { sheets } = this;
    const names = this.root.child('definedNames')?.all('definedName') ?? [];
    return names.map((element) => {
      const local = element.get('localSheetId');
      return { element, sheet: local === undefined ? undefined : sheets[Number(local)]?.name };
    });
  }

  get date1904(): boolean {
    return /^(1|true)$/.test(this.root.child('workbookPr')?.get('date1904') ?? '');
  }
}
