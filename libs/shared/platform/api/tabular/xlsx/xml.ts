import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { TabularRefusal } from '../tabular-refusal';

/** What a reader of one part does with its markup. Names come without their namespace prefix. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Characters that may come without any markup; a cell never holds so many. */
const silentCharacters = 2 * 1024 * 1024;

/**
 * Reads a part piece by piece; after each piece the caller may take what has been gathered. Documents that declare
 * types are refused: workbooks have none, attacks by entity do.
 */
export async function* readXml(pieces: AsyncIterable<string>, reader: XmlReader): AsyncGenerator<void> {
  const parser = new SaxesParser();
  let silent = 0;
  parser.on('opentag', (tag: SaxesTagPlain) => {
    silent = 0;
    const attributes: Record<string, string> = {};
    for (const [key, value] of Object.entries(tag.attributes)) attributes[localName(key)] = value;
    reader.open?.(localName(tag.name), attributes);
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    silent = 0;
    reader.close?.(localName(tag.name));
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('doctype', () => {
    throw new TabularRefusal('broken-file');
  });
  parser.on('error', (cause) => {
    throw new TabularRefusal('broken-file', {}, { cause });
  });
  for await (const piece of pieces) {
    silent += piece.length;
    parser.write(piece);
    if (silent > silentCharacters) throw new TabularRefusal('cell-too-long');
    yield;
  }
  parser.close();
  yield;
}

/** Reads a whole part, of which the reader keeps what it wants. */
export async function readWholeXml(pieces: AsyncIterable<string>, reader: XmlReader): Promise<void> {
  const reading = readXml(pieces, reader);
  while (!(await reading.next()).done);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
