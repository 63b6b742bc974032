/** A name being typed: where its `@` stands, and what follows up to the caret. */
export interface TypedMention {
  readonly from: number;
  readonly query: string;
}

/** The longest beginning of a name anybody types before picking it. */
const longestQuery = 40;

/** The mention that is being typed at the caret, if one is: an `@` at the beginning of a word, without a line end after it. */
export function mentionAt(text: string, caret: number): TypedMention | undefined {
  const before = text.slice(0, caret);
  const from = before.lastIndexOf('@');
  if (from < 0 || caret - from > longestQuery) return undefined;
  const query = before.slice(from + 1);
  const isWordStart = from === 0 || /\s/.test(before.charAt(from - 1));
  return isWordStart && !/[\n@]/.test(query) ? { from, query } : undefined;
}

/** The text with the name in place of what was typed of it. */
export function withMention(text: string, { from, query }: TypedMention, name: string): string {
  const after = text.slice(from + 1 + query.length);
  return `${text.slice(0, from)}@${name}${after.startsWith(' ') ? '' : ' '}${after}`;
}
