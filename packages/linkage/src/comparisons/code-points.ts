/**
 * Room for the code points of a text, used again and again: comparing is done by the million, and a fresh array
 * for every text would cost more than the comparing.
 */
export class CodePoints {
  points = new Int32Array(64);
  length = 0;

  /** A rare Chinese character outside the basic plane is one character, not two. */
  read(text: string, from = 0, to = text.length): this {
    if (to - from > this.points.length) this.points = new Int32Array((to - from) * 2);
    let length = 0;
    for (let i = from; i < to; i++) {
      const point = text.codePointAt(i)!;
      this.points[length++] = point;
      if (point > 0xffff) i++;
    }
    this.length = length;
    return this;
  }
}
