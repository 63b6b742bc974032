import { Refusal, refuse } from '@passage/platform/domain';
import { SaxesParser } from 'saxes';
import { tableProblems } from '../table.problems';

/** What is made of an XML document as it passes by. Names come without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Elements within elements; a sheet has six. */
const deepest = 50;
/** Characters without an element beginning or ending; a cell has a few thousand. */
const longestText = 4 * 1024 * 1024;

/**
 * Walks through an XML document piece by piece, and pauses after each, so that what the handlers gathered can be used
 * up. Documents made to exhaust memory (endless nesting or text, entities) are refused.
 */
export async function* walkXml(content: AsyncIterable<Buffer>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  let quiet = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    quiet = 0;
    if (depth > deepest) throw broken();
    handlers.open?.(bareName(name), attributes);
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    quiet = 0;
    handlers.close?.(bareName(name));
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of content) {
      quiet += chunk.length;
      if (quiet > longestText) throw broken();
      parser.write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    parser.write(decoder.decode()).close();
    yield;
  } catch (error) {
    throw error instanceof Refusal ? error : broken();
  }
}

/** Walks through a whole document. */
export async function readXml(content: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of walkXml(content, handlers));
}

function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function broken() {
  return refuse(tableProblems, 'platform.table.broken', { params: { row: 1 } });
}
