import type { Paper, PaperBlock, PaperLanguage } from './paper';

/**
 * How numbers and dates are written on papers, as on the screens: the calendar is the Gregorian one, which files and
 * travel documents follow; Arabic keeps its own digits.
 */
export const paperFormats: Readonly<Record<PaperLanguage, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  ar: 'ar-EG-u-ca-gregory-nu-arab',
};

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
const directionSigns = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A value as it may stand within a sentence of any direction: numbers, names and signs around it keep their order
 * (Unicode bidirectional algorithm, isolates). Signs of direction that came with it could turn the rest of the line.
 */
export function isolated(value: string): string {
  return value === '' ? '' : `${firstStrongIsolate}${value.replace(directionSigns, '')}${popIsolate}`;
}

/** The text without the signs that hold values apart. */
export function withoutIsolates(text: string): string {
  return text.replace(directionSigns, '');
}

const printable =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Ethiopic}\p{Script=Common}\p{Script=Inherited}]/u;

/** Signs of a paper that the fonts of papers cannot show, each once; a box is printed in place of each. */
export function unprintable(paper: Paper): string[] {
  const signs = [...textsOf(paper).join('')];
  return [...new Set(signs.filter((sign) => !printable.test(sign) || /\p{Emoji_Presentation}/u.test(sign)))];
}

/** Every text of a paper in the order in which it is read. */
export function textsOf(paper: Paper): string[] {
  const { letterhead, facts, recipient, heading, blocks, foot } = paper;
  return [
    ...[letterhead.name, ...letterhead.lines, ...recipient],
    ...facts.flatMap(({ label, value }) => [label, value]),
    ...[heading, ...blocks.flatMap(textsOfBlock), foot],
  ].filter((text) => text !== '');
}

function textsOfBlock(block: PaperBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
    case 'boxes':
      return block.items;
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [block.title, ...block.headers, ...block.rows.flat()];
    case 'answer':
      return [block.question, block.answer];
    case 'signatures':
      return block.places.flat().flatMap(({ name, label }) => [name, label]);
    case 'closing':
      return [block.text, ...block.lines];
  }
}
