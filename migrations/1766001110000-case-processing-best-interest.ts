import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was found to be best for children, and what their situations ask for before a case is submitted. */
export class CaseProcessingBestInterest1766001110000 implements MigrationInterface {
  name = 'CaseProcessingBestInterest1766001110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rules);
    await runner.query(procedures);
    await runner.query(start);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop function case_processing.best_interests_standing(uuid);
      drop table case_processing.best_interests;
      drop view case_processing.best_interest_rules_in_force;
      drop table case_processing.best_interest_rules;
    `);
  }
}

const rules = /* sql */ `
  -- What the situation of a child asks for. From each day on the latest row counts; one not active asks for nothing.
  create table case_processing.best_interest_rules (
    id uuid primary key,
    situation text not null check (situation in ('unaccompanied', 'one-parent', 'married', 'at-risk')),
    effective_from date not null,
    procedure text not null check (procedure in ('assessment', 'determination')),
    custody_paper text not null check (custody_paper in ('needed', 'suffices', 'not-asked')),
    valid_months integer check (valid_months between 1 and 120),
    is_active boolean not null default true,
    source_note text not null default '',
    is_verified boolean not null default false,
    version integer not null default 1,
    unique (situation, effective_from)
  );
  create view case_processing.best_interest_rules_in_force with (security_invoker = true) as
    select * from (
      select distinct on (r.situation) r.* from case_processing.best_interest_rules r
      where r.effective_from <= pipeline.today() order by r.situation, r.effective_from desc) latest
    where is_active;
  grant select, insert, update on case_processing.best_interest_rules to passage_app;
  grant select on case_processing.best_interest_rules_in_force to passage_app;
  select audit.watch('case_processing.best_interest_rules');
`;

const procedures = /* sql */ `
  -- It hangs on the child, and follows the child to another case or office by itself.
  create table case_processing.best_interests (
    id uuid primary key,
    person_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    procedure text not null check (procedure in ('assessment', 'determination')),
    opened_on date not null,
    held_on date,
    authority text not null check (length(authority) between 1 and 200),
    outcome text check (outcome in ('in-favour', 'against', 'deferred')),
    recommendation text not null default '' check (length(recommendation) <= 4000),
    document_id uuid references case_record.documents (id),
    recorded_by uuid not null references access.staff (id),
    withdrawn_at timestamptz,
    withdraw_reason text not null default '',
    version integer not null default 1,
    check ((held_on is null) = (outcome is null)),
    check (held_on >= opened_on),
    foreign key (person_id, case_id, office_id) references case_record.people (id, case_id, office_id) on update cascade
  );
  create index best_interests_case on case_processing.best_interests (case_id);
  create index best_interests_person on case_processing.best_interests (person_id);
  create index best_interests_document on case_processing.best_interests (document_id) where document_id is not null;
  create unique index best_interests_open on case_processing.best_interests (person_id, procedure)
    where held_on is null and withdrawn_at is null;

  select access.protect('case_processing.best_interests', 'case_id', 'protection');
  grant select, insert, update on case_processing.best_interests to passage_app;
  select audit.watch('case_processing.best_interests', 'protection');

  -- For the check of a referral, which is also read by whom the compartment is closed to: what it takes to say whether
  -- something is missing. The check tells such readers nothing else.
  create function case_processing.best_interests_standing(the_case uuid) returns jsonb stable security definer
    set search_path = pg_catalog language sql as $$
    select coalesce(jsonb_agg(jsonb_build_object('personId', b.person_id, 'procedure', b.procedure, 'heldOn', b.held_on, 'outcome', b.outcome)
      order by b.held_on, b.id), '[]')
    from case_processing.best_interests b
    where b.case_id = the_case and b.withdrawn_at is null
      and (access.sees_all_offices() or b.office_id = any (access.office_ids())) $$;
  revoke execute on function case_processing.best_interests_standing(uuid) from public;
  grant execute on function case_processing.best_interests_standing(uuid) to passage_app;
`;

const start = /* sql */ `
  insert into case_processing.best_interest_rules (id, situation, effective_from, procedure, custody_paper, valid_months, source_note) values
    ('01900000-0000-7000-8000-00000000bc01', 'unaccompanied', '2021-05-01', 'determination', 'needed', 12,
      'UNHCR Best Interests Procedure Guidelines 2021: determination typically for unaccompanied children; domain reference B5. Validity: review after 12 months, from general knowledge, verify'),
    ('01900000-0000-7000-8000-00000000bc02', 'one-parent', '2021-05-01', 'assessment', 'suffices', 12,
      'UNHCR note on best-interests assessment with one parent: not needed with sole-custody papers, proof of death or the absent parent’s written consent; domain reference B5. Validity: from general knowledge, verify'),
    ('01900000-0000-7000-8000-00000000bc03', 'married', '2021-05-01', 'assessment', 'not-asked', 12,
      'UNHCR note on best-interests assessment: for a married child who goes with a parent or carer; domain reference B5. Validity: from general knowledge, verify'),
    ('01900000-0000-7000-8000-00000000bc04', 'at-risk', '2021-05-01', 'assessment', 'not-asked', 12,
      'Submission category CAR needs a best-interests result; domain reference B3. Which procedure, and its validity: verify');
`;
