import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fingerprintAppointment, interviewInvitation } from './starting-letters/appointments';
import { decisionAccepted, decisionDenied } from './starting-letters/decisions';
import { caseSummary, consent, documentRequest } from './starting-letters/requests';
import type { StartingLetter, Words } from './starting-letters/starting-letter';

/** Letters and forms to begin with, in our own words; administrators make further versions of them. */
export class CaseProcessingStartingLetters1766001620000 implements MigrationInterface {
  name = 'CaseProcessingStartingLetters1766001620000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [index, { code, title, kind, audience, fields, en, fr, ar }] of letters.entries()) {
      const [templateId, versionId] = [idOf(2 * index + 1), idOf(2 * index + 2)];
      await runner.query(
        'insert into case_processing.letter_templates (id, code, title, kind, audience) values ($1, $2, $3, $4, $5)',
        [templateId, code, title, kind, audience],
      );
      const texts = { en: wordsOf(en), fr: wordsOf(fr), ar: wordsOf(ar) };
      await runner.query(
        `insert into case_processing.letter_template_versions (id, template_id, number, texts, fields, source_note)
         values ($1, $2, 1, $3, $4, 'Example wording, to be checked by the office before use')`,
        [versionId, templateId, JSON.stringify(texts), JSON.stringify(fields)],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const ids = letters.map((_, index) => idOf(2 * index + 1));
    await runner.query(
      `delete from case_processing.letters where template_version_id in (
         select id from case_processing.letter_template_versions where template_id = any ($1::uuid[]))`,
      [ids],
    );
    await runner.query('delete from case_processing.letter_template_versions where template_id = any ($1::uuid[])', [
      ids,
    ]);
    await runner.query('delete from case_processing.letter_templates where id = any ($1::uuid[])', [ids]);
  }
}

const letters: readonly StartingLetter[] = [
  interviewInvitation,
  decisionAccepted,
  decisionDenied,
  documentRequest,
  fingerprintAppointment,
  caseSummary,
  consent,
];

function wordsOf([subject, body]: Words): object {
  return { subject, body };
}

function idOf(number: number): string {
  return `01900000-0000-7000-8000-00000001e${String(number).padStart(3, '0')}`;
}
