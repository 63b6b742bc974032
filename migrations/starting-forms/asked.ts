export type Words = readonly [en: string, fr: string, ar: string];
export type Kind = 'heading' | 'text' | 'long-text' | 'date' | 'yes-no' | 'person' | 'choice' | 'choices';

export interface Asked {
  key: string;
  kind: Kind;
  words: Words;
  required?: true;
  internal?: true;
  shownIf?: { question: string; is: string | boolean };
  options?: Readonly<Record<string, Words>>;
}
