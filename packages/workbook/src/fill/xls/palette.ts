/** The colours of a workbook by index, as `RRGGBB`; from 8 on a file may have its own. */
export class Palette {
  readonly #own = new Map<number, string>();

  read(data: Buffer): void {
    const count = data.readUInt16LE(0);
    for (let i = 0; i < count && i * 4 + 5 <= data.length; i++) {
      this.#own.set(
        i + 8,
        data
          .subarray(2 + i * 4, 5 + i * 4)
          .toString('hex')
          .toUpperCase(),
      );
    }
  }

  /** `undefined` for the colours that the screen's settings choose. */
  color(index: number): string | undefined {
    return index < 8 ? DEFAULT[index] : (this.#own.get(index) ?? DEFAULT[index - 8]);
  }
}

const DEFAULT = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');
