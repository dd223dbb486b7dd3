import type { Cell, Range, Row } from '../../model.ts';
import { LongTexts } from '../long-texts.ts';
import { booleanCell, errorCell } from '../numbers/cell-format.ts';
import { serialOf } from '../numbers/serial.ts';
import type { Tag, XmlHandler } from '../xml/events.ts';
import { type CellReference, parseRange, parseReference } from './references.ts';
import type { Styles } from './styles.ts';
import { unescapeText } from './text.ts';
import { isTrue } from './workbook-part.ts';

/** What the sheets of a workbook refer to. */
export interface SharedParts {
  strings: string[];
  styles: Styles;
  date1904: boolean;
}

export const lastRow = 1_048_576;
const columns = 16_384;

/**
 * Hears a worksheet and tells its rows in the order of the file, only those that hold something.
 * Missing addresses are counted on; cells beyond a sheet's edge, and texts that are not there, are counted as lost.
 */
export class SheetHandler implements XmlHandler {
  readonly merges: Range[] = [];
  /** How many cells could not be read, and the row of the first. */
  readonly lost = { cells: 0, firstRow: 0 };
  readonly longTexts = new LongTexts();
  /** Says whether this really was a worksheet. */
  hasData = false;
  wantsText = false;
  readonly #shared: SharedParts;
  readonly #onRow: (row: Row) => void;
  readonly #reference: CellReference = { row: 0, column: 0 };
  #row: Row = { number: 0, cells: [] };
  #holdsSomething = false;
  #column = -1;
  #type: string | undefined;
  #style = 0;
  #value = '';
  #inline = '';
  #inCell = false;
  #inText = false;
  #inPhonetic = false;

  constructor(shared: SharedParts, onRow: (row: Row) => void) {
    this.#shared = shared;
    this.#onRow = onRow;
  }

  open(name: string, tag: Tag): void {
    switch (name) {
      case 'c':
        if (this.hasData) this.#openCell(tag);
        break;
      case 'v':
        this.wantsText = this.#inCell;
        break;
      case 't':
        this.#inText = this.wantsText = this.#inCell && !this.#inPhonetic;
        break;
      case 'rPh':
        this.#inPhonetic = true;
        break;
      case 'row':
        if (this.hasData) this.#openRow(tag);
        break;
      case 'sheetData':
        this.hasData = true;
        break;
      case 'mergeCell': {
        const range = parseRange(tag.get('ref') ?? '');
        if (range) this.merges.push(range);
      }
    }
  }

  text(text: string): void {
    if (this.#inText) this.#inline += text;
    else this.#value = this.#value === '' ? text : this.#value + text;
  }

  close(name: string): void {
    switch (name) {
      case 'v':
        this.wantsText = false;
        break;
      case 't':
        this.#inText = this.wantsText = false;
        break;
      case 'c':
        if (this.#inCell) this.#closeCell();
        break;
      case 'rPh':
        this.#inPhonetic = false;
        break;
      case 'row':
        if (this.#holdsSomething) this.#onRow(this.#row);
        this.#holdsSomething = false;
    }
  }

  #openRow(tag: Tag): void {
    const written = Number(tag.get('r'));
    this.#row = { number: written >= 1 ? Math.floor(written) : this.#row.number + 1, cells: [] };
    this.#holdsSomething = false;
    if (isTrue(tag.get('hidden'))) this.#row.hidden = true;
    this.#column = -1;
  }

  #openCell(tag: Tag): void {
    const address = tag.get('r');
    if (address && parseReference(address, this.#reference)) {
      // The row says where its cells stand; an address below the last row is still no place to guess at.
      this.#column = this.#reference.row > lastRow ? columns : this.#reference.column;
    } else this.#column++;
    this.#type = tag.get('t');
    const style = tag.get('s');
    this.#style = style === undefined ? 0 : Number(style) || 0;
    this.#value = this.#inline = '';
    this.#inCell = true;
  }

  #closeCell(): void {
    this.#inCell = false;
    const cell = this.#cell();
    const fill = this.#shared.styles.fill(this.#style);
    const { number, cells } = this.#row;
    if (this.#column >= columns || number > lastRow) {
      if (cell !== '') this.#lose();
      return;
    }
    if (fill) {
      this.#row.fills ??= [];
      this.#row.fills[this.#column] = fill;
    }
    if (cell === '') return;
    while (cells.length < this.#column) cells.push('');
    cells[this.#column] = typeof cell === 'string' ? this.longTexts.cut(cell, number) : cell;
    this.#holdsSomething = true;
  }

  #cell(): Cell {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return this.#sharedString(value);
      case undefined:
      case 'n':
        return value === '' ? unescapeText(this.#inline) : this.#number(value);
      case 'inlineStr':
      case 'str':
        return unescapeText(this.#inline || value);
      case 'b':
        return value === '' ? '' : booleanCell(isTrue(value.trim()));
      case 'e':
        return value === '' ? '' : errorCell(value);
      case 'd':
        return this.#isoDate(value.trim());
      default:
        return unescapeText(value || this.#inline);
    }
  }

  #sharedString(index: string): Cell {
    if (index === '') return '';
    const text = this.#shared.strings[Number(index)];
    if (text === undefined) this.#lose();
    return text ?? '';
  }

  #lose(): void {
    if (this.lost.cells++ === 0) this.lost.firstRow = this.#row.number;
  }

  #number(stored: string): Cell {
    const value = Number(stored);
    if (Number.isNaN(value) || stored.trim() === '') return unescapeText(stored);
    return this.#shared.styles.reader(this.#style)(value, stored);
  }

  #isoDate(iso: string): Cell {
    const serial = serialOf(iso, this.#shared.date1904);
    if (serial === undefined) return iso;
    const { styles } = this.#shared;
    return (styles.isGeneral(this.#style) ? styles.isoDates : styles.reader(this.#style))(serial);
  }
}
