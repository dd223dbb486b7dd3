import { xmlText } from '../../write/xml-text.ts';
import type { PageSetup } from './page-setup.ts';

/** Print set-up: options, margins, paper, header and footer, in the order the schema asks for. */
export function pageXml(page: PageSetup): string {
  const options = [
    page.centered && 'horizontalCentered="1"',
    page.centeredVertically && 'verticalCentered="1"',
    page.gridLines && 'gridLines="1"',
  ].filter(Boolean);
  const margins = {
    left: page.left ?? 0.75,
    right: page.right ?? 0.75,
    top: page.top ?? 1,
    bottom: page.bottom ?? 1,
    header: page.headerMargin ?? 0.5,
    footer: page.footerMargin ?? 0.5,
  };
  const setup = [
    page.paper && `paperSize="${page.paper}"`,
    page.scale && page.scale !== 100 && !page.fit && `scale="${page.scale}"`,
    page.firstPage !== undefined && `firstPageNumber="${page.firstPage}"`,
    page.fit && page.fitWidth !== 1 && `fitToWidth="${page.fitWidth ?? 1}"`,
    page.fit && page.fitHeight !== 1 && `fitToHeight="${page.fitHeight ?? 1}"`,
    page.overThenDown && 'pageOrder="overThenDown"',
    page.orientation && `orientation="${page.orientation}"`,
    page.blackAndWhite && 'blackAndWhite="1"',
    page.firstPage !== undefined && 'useFirstPageNumber="1"',
  ].filter(Boolean);
  const sides = Object.entries(margins).map(([side, inches]) => `${side}="${inches}"`);
  const texts =
    (page.header ? `<oddHeader>${xmlText(page.header)}</oddHeader>` : '') +
    (page.footer ? `<oddFooter>${xmlText(page.footer)}</oddFooter>` : '');
  return [
    options.length > 0 ? `<printOptions ${options.join(' ')}/>` : '',
    `<pageMargins ${sides.join(' ')}/>`,
    setup.length > 0 ? `<pageSetup ${setup.join(' ')}/>` : '',
    texts && `<headerFooter>${texts}</headerFooter>`,
  ].join('');
}

export function breaksXml(tag: string, breaks: readonly number[], max: number): string {
  if (breaks.length === 0) return '';
  const items = breaks.map((id) => `<brk id="${id}" max="${max}" man="1"/>`);
  return `<${tag} count="${breaks.length}" manualBreakCount="${breaks.length}">${items.join('')}</${tag}>`;
}
