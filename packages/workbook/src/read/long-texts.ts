import type { Problem } from '../model.ts';

/** What Excel itself lets one cell hold, in UTF-16 units. Other programs write more, and hostile files much more. */
export const longestText = 32_767;

/** Cuts the texts of one sheet's cells to what a cell may hold, and counts what it cut. */
export class LongTexts {
  #cells = 0;
  #firstRow = 0;

  cut(text: string, row: number): string {
    if (text.length <= longestText) return text;
    if (this.#cells++ === 0) this.#firstRow = row;
    const halved = (text.charCodeAt(longestText - 1) & 0xfc00) === 0xd800;
    return text.slice(0, halved ? longestText - 1 : longestText);
  }

  /** None, or one that tells how many cells were cut. A text file has no sheet to name. */
  problems(sheet = ''): Problem[] {
    if (this.#cells === 0) return [];
    const [where, place] = sheet ? [`工作表“${sheet}”`, ` of sheet "${sheet}"`] : ['', ''];
    return [
      {
        code: 'sheet.text-cut',
        message: `${where}有${this.#cells}格的文字超过${longestText}字(最早在第${this.#firstRow}行),只读了前面的,请打开核对`,
        english: `${this.#cells} cells${place} hold more than ${longestText} characters (the first in row ${this.#firstRow}); only the beginning was read, open the file and check`,
        ...(sheet && { sheet }),
        row: this.#firstRow,
      },
    ];
  }
}
