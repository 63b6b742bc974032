import type { MrzFormat, MrzMend } from './machine-readable-zone';

/** Characters that are taken for each other, either way. */
const alike: Readonly<Record<string, readonly string[]>> = {
  '0': ['O', 'D', 'Q'],
  O: ['0'],
  D: ['0'],
  Q: ['0'],
  '1': ['I', 'L'],
  I: ['1'],
  L: ['1'],
  '8': ['B'],
  B: ['8'],
  '5': ['S'],
  S: ['5'],
  '2': ['Z'],
  Z: ['2'],
  '6': ['G'],
  G: ['6'],
};

/** Where the document number stands: the line, from one, and the places, from zero; the check digit follows it. */
const places: Record<MrzFormat, { line: number; start: number; end: number }> = {
  TD1: { line: 1, start: 5, end: 14 },
  TD2: { line: 2, start: 0, end: 9 },
  TD3: { line: 2, start: 0, end: 9 },
};

/**
 * A document number may hold letters and digits, so only its check digit tells that one was taken for the other. Mends
 * one character when exactly one exchange makes the digit right; with several possible, nobody can know, and the digit
 * stays wrong for a person to look at.
 */
export function mendNumber(format: MrzFormat, lines: readonly string[]): MrzMend | undefined {
  const { line, start, end } = places[format];
  const whole = lines[line - 1] ?? '';
  const number = whole.slice(start, end);
  const digit = whole.charAt(end);
  if (digit === '<' || String(checkDigitOf(number)) === digit) return undefined;
  const mends = [...number].flatMap((from, index) =>
    (alike[from] ?? [])
      .filter((to) => String(checkDigitOf(number.slice(0, index) + to + number.slice(index + 1))) === digit)
      .map((to) => ({ line, place: start + index + 1, from, to })),
  );
  return mends.length === 1 ? mends[0] : undefined;
}

/** The check digit of a text of the zone: weights 7, 3, 1, modulo 10 (ICAO Doc 9303, part 3). */
export function checkDigitOf(text: string): number {
  const weights = [7, 3, 1];
  return [...text].reduce((sum, character, index) => sum + valueOf(character) * (weights[index % 3] ?? 0), 0) % 10;
}

function valueOf(character: string): number {
  return character === '<' ? 0 : parseInt(character, 36);
}
