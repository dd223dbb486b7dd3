/** What a file is by its first bytes; its name and extension are not asked. */
export type FileKind =
  | 'empty'
  | 'zip'
  | 'ole'
  | 'biff'
  | 'markup'
  | 'text'
  | 'binary'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'rtf';

const signatures: [FileKind, number[]][] = [
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74]],
  ['biff', [0x09, 0x00, 0x04, 0x00]],
  ['biff', [0x09, 0x02, 0x06, 0x00]],
  ['biff', [0x09, 0x04, 0x06, 0x00]],
  ['biff', [0x09, 0x08, 0x10, 0x00]],
  ['biff', [0x09, 0x08, 0x08, 0x00]],
];

export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! <= 8 && bytes[3]! <= 8) return 'zip';
  for (const [kind, signature] of signatures)
    if (signature.every((byte, at) => bytes[at] === byte)) return kind;
  return 'text';
}
