import { refuse } from '@passage/platform/domain';
import type { TableLimits } from '../table';
import { tableProblems } from '../table.problems';
import type { XlsxArchive } from './archive';
import { readXml, type XmlHandlers } from './xml';

/** Bytes of all shared texts together; a hundred thousand people need a fifth. */
const largest = 128 * 1024 * 1024;

/** Texts that cells refer to by number, kept as bytes: a tenth of what as many strings would take. */
export class SharedStrings {
  private bytes = Buffer.alloc(64 * 1024);
  private ends = new Uint32Array(1024);
  private count = 0;

  at(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return undefined;
    return this.bytes.toString('utf8', index === 0 ? 0 : this.ends[index - 1], this.ends[index]);
  }

  add(text: string): void {
    const start = this.count === 0 ? 0 : (this.ends[this.count - 1] ?? 0);
    const length = Buffer.byteLength(text);
    if (start + length > largest) throw refuse(tableProblems, 'platform.table.zip-bomb');
    if (start + length > this.bytes.length) {
      this.bytes = Buffer.concat([this.bytes], Math.max(this.bytes.length * 2, start + length));
    }
    if (this.count === this.ends.length) {
      const more = new Uint32Array(this.ends.length * 2);
      more.set(this.ends);
      this.ends = more;
    }
    this.bytes.write(text, start);
    this.ends[this.count] = start + length;
    this.count += 1;
  }
}

/** Reads the texts that the cells of a workbook share. */
export async function readSharedStrings(
  archive: XlsxArchive,
  part: string,
  limits: TableLimits,
): Promise<SharedStrings> {
  const strings = new SharedStrings();
  if (!archive.has(part)) return strings;
  const text = richText(limits.cellCharacters);
  await readXml(archive.read(part), {
    open: (name) => {
      if (name === 'si') text.begin();
      text.handlers.open?.(name, {});
    },
    text: text.handlers.text,
    close: (name) => {
      text.handlers.close?.(name);
      if (name === 'si') strings.add(text.end());
    },
  });
  return strings;
}

/** Gathers the text of an item, in whatever pieces its looks divide it into, without reading aids (phonetics). */
export function richText(longest: number): {
  begin(): void;
  end(): string;
  handlers: Required<XmlHandlers>;
} {
  let gathered = '';
  let isText = false;
  let isPhonetic = false;
  return {
    begin: () => {
      gathered = '';
    },
    end: () => unescaped(gathered),
    handlers: {
      open: (name) => {
        if (name === 't') isText = true;
        if (name === 'rPh') isPhonetic = true;
      },
      text: (text) => {
        if (isText && !isPhonetic && gathered.length <= longest) gathered += text;
      },
      close: (name) => {
        if (name === 't') isText = false;
        if (name === 'rPh') isPhonetic = false;
      },
    },
  };
}

/** Characters that XML cannot hold are written as _x000D_. */
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
