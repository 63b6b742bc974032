import { readWholeXml } from './xml';

/** Formats of days that every workbook has without declaring them (ECMA-376 part 1, 18.8.30), East Asian ones included. */
const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** For each cell style, in order, whether it shows a number as a day. */
export async function dayStylesOf(pieces: AsyncIterable<string>): Promise<boolean[]> {
  const declared = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isCellStyles = false;
  await readWholeXml(pieces, {
    open(name, { numFmtId, formatCode }) {
      const id = Number(numFmtId);
      if (name === 'numFmt') declared.set(id, isDayFormat(formatCode ?? ''));
      else if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'xf' && isCellStyles) styles.push(declared.get(id) ?? builtInDays.has(id));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return styles;
}

/** Whether a format shows a day: it has a year or a day of the month outside quoted text, colours and fillers. */
export function isDayFormat(code: string): boolean {
  const [first = ''] = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./gu, '').split(';');
  return /[yd]/i.test(first) && !/general/i.test(first);
}

const dayMs = 86_400_000;

/**
 * The day a number of a workbook stands for, its time of day left away; null if it stands for none. Counting from
 * 1900, workbooks have a 29 February 1900 that never was, so earlier days are one further on.
 */
export function dayOfSerial(serial: number, isFrom1904: boolean): string | null {
  const days = Math.floor(serial);
  if (days < 1 || days > 2_958_465) return null;
  const first = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(first + days * dayMs).toISOString().slice(0, 10);
}
