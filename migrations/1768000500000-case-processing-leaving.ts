import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a member leaves a case becomes an event of the family, like everything else that changes who belongs to it. */
export class CaseProcessingLeaving1768000500000 implements MigrationInterface {
  name = 'CaseProcessingLeaving1768000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allowing([...known, 'leaving']));
  }

  /** What was recorded stands where it did: the membership ended; only the event that told of it goes. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from case_processing.family_events where kind = 'leaving'`);
    await runner.query(allowing(known));
  }
}

const known = [
  ...['birth', 'add-on', 'marriage', 'divorce', 'separation', 'death', 'principal-applicant-change'],
  ...['split', 'merge', 'join', 'cross-reference'],
];

const allowing = (kinds: readonly string[]): string => /* sql */ `
  alter table case_processing.family_events drop constraint family_events_kind_check,
    add constraint family_events_kind_check check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`;
