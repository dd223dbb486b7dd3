import { builtInFormat } from '../numbers/built-in.ts';
import { type NumberReader, numberReader } from '../numbers/cell-format.ts';
import type { Tag, XmlHandler } from '../xml/events.ts';
import { type ColourName, colourOf, defaultPalette, type Palette } from './colours.ts';

/** What a cell's style number means for reading: how its number shows, and its solid fill. */
export class Styles {
  readonly #formats: string[];
  readonly #fills: (string | undefined)[];
  readonly #readers = new Map<string, NumberReader>();
  readonly #byStyle: NumberReader[] = [];
  readonly #date1904: boolean;

  constructor(formats: string[], fills: (string | undefined)[], date1904: boolean) {
    this.#formats = formats;
    this.#fills = fills;
    this.#date1904 = date1904;
  }

  reader(style: number): NumberReader {
    this.#byStyle[style] ??= this.#forCode(this.#formats[style] ?? 'General');
    return this.#byStyle[style];
  }

  /** How a date without a style of its own shows. */
  get isoDates(): NumberReader {
    return this.#forCode('yyyy-mm-dd');
  }

  isGeneral(style: number): boolean {
    return (this.#formats[style] ?? 'General') === 'General';
  }

  fill(style: number): string | undefined {
    return this.#fills[style];
  }

  #forCode(code: string): NumberReader {
    let reader = this.#readers.get(code);
    if (!reader) {
      reader = numberReader(code, this.#date1904);
      this.#readers.set(code, reader);
    }
    return reader;
  }
}

/** Hears `styles.xml`. */
export class StylesHandler implements XmlHandler {
  wantsText = false;
  readonly #codes = new Map<number, string>();
  readonly #fills: (ColourName | undefined)[] = [];
  readonly #styles: { format: number; fill: number }[] = [];
  readonly #indexed: string[] = [];
  #within = '';
  #solid = false;

  open(name: string, tag: Tag): void {
    if (name === 'cellXfs' || name === 'fills' || name === 'indexedColors' || name === 'dxfs')
      this.#within = name;
    else if (name === 'numFmt' && this.#within !== 'dxfs') {
      this.#codes.set(Number(tag.get('numFmtId')), tag.get('formatCode') ?? 'General');
    } else if (name === 'xf' && this.#within === 'cellXfs') {
      this.#styles.push({ format: Number(tag.get('numFmtId') ?? 0), fill: Number(tag.get('fillId') ?? 0) });
    } else if (name === 'rgbColor' && this.#within === 'indexedColors') {
      this.#indexed.push(tag.get('rgb') ?? '');
    } else if (this.#within === 'fills') this.#openFill(name, tag);
  }

  text(): void {}

  close(name: string): void {
    if (name === this.#within) this.#within = '';
  }

  /** `theme` is empty where the file has none. */
  styles(theme: string[], date1904: boolean): Styles {
    const palette: Palette = {
      indexed:
        this.#indexed.length > 0 ? this.#indexed.map((colour) => colour.slice(-6)) : defaultPalette.indexed,
      theme: theme.length > 0 ? theme : defaultPalette.theme,
    };
    const fills = this.#fills.map((fill) => fill && colourOf(fill, palette));
    return new Styles(
      this.#styles.map(({ format }) => this.#codes.get(format) ?? builtInFormat(format)),
      this.#styles.map(({ fill }) => fills[fill]),
      date1904,
    );
  }

  #openFill(name: string, tag: Tag): void {
    if (name === 'fill') {
      this.#fills.push(undefined);
      this.#solid = false;
    } else if (name === 'patternFill') this.#solid = tag.get('patternType') === 'solid';
    else if (name === 'fgColor' && this.#solid) {
      this.#fills[this.#fills.length - 1] = {
        rgb: tag.get('rgb'),
        indexed: tag.get('indexed'),
        theme: tag.get('theme'),
        tint: tag.get('tint'),
      };
    }
  }
}
