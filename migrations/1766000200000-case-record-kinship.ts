import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The family as a graph: what a relationship rests on and how long it holds, whether relatives live and where, what a
 * member asked to be left out of the family's papers, and the figures by which relationships are found impossible.
 */
export class CaseRecordKinship1766000200000 implements MigrationInterface {
  name = 'CaseRecordKinship1766000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table case_record.relationships
        add column basis text check (basis in ('law', 'religion', 'custom')),
        add column state text not null default 'current' check (state in ('current', 'separated', 'former', 'widowed')),
        add column from_on date,
        add column until_on date,
        add column hidden_at_request_of uuid references case_record.people (id),
        add column is_confirmed boolean not null default false,
        add check (until_on >= from_on);

      -- Whether a person lives, by whose news, and where; one row for each person of whom there is any.
      create table case_record.life_statuses (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid not null unique references case_record.people (id),
        state text not null check (state in ('alive', 'missing', 'dead', 'unknown')),
        since_on date,
        since_precision text not null default 'day' check (since_precision in ('day', 'month', 'year', 'estimated')),
        source text not null check (source in ('document', 'family-member', 'authority', 'organisation', 'other')),
        source_note text not null default '' check (length(source_note) <= 1000),
        reported_on date not null,
        document_id uuid references case_record.documents (id),
        country char(2),
        place text not null default '' check (length(place) <= 200),
        may_join text not null default 'undecided' check (may_join in ('undecided', 'yes', 'no')),
        hidden_at_request_of uuid references case_record.people (id),
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index life_statuses_case on case_record.life_statuses (case_id);
      select access.protect('case_record.life_statuses');
      grant select, insert, update, delete on case_record.life_statuses to passage_app;
      select audit.watch('case_record.life_statuses');

      -- The figures by which relationships are found impossible or unusual, each from a day on.
      create table case_record.kinship_limits (
        id uuid primary key,
        code text not null check (code in ('least-parent-age', 'young-parent-age', 'months-after-father', 'marriage-age', 'guardian-age', 'couple-gap')),
        effective_from date not null,
        value integer not null check (value between 0 and 120),
        source_note text not null,
        is_verified boolean not null default false,
        version integer not null default 1,
        unique (code, effective_from)
      );
      grant select, insert, update on case_record.kinship_limits to passage_app;
      select audit.watch('case_record.kinship_limits');
    `);
    await runner.query(/* sql */ `
      insert into case_record.kinship_limits (id, code, effective_from, value, source_note) values
        ('01900000-0000-7000-8000-00000000b001', 'least-parent-age', '2000-01-01', 10, 'Placeholder: below it a birth is hardly possible; general knowledge, to be verified'),
        ('01900000-0000-7000-8000-00000000b002', 'young-parent-age', '2000-01-01', 14, 'Placeholder for a second look; general knowledge, to be verified'),
        ('01900000-0000-7000-8000-00000000b003', 'months-after-father', '2000-01-01', 10, 'Placeholder: longest time from a father’s death to a birth; general knowledge, to be verified'),
        ('01900000-0000-7000-8000-00000000b004', 'marriage-age', '2000-01-01', 18, 'A married child needs a best-interests assessment; domain reference B5, age to be verified for each destination'),
        ('01900000-0000-7000-8000-00000000b005', 'guardian-age', '2000-01-01', 18, 'Placeholder: full age; to be verified for each destination'),
        ('01900000-0000-7000-8000-00000000b006', 'couple-gap', '2000-01-01', 30, 'Placeholder for a second look; our own choice');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop table case_record.kinship_limits, case_record.life_statuses;
      alter table case_record.relationships drop column basis, drop column state, drop column from_on, drop column until_on,
        drop column hidden_at_request_of, drop column is_confirmed;
    `);
  }
}
