import { questionKey, questionKinds, type Question, type Words } from '@passage/case-processing/domain';
import { text } from '@passage/platform/domain';
import { z } from 'zod';

/** A question as the form of the editor has it: one field for each text. */
export const questionFormValues = z.object({
  kind: z.enum(questionKinds),
  titleEn: text(500, 1),
  titleFr: text(500),
  titleAr: text(500),
  helpEn: text(1000),
  helpFr: text(1000),
  helpAr: text(1000),
  isRequired: z.boolean(),
  isInternal: z.boolean(),
  /** `question=answer`; empty: always asked. */
  shownIf: z.string(),
  options: z.array(z.object({ value: questionKey, en: text(300, 1), fr: text(300), ar: text(300) })).max(200),
  minimum: z.number().nullable(),
  maximum: z.number().nullable(),
});
export type QuestionFormValues = z.infer<typeof questionFormValues>;

/** The values of a question, or of a new one. */
export function valuesOf(question: Question | undefined): QuestionFormValues {
  const { title, help, shownIf, options = [] } = question ?? {};
  return {
    ...{ kind: question?.kind ?? 'text', titleEn: title?.en ?? '', titleFr: title?.fr ?? '', titleAr: title?.ar ?? '' },
    ...{ helpEn: help?.en ?? '', helpFr: help?.fr ?? '', helpAr: help?.ar ?? '' },
    ...{ isRequired: question?.isRequired ?? false, isInternal: question?.isInternal ?? false },
    ...{ shownIf: shownIf ? `${shownIf.question}=${String(shownIf.is)}` : '' },
    options: options.map(({ value, title: words }) => ({ value, ...words })),
    ...{ minimum: question?.minimum ?? null, maximum: question?.maximum ?? null },
  };
}

/** The question of these values; what its kind has no use for falls away. */
export function questionFrom(values: QuestionFormValues, key: string, earlier: readonly Question[]): Question {
  const { kind, minimum, maximum } = values;
  const hasOptions = kind === 'choice' || kind === 'choices';
  const [question = '', answer = ''] = values.shownIf.split('=');
  const isYesNo = earlier.find((each) => each.key === question)?.kind === 'yes-no';
  return {
    ...{ key, kind, title: words(values.titleEn, values.titleFr, values.titleAr) },
    help: words(values.helpEn, values.helpFr, values.helpAr),
    ...{ isRequired: kind !== 'heading' && values.isRequired, isInternal: kind !== 'heading' && values.isInternal },
    shownIf: question ? { question, is: isYesNo ? answer === 'true' : answer } : null,
    options: hasOptions ? values.options.map(({ value, en, fr, ar }) => ({ value, title: words(en, fr, ar) })) : [],
    minimum: kind === 'number' ? minimum : null,
    maximum: kind === 'number' ? maximum : null,
  };
}

/** A name for a new question, made of its title and taken by no other. */
export function keyFor(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 50);
  const name = plain.replace(/-+$/, '') || 'question';
  let key = name;
  for (let number = 2; taken.includes(key); number += 1) key = `${name}-${number}`;
  return key;
}

function words(en: string, fr: string, ar: string): Words {
  return { en, fr, ar };
}
