import { TabularRefusal } from '../tabular-refusal';

/** The encoding that the first bytes of a file tell: a byte order mark, or else UTF-8. */
function encodingOf(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * Text of a file in UTF-8 or, with a byte order mark, UTF-16. Other encodings are refused: guessing one would turn
 * names into other names.
 */
export async function* decodedText(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(head), { fatal: true });
  const decode = (bytes?: Buffer): string => {
    const text = decodeOrRefuse(decoder, bytes);
    if (text.includes('\0')) throw new TabularRefusal('wrong-type');
    return text;
  };
  yield decode(head);
  for await (const chunk of rest) yield decode(chunk);
  yield decode();
}

function decodeOrRefuse(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer | undefined): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new TabularRefusal('unknown-encoding', {}, { cause });
  }
}
