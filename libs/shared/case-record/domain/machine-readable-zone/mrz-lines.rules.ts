import type { MrzFault, MrzFormat } from './machine-readable-zone';

/** Lines of a zone with the length their format asks for. */
export interface MrzLines {
  format: MrzFormat;
  lines: string[];
}

const shapes: Record<MrzFormat, { count: number; length: number }> = {
  TD1: { count: 3, length: 30 },
  TD2: { count: 2, length: 36 },
  TD3: { count: 2, length: 44 },
};
const formats = ['TD3', 'TD1', 'TD2'] as const;
/** Shorter lines are something else that stands on the page. */
const shortestLine = 20;

/**
 * The lines of a zone in a text, as pasted or read from a picture: in capitals, without spaces, other angle marks taken
 * for fillers. A line of names may lack its last fillers or have too many; every other line must be whole.
 */
export function mrzLinesOf(text: string): MrzLines | MrzFault {
  const lines = text
    .split(/[\r\n]+/u)
    .map(bare)
    .filter(({ length }) => length >= shortestLine);
  if (lines.length === 0) return 'no-zone';
  const whole = lines.length === 1 ? cut(lines[0] ?? '') : lines;
  if (whole.some((line) => /[^A-Z0-9<]/u.test(line))) return 'characters';
  for (const format of formats) {
    const fitted = fit(whole, format);
    if (fitted) return { format, lines: fitted };
  }
  return 'line-length';
}

function bare(line: string): string {
  return line
    .toUpperCase()
    .replace(/\s+/gu, '')
    .replace(/[«≪]/gu, '<<')
    .replace(/[‹＜〈]/gu, '<');
}

/** A zone typed without line breaks, cut where its length tells. */
function cut(line: string): string[] {
  const format = formats.find((each) => line.length === shapes[each].count * shapes[each].length);
  if (!format) return [line];
  const { count, length } = shapes[format];
  return Array.from({ length: count }, (_, index) => line.slice(index * length, (index + 1) * length));
}

function fit(lines: readonly string[], format: MrzFormat): string[] | undefined {
  const { count, length } = shapes[format];
  if (lines.length !== count) return undefined;
  const nameLine = format === 'TD1' ? 2 : 0;
  const fitted = lines.map((line, index) => (index === nameLine ? withFillers(line, length) : line));
  return fitted.every((line) => line.length === length) ? fitted : undefined;
}

function withFillers(line: string, length: number): string {
  return line.length > length ? line.replace(/<+$/u, '').padEnd(length, '<') : line.padEnd(length, '<');
}
