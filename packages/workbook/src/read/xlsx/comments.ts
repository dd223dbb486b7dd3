import type { Tag, XmlHandler } from '../xml/events.ts';
import { unescapeText } from './text.ts';

/**
 * Hears the notes of a sheet, old (`comments1.xml`) or threaded. Several on one cell are joined by line ends.
 */
export class CommentsHandler implements XmlHandler {
  /** By cell address. */
  readonly comments = new Map<string, string>();
  wantsText = false;
  #address = '';
  #text = '';

  open(name: string, tag: Tag): void {
    if (name === 'comment' || name === 'threadedComment') {
      this.#address = (tag.get('ref') ?? '').replaceAll('$', '').toUpperCase();
      this.#text = '';
    }
    // Old notes keep their words in <t> inside <text>, threaded ones in <text> itself.
    this.wantsText = name === 't' || name === 'text';
  }

  text(text: string): void {
    this.#text += text;
  }

  close(name: string): void {
    this.wantsText = false;
    if (name !== 'comment' && name !== 'threadedComment') return;
    const text = unescapeText(this.#text).trim();
    const before = this.comments.get(this.#address);
    if (text) this.comments.set(this.#address, before ? `${before}\n${text}` : text);
  }
}
