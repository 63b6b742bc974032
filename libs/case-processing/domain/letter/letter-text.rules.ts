import { fieldPlace, letterParts, letterPlaces, type LetterPart } from './letter-place';
import type { LetterWords } from './letter-template';

/** A paragraph of a template, as its first signs say; what is filled in later never changes what it is. */
export type TextBlock =
  | { kind: 'heading' | 'paragraph'; text: string }
  | { kind: 'list' | 'boxes'; items: string[] }
  | { kind: 'facts'; items: { label: string; value: string }[] }
  | { kind: 'part'; part: LetterPart };

const place = /\{\{\s*([\w.-]+)\s*\}\}/gu;
const alone = /^\{\{\s*([\w.-]+)\s*\}\}$/u;

/**
 * The parts of a body. Empty lines part paragraphs; `# ` begins a heading, `- ` a line of a list, `[ ] ` a box to be
 * ticked, `label | value` a line of facts; a part such as `{{table.family}}` stands alone.
 */
export function blocksOf(body: string): TextBlock[] {
  return body
    .replace(/\r\n?/gu, '\n')
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map(blockOf);
}

function blockOf(paragraph: string): TextBlock {
  const part = alone.exec(paragraph)?.[1];
  if (part && isPart(part)) return { kind: 'part', part };
  const lines = paragraph.split('\n').map((line) => line.trim());
  const [first = ''] = lines;
  if (lines.length === 1 && first.startsWith('# ')) return { kind: 'heading', text: first.slice(2).trim() };
  if (lines.every((line) => line.startsWith('- '))) return { kind: 'list', items: lines.map((line) => line.slice(2)) };
  if (lines.every((line) => line.startsWith('[ ] '))) {
    return { kind: 'boxes', items: lines.map((line) => line.slice(4)) };
  }
  if (lines.every((line) => line.includes(' | '))) {
    return {
      kind: 'facts',
      items: lines.map((line) => {
        const at = line.indexOf(' | ');
        return { label: line.slice(0, at).trim(), value: line.slice(at + 3).trim() };
      }),
    };
  }
  return { kind: 'paragraph', text: lines.join('\n') };
}

/** Every place that texts name, each once. */
export function placesIn(...texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(place)].map(([, name = '']) => name)))];
}

/** A place that nothing fills, and in which part of the words it stands. */
export interface UnknownPlace {
  part: 'subject' | 'body';
  place: string;
}

/** Places of words that nothing fills, given the fields of their template. A part within a sentence is one too. */
export function unknownPlacesOf({ subject, body }: LetterWords, fieldKeys: readonly string[]): UnknownPlace[] {
  const known = new Set([...Object.keys(letterPlaces), ...fieldKeys.map((key) => `${fieldPlace}${key}`)]);
  const unknownIn = (part: UnknownPlace['part'], texts: readonly string[]) =>
    placesIn(...texts)
      .filter((place) => !known.has(place))
      .map((place) => ({ part, place }));
  return [...unknownIn('subject', [subject]), ...unknownIn('body', blocksOf(body).flatMap(textsOfBlock))];
}

/** The texts of a block in which places stand. */
export function textsOfBlock(block: TextBlock): string[] {
  if (block.kind === 'part') return [];
  if (block.kind === 'facts') return block.items.flatMap(({ label, value }) => [label, value]);
  return 'items' in block ? block.items : [block.text];
}

/** A text with its places filled in; a place without a value stays, so that nobody sends a gap unseen. */
export function withPlaces(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(place, (whole, name: string) => values.get(name) || whole);
}

function isPart(name: string): name is LetterPart {
  return Object.hasOwn(letterParts, name);
}
