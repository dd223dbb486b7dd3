import type { Read } from './read.ts';

/** Reads a list of tags as one text with 、 between them; what each means is the tag catalogue's to say. */
export function readTags(raw: string): Read {
  const tags = raw
    .normalize('NFKC')
    .split(/[、,;/|\s+]+/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return {
    value: tags.length > 0 ? { type: 'text', text: [...new Set(tags)].join('、') } : null,
    doubts: [],
  };
}
