import type { Limits } from '../limits.ts';
import { CarefulXml } from './careful.ts';
import type { XmlHandler } from './events.ts';
import { SwiftXml, Unusual } from './swift.ts';

/**
 * Tells a handler what a part says. `makeHandler` may be called twice: where the swift scanner meets something
 * unusual, a fresh handler is told everything from the beginning by the full parser.
 * Faults in the XML go to `onFault`, at most once. Returns the handler that heard the whole part.
 */
export async function readXml<H extends XmlHandler>(
  chunks: () => Iterable<Buffer> | AsyncIterable<Buffer>,
  makeHandler: () => H,
  limits: Limits,
  onFault: (message: string) => void,
): Promise<H> {
  let handler = makeHandler();
  try {
    const swift = new SwiftXml(handler, limits);
    for await (const chunk of chunks()) swift.push(chunk);
    swift.end();
  } catch (error) {
    if (!(error instanceof Unusual)) throw error;
    handler = makeHandler();
    const careful = new CarefulXml(handler, limits, onFault);
    for await (const chunk of chunks()) careful.push(chunk);
    careful.end();
  }
  return handler;
}
