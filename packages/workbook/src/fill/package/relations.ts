import { xmlAttribute } from '../../write/xml-text.ts';
import { parseNodes, XmlElement } from '../xml/tree.ts';
import type { Package } from './package.ts';

/** What one part says of another. */
export interface Relation {
  id: string;
  /** The last word of the type's address: `worksheet`, `drawing`; the same in strict and transitional files. */
  kind: string;
  /** The part's full name, or an address outside the file. */
  target: string;
  external: boolean;
  element: XmlElement;
}

/** The relations of a part; of the package itself for `''`. */
export function relationsOf(file: Package, part: string): Relation[] {
  const name = relationsPart(part);
  if (!file.has(name)) return [];
  return file
    .document(name)
    .root.all('Relationship')
    .map((element) => {
      const target = element.get('Target') ?? '';
      const external = element.get('TargetMode') === 'External';
      return {
        id: element.get('Id') ?? '',
        kind: (element.get('Type') ?? '').split('/').at(-1)!,
        target: external ? target : resolve(part, target),
        external,
        element,
      };
    });
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Adds a relation like `pattern` to another target and gives its new id. */
export function addRelation(file: Package, part: string, pattern: XmlElement, target: string): string {
  const root = file.document(relationsPart(part)).root;
  const taken = new Set(root.all('Relationship').map((element) => element.get('Id')));
  let n = taken.size + 1;
  while (taken.has(`rId${n}`)) n++;
  const element = new XmlElement(pattern.tag, pattern.rawAttributes);
  element.selfClosing = true;
  element.set('Id', `rId${n}`);
  element.set('Target', relativeTarget(part, target));
  root.children.push(element);
  root.selfClosing = false;
  return `rId${n}`;
}

/** The content type a part declares for itself; `undefined` where its ending says enough. */
export function contentType(file: Package, part: string): string | undefined {
  return override(file, part)?.get('ContentType');
}

/** Declares a part's content type, or forgets the part with `undefined`. */
export function setContentType(file: Package, part: string, type: string | undefined): void {
  const { root } = file.document('[Content_Types].xml');
  const known = override(file, part);
  const all = overrides(file);
  if (type === undefined) {
    if (known) root.children = root.children.filter((child) => child !== known);
    all.delete(part.toLowerCase());
  } else if (known) known.set('ContentType', type);
  else {
    const xml = `<${root.prefix}Override PartName="/${xmlAttribute(part)}" ContentType="${xmlAttribute(type)}"/>`;
    const [made] = parseNodes(xml) as [XmlElement];
    root.children.push(made);
    all.set(part.toLowerCase(), made);
  }
}

function override(file: Package, part: string): XmlElement | undefined {
  return overrides(file).get(part.toLowerCase());
}

/** A thousand cards have thousands of parts: they must not be searched for one by one. */
const indexes = new WeakMap<XmlElement, Map<string, XmlElement>>();

function overrides(file: Package): Map<string, XmlElement> {
  const { root } = file.document('[Content_Types].xml');
  let index = indexes.get(root);
  if (!index) {
    index = new Map();
    for (const element of root.all('Override')) {
      index.set((element.get('PartName') ?? '').replace(/^\//, '').toLowerCase(), element);
    }
    indexes.set(root, index);
  }
  return index;
}

function resolve(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The address of `target` as told from the folder of `part`: `../drawings/drawing2.xml`. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return '../'.repeat(from.length) + to.join('/');
}
