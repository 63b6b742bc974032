import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What families were told, word for word. It is never changed; what was recorded in error is taken back with a reason. */
export class PipelineToldMessages1768000600000 implements MigrationInterface {
  name = 'PipelineToldMessages1768000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table pipeline.told_messages (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid not null references case_record.people (id),
        text_id uuid not null references pipeline.message_texts (id),
        body text not null check (length(body) between 1 and 8000),
        told_on date not null,
        channel text not null check (channel in ('in-person', 'phone', 'messaging-app', 'letter', 'email')),
        recorded_by uuid not null references access.staff (id),
        recorded_at timestamptz not null default now(),
        withdrawn_at timestamptz,
        withdrawn_by uuid references access.staff (id),
        withdraw_reason text not null default '' check (length(withdraw_reason) <= 500),
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
        check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdraw_reason = ''))
      );
      create index told_messages_case on pipeline.told_messages (case_id, told_on desc);
      create index told_messages_person on pipeline.told_messages (person_id);
      create index told_messages_text on pipeline.told_messages (text_id);
      select access.protect('pipeline.told_messages');
      grant select, insert, update (withdrawn_at, withdrawn_by, withdraw_reason, version) on pipeline.told_messages to passage_app;
      select audit.watch('pipeline.told_messages');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pipeline.told_messages');
  }
}
