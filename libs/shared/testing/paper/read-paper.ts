import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A PDF as somebody reads it. */
export interface ReadPaper {
  pages: number;
  title: string;
  language: string;
  /** Whether it says what is a heading, a table, a paragraph. */
  isTagged: boolean;
  /** Fonts it is set in, and those of them that do not come with it. */
  fonts: string[];
  missingFonts: string[];
  /** What stands in it, line by line, in the order in which the language is read. */
  text: string;
}

/** Signs of direction and of places to break, and vowel signs, whose place among the letters no reader of files agrees upon. */
const unheard = /[\u064B-\u0652\u200B\u2066-\u2069]/gu;

type Matrix = readonly [number, number, number, number, number, number];
interface Run {
  x: number;
  y: number;
  signs: string[];
}

/** Reads a PDF. Runs of a line are taken from the right where the paper is written from there. */
export async function readPaper(content: Uint8Array): Promise<ReadPaper> {
  const pdf = await getDocumentProxy(new Uint8Array(content));
  const { info } = await pdf.getMetadata();
  const { Title: title = '', Language: language = '' } = info as { Title?: string; Language?: string };
  const isFromRight = language.startsWith('ar');
  const fonts = new Map<string, boolean>();
  const lines: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const { runs, fontNames } = await runsOf(fnArray, argsArray as unknown[][]);
    lines.push(...linesOf(runs, isFromRight));
    for (const name of fontNames) {
      const font = page.commonObjs.get(name) as { name: string; missingFile?: boolean };
      fonts.set(font.name.replace(/^[A-Z]{6}\+/, ''), font.missingFile === true);
    }
  }
  const { Marked: isTagged = false } = ((await pdf.getMarkInfo()) ?? {}) as { Marked?: boolean };
  return {
    ...{ pages: pdf.numPages, title, language, isTagged, text: lines.join('\n').replace(unheard, '') },
    fonts: [...fonts.keys()].sort(),
    missingFonts: [...fonts].filter(([, isMissing]) => isMissing).map(([name]) => name),
  };
}

async function runsOf(operators: readonly number[], args: readonly unknown[][]) {
  const { OPS } = await getResolvedPDFJS();
  const runs: Run[] = [];
  const fontNames = new Set<string>();
  const kept: Matrix[] = [];
  let at: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of operators.entries()) {
    const given = args[index] ?? [];
    if (operator === OPS.save) kept.push(at);
    else if (operator === OPS.restore) at = kept.pop() ?? at;
    else if (operator === OPS.transform) at = moved(at, given as unknown as Matrix);
    else if (operator === OPS.setFont) fontNames.add(String(given[0]));
    else if (operator === OPS.showText) {
      const glyphs = given[0] as ({ unicode?: string } | number)[];
      const signs = glyphs.flatMap((glyph) => (typeof glyph === 'number' ? [] : [glyph.unicode ?? '']));
      runs.push({ x: at[4], y: at[5], signs });
    }
  }
  return { runs, fontNames };
}

/** Glyphs stand on the page from the left, whatever the direction they are read in. */
function linesOf(runs: readonly Run[], isFromRight: boolean): string[] {
  const lines = new Map<number, Run[]>();
  for (const run of runs) {
    const key = [...lines.keys()].find((y) => Math.abs(y - run.y) < 2.5) ?? run.y;
    lines.set(key, [...(lines.get(key) ?? []), run]);
  }
  return [...lines].map(([, line]) => {
    const fromLeft = line.sort((one, other) => one.x - other.x).map(wordsOf);
    return turned(isFromRight ? fromLeft.reverse() : fromLeft, isFromRight ? 'left' : 'right').join('');
  });
}

function wordsOf({ signs }: Run): string {
  const isFromRight = beginOf(signs.join('')) === 'right';
  return (isFromRight ? [...signs].reverse() : signs).join('');
}

/** From which side a run is read: letters tell, then digits; signs and spaces go along with what is around them. */
function beginOf(words: string): 'left' | 'right' | undefined {
  if (/(?!\p{Nd})\p{Script=Arabic}/u.test(words)) return 'right';
  return /[\p{L}\p{Nd}]/u.test(words) ? 'left' : undefined;
}

/** The runs of a line with those turned round that are read from the other side, spaces between them included. */
function turned(runs: readonly string[], other: 'left' | 'right'): string[] {
  const first = runs.findIndex((run) => beginOf(run) === other);
  if (first < 0) return [...runs];
  const stop = runs.findIndex((run, index) => index > first && beginOf(run) !== undefined && beginOf(run) !== other);
  const within = runs.slice(first, stop < 0 ? runs.length : stop);
  const length = within.findLastIndex((run) => beginOf(run) === other) + 1;
  const sequence = within.slice(0, length).reverse();
  return [...runs.slice(0, first), ...sequence, ...turned(runs.slice(first + length), other)];
}

function moved([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}
