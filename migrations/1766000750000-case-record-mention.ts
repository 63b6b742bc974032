import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Colleagues named in notes. */
export class CaseRecordMention1766000750000 implements MigrationInterface {
  name = 'CaseRecordMention1766000750000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table case_record.mentions (
        id uuid primary key,
        note_id uuid not null references case_record.notes (id),
        case_id uuid not null,
        office_id uuid not null,
        compartment text not null default 'case' check (compartment in ('case', 'protection', 'health')),
        staff_id uuid not null references access.staff (id),
        created_at timestamptz not null default now(),
        read_at timestamptz,
        unique (note_id, staff_id),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index mentions_case on case_record.mentions (case_id);
      create index mentions_staff on case_record.mentions (staff_id, created_at desc, id desc);
      create index mentions_unread on case_record.mentions (staff_id, created_at desc, id desc) where read_at is null;
      select access.protect('case_record.mentions', 'case_id', 'by-row');
      grant select, insert, update (read_at) on case_record.mentions to passage_app;
      select audit.watch('case_record.mentions');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_record.mentions');
  }
}
