import type { XlsxArchive } from './archive';
import { readXml } from './xml';

/** What a number in a cell means by the format it is shown in. */
export type NumberMeaning = 'number' | 'date' | 'time';

/** Formats that come with every spreadsheet program (ECMA-376 part 1, 18.8.30), those of East Asia included. */
function builtIn(format: number): NumberMeaning {
  if ((format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 31)) return 'date';
  if (format === 36 || (format >= 50 && format <= 58)) return 'date';
  return (format >= 18 && format <= 21) || (format >= 32 && format <= 35) || (format >= 45 && format <= 47)
    ? 'time'
    : 'number';
}

/** The meaning of a format as written: `dd/mm/yyyy` is a date, `0.00 "day"` is not. */
export function meaningOf(formatCode: string): NumberMeaning {
  const [positive = ''] = formatCode.split(';');
  const bare = positive
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(h+|m+|s+)\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (/general/.test(bare)) return 'number';
  if (/[yd]/.test(bare) || (/m/.test(bare) && !/[hs]/.test(bare))) return 'date';
  return /[hs]/.test(bare) ? 'time' : 'number';
}

/** The meaning of numbers by the style of their cell. */
export async function readNumberFormats(archive: XlsxArchive, part: string): Promise<NumberMeaning[]> {
  const own = new Map<number, NumberMeaning>();
  const meanings: NumberMeaning[] = [];
  let isInCellFormats = false;
  if (!archive.has(part)) return meanings;
  await readXml(archive.read(part), {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), meaningOf(attributes.formatCode ?? ''));
      if (name === 'cellXfs') isInCellFormats = true;
      if (name === 'xf' && isInCellFormats) {
        const format = Number(attributes.numFmtId ?? 0);
        meanings.push(own.get(format) ?? builtIn(format));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellFormats = false;
    },
  });
  return meanings;
}
