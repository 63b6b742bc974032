import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists ask the facets of a case for the nationalities and languages of its members; nothing looks people up by them,
 * and every person added paid for the two indexes.
 */
export class CaseRecordUnreadIndexes1768000400000 implements MigrationInterface {
  name = 'CaseRecordUnreadIndexes1768000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_record.people_nationality, case_record.people_language');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create index people_nationality on case_record.people (nationality);
      create index people_language on case_record.people (language);
    `);
  }
}
