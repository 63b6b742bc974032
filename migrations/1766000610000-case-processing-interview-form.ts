import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms of interviews in versions, and the questionnaires that are filled in with them. */
export class CaseProcessingInterviewForm1766000610000 implements MigrationInterface {
  name = 'CaseProcessingInterviewForm1766000610000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(forms);
    await runner.query(questionnaires);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop table case_processing.questionnaires;
      drop function case_processing.refuse_change_of_sealed();
      drop table case_processing.interview_form_versions;
      drop table case_processing.interview_forms;
    `);
  }
}

const forms = /* sql */ `
  create table case_processing.interview_forms (
    id uuid primary key,
    code text not null unique,
    name text not null,
    programme_id uuid references pipeline.programmes (id),
    is_active boolean not null default true,
    version integer not null default 1
  );

  create table case_processing.interview_form_versions (
    id uuid primary key,
    form_id uuid not null references case_processing.interview_forms (id),
    number integer not null check (number > 0),
    state text not null default 'draft' check (state in ('draft', 'published')),
    schema jsonb not null,
    effective_from date,
    note text not null default '',
    source_note text not null default '',
    is_verified boolean not null default false,
    version integer not null default 1,
    unique (form_id, number),
    unique (form_id, effective_from),
    check ((state = 'published') = (effective_from is not null))
  );
  -- One draft at a time, so that what is published next is never in doubt.
  create unique index interview_form_versions_draft on case_processing.interview_form_versions (form_id) where state = 'draft';

  grant select, insert, update on case_processing.interview_forms, case_processing.interview_form_versions to passage_app;
  select audit.watch('case_processing.interview_forms'), audit.watch('case_processing.interview_form_versions');
`;

const questionnaires = /* sql */ `
  create table case_processing.questionnaires (
    id uuid primary key,
    interview_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    form_version_id uuid not null references case_processing.interview_form_versions (id),
    person_id uuid references case_record.people (id),
    compartment text not null default 'case' check (compartment in ('case', 'protection')),
    state text not null default 'draft' check (state in ('draft', 'sealed')),
    answers jsonb not null default '{}',
    digest text,
    corrects_id uuid unique references case_processing.questionnaires (id),
    reason text not null default '',
    started_by uuid not null references access.staff (id),
    saved_by uuid references access.staff (id),
    saved_at timestamptz not null default now(),
    sealed_by uuid references access.staff (id),
    sealed_at timestamptz,
    version integer not null default 1,
    check (compartment = 'case' or person_id is not null),
    check ((state = 'sealed') = (digest is not null and sealed_by is not null and sealed_at is not null)),
    foreign key (interview_id, case_id) references case_processing.interviews (id, case_id),
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
  );
  create index questionnaires_interview on case_processing.questionnaires (interview_id);
  create index questionnaires_case on case_processing.questionnaires (case_id);

  -- Nothing of what is sealed changes but the office that keeps it.
  create function case_processing.refuse_change_of_sealed() returns trigger language plpgsql as $$
    begin
      if old.state = 'sealed' and (to_jsonb(old) - 'office_id') is distinct from (to_jsonb(new) - 'office_id') then
        raise exception 'a sealed questionnaire does not change' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$;
  create trigger sealed before update on case_processing.questionnaires for each row execute function case_processing.refuse_change_of_sealed();

  select access.protect('case_processing.questionnaires', 'case_id', 'by-row');
  grant select, insert, update on case_processing.questionnaires to passage_app;
  -- The answers stay where they are protected: the audit has that they changed, and the digest of what was sealed.
  select audit.watch('case_processing.questionnaires', '', 'answers');
`;
