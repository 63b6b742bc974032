/** Subject and body in one language. */
export type Words = readonly [subject: string, body: string];

/** A letter or form to begin with, as it was when the migration was written. */
export interface StartingLetter {
  code: string;
  title: string;
  kind: 'letter' | 'form';
  audience: 'family' | 'authority';
  fields: { key: string; labels: { en: string; fr: string; ar: string } }[];
  en: Words;
  fr: Words;
  ar: Words;
}
