const serial = /^(序号?|编号|号|顺序号?|No\.?|#|S\/?N|Nr\.?)$/i;

/** The heading of a column that only counts rows. */
export function isSerialHeading(text: string): boolean {
  return serial.test(text.normalize('NFKC').replace(/\s+/g, ''));
}
