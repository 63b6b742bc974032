import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a case weighs in somebody's workload, by priority and by stage. */
export class PipelineWorkload1766000730000 implements MigrationInterface {
  name = 'PipelineWorkload1766000730000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table pipeline.workload_weights (
        id uuid primary key,
        dimension text not null check (dimension in ('priority', 'stage')),
        value text not null,
        percent integer not null check (percent between 0 and 1000),
        source_note text not null default '',
        is_verified boolean not null default false,
        version integer not null default 1,
        unique (dimension, value)
      );
      grant select, update on pipeline.workload_weights to passage_app;
      select audit.watch('pipeline.workload_weights');
      create index cases_open_owner on case_record.cases (owner_id, id) where closed_on is null;
    `);
    await runner.query(/* sql */ `
      insert into pipeline.workload_weights (id, dimension, value, percent, source_note)
      select ('01900000-0000-7000-8000-00000000c0' || lpad(row_number() over ()::text, 2, '0'))::uuid, dimension, value, percent,
        'Placeholder of ours: no published figures; to be set from the organisation''s own measured work (domain reference I, pain 5)'
      from (values ('priority', 'emergency', 200), ('priority', 'urgent', 150), ('priority', 'normal', 100),
        ('stage', 'case-processing', 100), ('stage', 'health', 60), ('stage', 'orientation', 60), ('stage', 'movement', 100),
        ('stage', 'integration', 40)) weights (dimension, value, percent);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_record.cases_open_owner; drop table pipeline.workload_weights');
  }
}
