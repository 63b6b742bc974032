import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Events of families: what happened, when and why, and which rows it changed, so that it can be undone while nothing
 * depends on it. A case can come of the split of another, and requirements can say which changes of a family put their
 * clearances in doubt.
 */
export class CaseProcessingFamilyEvent1766000300000 implements MigrationInterface {
  name = 'CaseProcessingFamilyEvent1766000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table case_record.cases add column split_from_id uuid references case_record.cases (id);
      create index cases_split_from on case_record.cases (split_from_id) where split_from_id is not null;

      alter table pipeline.requirements drop constraint requirements_stale_on_check;
      alter table pipeline.requirements add constraint requirements_stale_on_check
        check (stale_on <@ array['name', 'birth-date', 'nationality', 'sex', 'members', 'marital-status', 'principal-applicant']);

      -- changes: the rows as they were and became, in the order in which they changed.
      -- concerned_ids: the people whose membership or clearances changed; what is recorded about them later depends on it.
      create table case_processing.family_events (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        other_case_id uuid,
        other_office_id uuid,
        kind text not null check (kind in ('birth', 'add-on', 'marriage', 'divorce', 'separation', 'death',
          'principal-applicant-change', 'split', 'merge', 'join', 'cross-reference')),
        happened_on date not null,
        reason text not null,
        person_ids uuid[] not null,
        concerned_ids uuid[] not null,
        together text[] not null default '{}' check (together <@ array['decide', 'travel', 'place']),
        confirmed_warnings text[] not null default '{}',
        changes jsonb not null,
        recorded_by uuid not null references access.staff (id),
        recorded_at timestamptz not null default now(),
        undone_at timestamptz,
        undone_by uuid references access.staff (id),
        undo_reason text not null default '',
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
        foreign key (other_case_id, other_office_id) references case_record.cases (id, office_id) on update cascade,
        check ((undone_at is null) = (undone_by is null))
      );
      create index family_events_case on case_processing.family_events (case_id, happened_on desc, id desc);
      create index family_events_other_case on case_processing.family_events (other_case_id) where other_case_id is not null;

      -- Who keeps either case sees the event.
      select access.protect('case_processing.family_events');
      create policy scope_of_other on case_processing.family_events for select to passage_app
        using ((select access.sees_all_offices()) or other_office_id = any ((select access.office_ids())::uuid[]));
      grant select, insert, update on case_processing.family_events to passage_app;
      select audit.watch('case_processing.family_events');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop table case_processing.family_events;
      update pipeline.requirements set stale_on = array(
        select cause from unnest(stale_on) cause where cause in ('name', 'birth-date', 'nationality', 'sex'));
      alter table pipeline.requirements drop constraint requirements_stale_on_check;
      alter table pipeline.requirements add constraint requirements_stale_on_check
        check (stale_on <@ array['name', 'birth-date', 'nationality', 'sex']);
      alter table case_record.cases drop column split_from_id;
    `);
  }
}
