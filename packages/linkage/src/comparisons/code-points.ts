/** A text as code points: a rare Chinese character outside the basic plane is one character, not two. */
export function codePoints(text: string): readonly number[] {
  const points: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i)!;
    points.push(point);
    if (point > 0xffff) i++;
  }
  return points;
}
