/** Kinds of questions a form is made of. A heading asks nothing: it begins a part of the form. */
export const questionKinds = [
  'text',
  'long-text',
  'number',
  'date',
  'choice',
  'choices',
  'yes-no',
  'person',
  'heading',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Longest answers, in characters. */
export const longestText = 500;
export const longestLongText = 20_000;
/** Most questions of a form, headings included. */
export const mostQuestions = 500;

/** Words in the languages of the product; French and Arabic fall back to English where empty. */
export interface Words {
  en: string;
  fr: string;
  ar: string;
}

/** Something that can be chosen. */
export interface QuestionOption {
  /** What is stored. */
  value: string;
  title: Words;
}

/** The answer to an earlier question on which another is shown. */
export interface ShownIf {
  question: string;
  is: string | boolean;
}

/** One question of a form. */
export interface Question {
  /** Name under which the answer is stored; never changes while answers exist. */
  key: string;
  kind: QuestionKind;
  title: Words;
  help: Words;
  isRequired: boolean;
  /** Whether the family's copy leaves it out, with its answer. */
  isInternal: boolean;
  /** Asked only when an earlier question is answered so; null: always. */
  shownIf: ShownIf | null;
  /** Of a choice. */
  options: QuestionOption[];
  /** Of a number: least and most; null: no bound. */
  minimum: number | null;
  maximum: number | null;
}

/** An answer as it is stored. */
export type Answer = string | number | boolean | string[];
/** Answers by the key of their question; what is not answered is left out. */
export type Answers = Readonly<Record<string, Answer>>;
