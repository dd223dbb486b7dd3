import type { Budget } from '../limits.ts';
import type { Tag, XmlHandler } from '../xml/events.ts';
import { unescapeText } from './text.ts';

/** Hears `sharedStrings.xml`: every text once, rich text joined, the phonetic guide left out. */
export class SharedStringsHandler implements XmlHandler {
  readonly strings: string[] = [];
  wantsText = false;
  readonly #budget: Budget;
  #text = '';
  #inPhonetic = false;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  open(name: string, _tag: Tag): void {
    if (name === 'si') this.#text = '';
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 't') this.wantsText = !this.#inPhonetic;
  }

  text(text: string): void {
    this.#budget.spendText(text.length);
    this.#text = this.#text === '' ? text : this.#text + text;
  }

  close(name: string): void {
    if (name === 't') this.wantsText = false;
    else if (name === 'si') this.strings.push(unescapeText(this.#text));
    else if (name === 'rPh') this.#inPhonetic = false;
  }
}
