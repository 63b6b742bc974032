import type { PlainDate } from '../plain-date/plain-date';

/** Languages in which papers are set. */
export const paperLanguages = ['en', 'fr', 'ar'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

/** A fact with what it is called, both in words. */
export interface PaperFact {
  label: string;
  value: string;
}

/** A part of a paper. All of it is plain text; nothing in it is read as markup. */
export type PaperBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  /** Boxes to be ticked by hand. */
  | { kind: 'boxes'; items: string[] }
  | { kind: 'facts'; items: PaperFact[] }
  | { kind: 'table'; title: string; headers: string[]; rows: string[][] }
  | { kind: 'answer'; question: string; answer: string }
  /** Places to sign, with what goes below each line. */
  | { kind: 'signatures'; places: { name: string; label: string }[][] }
  /** How a letter ends: a closing line, room to sign, and who writes. */
  | { kind: 'closing'; text: string; lines: string[] };

/** A letter or form before it is set. */
export interface Paper {
  language: PaperLanguage;
  /** What the file calls itself. */
  title: string;
  /** Day it bears, as the file says it too. */
  day: PlainDate;
  letterhead: { name: string; lines: string[] };
  /** Date, reference and the like, beside the recipient. */
  facts: PaperFact[];
  /** Name and address; empty for a form. */
  recipient: string[];
  /** Subject of a letter, or name of a form. */
  heading: string;
  blocks: PaperBlock[];
  /** Stands at the foot of each page. */
  foot: string;
  /** `Page {page} of {pages}` in the language. */
  pageWords: string;
}
