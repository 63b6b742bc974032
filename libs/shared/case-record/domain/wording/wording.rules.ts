import type { WordingList } from './wording';

/** Puts a name of the configuration into a language; what nobody put into it stays English. */
export type Worded = (english: string) => string;

const fields = { fr: 'french', ar: 'arabic' } as const;

/** How names of the configuration are put into a language. */
export function wordedIn(language: string, items: WordingList['items']): Worded {
  const field = fields[language as keyof typeof fields] as 'french' | 'arabic' | undefined;
  if (!field) return (english) => english;
  const words = new Map(items.map((each) => [each.english, each[field]]));
  return (english) => words.get(english) || english;
}
