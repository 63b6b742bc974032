import type { MigrationInterface, QueryRunner } from 'typeorm';
import { adjudication } from './starting-forms/adjudication';
import type { Asked, Words } from './starting-forms/asked';
import { narrative } from './starting-forms/narrative';
import { preScreening } from './starting-forms/pre-screening';

/** Three forms to begin with, in our own words; administrators make further versions of them. */
export class CaseProcessingStartingForm1766000620000 implements MigrationInterface {
  name = 'CaseProcessingStartingForm1766000620000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [index, form] of forms.entries()) {
      const [formId, versionId] = [idOf(2 * index + 1), idOf(2 * index + 2)];
      await runner.query('insert into case_processing.interview_forms (id, code, name) values ($1, $2, $3)', [
        ...[formId, form.code, form.name],
      ]);
      await runner.query(
        `insert into case_processing.interview_form_versions (id, form_id, number, state, schema, effective_from, source_note)
         values ($1, $2, 1, 'published', $3, '2000-01-01', $4)`,
        [versionId, formId, JSON.stringify(documentOf(form.questions)), form.source],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const ids = forms.map((_, index) => idOf(2 * index + 1));
    await runner.query('delete from case_processing.interview_form_versions where form_id = any ($1::uuid[])', [ids]);
    await runner.query('delete from case_processing.interview_forms where id = any ($1::uuid[])', [ids]);
  }
}

function idOf(number: number): string {
  return `01900000-0000-7000-8000-00000000b${String(number).padStart(3, '0')}`;
}

function documentOf(questions: readonly Asked[]): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(questions.map((question) => [question.key, schemaOf(question)])),
    'x-order': questions.map(({ key }) => key),
    required: questions.filter(({ required, shownIf }) => required && !shownIf).map(({ key }) => key),
    allOf: questions.flatMap(({ key, required, shownIf }) =>
      shownIf
        ? [
            {
              if: { properties: { [shownIf.question]: { const: shownIf.is } }, required: [shownIf.question] },
              then: required ? { required: [key] } : {},
              else: { properties: { [key]: false } },
            },
          ]
        : [],
    ),
    additionalProperties: false,
  };
}

function schemaOf({ kind, words, required, internal, shownIf, options = {} }: Asked): object {
  const titled = ([title, fr, ar]: Words) => ({ title, 'x-titles': { fr, ar } });
  const about = {
    ...{ 'x-kind': kind, ...titled(words), description: '', 'x-descriptions': { fr: '', ar: '' } },
    ...(shownIf && { 'x-shown-if': shownIf }),
  };
  const asked = { ...about, 'x-required': required ?? false, 'x-internal': internal ?? false };
  const oneOf = Object.entries(options).map(([value, name]) => ({ const: value, ...titled(name) }));
  switch (kind) {
    case 'heading':
      return { ...about, not: {} };
    case 'text':
      return { ...asked, type: 'string', maxLength: 500 };
    case 'long-text':
      return { ...asked, type: 'string', maxLength: 20_000 };
    case 'date':
      return { ...asked, type: 'string', format: 'date' };
    case 'yes-no':
      return { ...asked, type: 'boolean' };
    case 'person':
      return { ...asked, type: 'string', format: 'uuid' };
    case 'choice':
      return { ...asked, type: 'string', oneOf };
    case 'choices':
      return { ...asked, type: 'array', uniqueItems: true, items: { type: 'string', oneOf } };
  }
}

const forms = [
  {
    code: 'REGISTRATION-NARRATIVE',
    name: 'Registration form: narrative',
    source:
      'Own words, after the sections of the UNHCR resettlement registration form (Handbook 4.6; domain reference B1); section titles to be verified',
    questions: narrative,
  },
  {
    code: 'PRE-SCREENING',
    name: 'Pre-screening',
    source: 'Own words; what a programme asks before its interview, to be verified for each programme',
    questions: preScreening,
  },
  {
    code: 'ADJUDICATION-SUMMARY',
    name: 'Adjudication summary',
    source:
      'Own words, after the outcomes of decisions (Handbook 4.10; domain reference B8); to be verified for each programme',
    questions: adjudication,
  },
] as const;
