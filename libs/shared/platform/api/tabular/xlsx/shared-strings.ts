import { TabularRefusal } from '../tabular-refusal';
import { readWholeXml } from './xml';
import { unescaped } from './xstring';

/** Bytes that shared texts may have in all: they are the one thing of a workbook that must be held in memory. */
const maximumBytes = 128 * 1024 * 1024;

/** Texts that cells refer to by number, kept as bytes in one piece: as many strings would take several times that. */
export class SharedStrings {
  private bytes = Buffer.alloc(64 * 1024);
  private ends = new Uint32Array(1024);
  private count = 0;

  /** The text of a number, undefined if there is none. */
  at(index: number): string | undefined {
    const end = index < this.count ? this.ends[index] : undefined;
    return end === undefined ? undefined : this.bytes.toString('utf8', index === 0 ? 0 : this.ends[index - 1], end);
  }

  add(text: string): void {
    const start = this.count === 0 ? 0 : (this.ends[this.count - 1] ?? 0);
    const end = start + Buffer.byteLength(text);
    if (end > maximumBytes) throw new TabularRefusal('too-large', { maximum: `${maximumBytes / 1024 / 1024} MB` });
    if (end > this.bytes.length) this.bytes = Buffer.concat([this.bytes], Math.max(this.bytes.length * 2, end));
    if (this.count === this.ends.length) this.ends = doubled(this.ends);
    this.bytes.write(text, start);
    this.ends[this.count] = end;
    this.count += 1;
  }
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Reads the texts that the cells of a workbook share. */
export async function sharedStringsOf(pieces: AsyncIterable<string>): Promise<SharedStrings> {
  const strings = new SharedStrings();
  let text = '';
  let isText = false;
  let isPhonetic = false;
  await readWholeXml(pieces, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isText = !isPhonetic;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si') strings.add(unescaped(text));
    },
  });
  return strings;
}
