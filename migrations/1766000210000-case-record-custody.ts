import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who holds custody of a child, since when, on what paper; and the consent of a parent who stays behind. */
export class CaseRecordCustody1766000210000 implements MigrationInterface {
  name = 'CaseRecordCustody1766000210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table case_record.custodies (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        child_id uuid not null references case_record.people (id),
        person_id uuid not null references case_record.people (id),
        kind text not null check (kind in ('sole', 'joint', 'guardian', 'carer', 'absent-parent-consents')),
        from_on date not null,
        until_on date,
        document_id uuid references case_record.documents (id),
        note text not null default '' check (length(note) <= 1000),
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
        unique (child_id, person_id, kind, from_on),
        check (child_id <> person_id),
        check (until_on >= from_on)
      );
      create index custodies_case on case_record.custodies (case_id);
      select access.protect('case_record.custodies');
      grant select, insert, update, delete on case_record.custodies to passage_app;
      select audit.watch('case_record.custodies');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_record.custodies');
  }
}
