import type { Tag, XmlHandler } from '../xml/events.ts';

const order = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** Hears `theme1.xml`: its twelve colours, in the order that cells count them. */
export class ThemeHandler implements XmlHandler {
  readonly colours: string[] = [];
  wantsText = false;
  #slot = -1;
  #inScheme = false;

  open(name: string, tag: Tag): void {
    if (name === 'clrScheme') this.#inScheme = true;
    if (!this.#inScheme) return;
    const slot = order.indexOf(name);
    if (slot !== -1) this.#slot = slot;
    const colour = name === 'srgbClr' ? tag.get('val') : name === 'sysClr' ? tag.get('lastClr') : undefined;
    if (colour && this.#slot !== -1) this.colours[this.#slot] = colour;
  }

  text(): void {}

  close(name: string): void {
    if (name === 'clrScheme') this.#inScheme = false;
  }
}
