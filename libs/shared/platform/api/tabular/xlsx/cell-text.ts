import { dayOfSerial } from './number-formats';
import type { SharedStrings } from './shared-strings';
import { unescaped } from './xstring';

/** What cells of a sheet need besides their own content to be understood. */
export interface CellContext {
  sharedStrings: SharedStrings;
  dayStyles: readonly boolean[];
  isFrom1904: boolean;
}

/** Text of a cell, given its kind, its style and what stands in it; null for a reference that leads nowhere. */
export function cellText(kind: string, style: number, content: string, context: CellContext): string | null {
  switch (kind) {
    case 's':
      return context.sharedStrings.at(Number(content)) ?? null;
    case 'inlineStr':
    case 'str':
      return unescaped(content);
    case 'b':
      return content === '1' ? 'true' : 'false';
    case 'd':
      return content.slice(0, 10);
    case 'e':
      return content;
    default:
      return numberText(content, context.dayStyles[style] ?? false, context.isFrom1904);
  }
}

function numberText(content: string, isDay: boolean, isFrom1904: boolean): string {
  const number = Number(content);
  if (content === '' || !Number.isFinite(number)) return content;
  if (isDay) return dayOfSerial(number, isFrom1904) ?? content;
  return String(Number.isInteger(number) ? number : Number(number.toPrecision(15)));
}

/** The column of an address such as `BC12`, from 0; -1 if it is none. */
export function columnOf(address: string): number {
  const letters = /^([A-Z]{1,3})[0-9]+$/.exec(address)?.[1];
  if (!letters) return -1;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
