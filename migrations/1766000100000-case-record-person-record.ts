import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of a person beside the main facts: further names, documents of identity, contacts, addresses, languages. */
export class CaseRecordPersonRecord1766000100000 implements MigrationInterface {
  name = 'CaseRecordPersonRecord1766000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(protection);
    await runner.query(preferred);
    await runner.query(standing);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop trigger preferred_of_new on case_record.people;
      drop trigger preferred_of_changed on case_record.people;
      drop function case_record.keep_preferred();
      drop table case_record.person_names, case_record.identity_documents, case_record.contacts, case_record.addresses,
        case_record.languages;
      alter table case_record.people drop constraint people_of_case;
    `);
  }
}

/** What is kept of a person hangs on the person, so it follows to another case or office by itself. */
const tables = /* sql */ `
  alter table case_record.people add constraint people_of_case unique (id, case_id, office_id);

  create table case_record.person_names (
    id uuid primary key,
    person_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    kind text not null,
    latin text not null default '' check (length(latin) <= 300),
    local text not null default '' check (length(local) <= 300),
    source text not null default '',
    is_hidden_from_family boolean not null default false,
    noted_on date not null,
    version integer not null default 1,
    name_tokens text[] generated always as (case_record.name_tokens(latin, local)) stored,
    check (latin <> '' or local <> ''),
    foreign key (person_id, case_id, office_id) references case_record.people (id, case_id, office_id) on update cascade
  );
  create index person_names_person on case_record.person_names (person_id);

  create table case_record.identity_documents (
    id uuid primary key,
    person_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    kind text not null,
    number text not null check (length(number) between 1 and 60),
    issuing_country char(2),
    issued_by text not null default '',
    issued_on date,
    expires_on date,
    printed_name text not null default '',
    printed_birth_date date,
    is_original_seen boolean not null default false,
    scan_id uuid references case_record.documents (id),
    machine_readable_zone text not null default '',
    is_hidden_from_family boolean not null default false,
    version integer not null default 1,
    number_key text generated always as (regexp_replace(upper(number collate "C"), '[ ./-]', '', 'g')) stored,
    check (expires_on >= issued_on),
    foreign key (person_id, case_id, office_id) references case_record.people (id, case_id, office_id) on update cascade
  );
  create index identity_documents_person on case_record.identity_documents (person_id);
  create index identity_documents_scan on case_record.identity_documents (scan_id) where scan_id is not null;

  create table case_record.contacts (
    id uuid primary key,
    person_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    channel text not null,
    value text not null check (length(value) between 1 and 200),
    is_preferred boolean not null default false,
    safety text not null default 'unknown' check (safety in ('safe', 'ask-first', 'unsafe', 'unknown')),
    safety_note text not null default '',
    belongs_to text not null default '',
    in_use_from date,
    in_use_until date,
    is_hidden_from_family boolean not null default false,
    version integer not null default 1,
    phone_digits text generated always as (
      case when channel in ('phone', 'whatsapp', 'viber', 'signal') then nullif(regexp_replace(value, '\\D', '', 'g'), '') end) stored,
    check (in_use_until >= in_use_from),
    foreign key (person_id, case_id, office_id) references case_record.people (id, case_id, office_id) on update cascade
  );
  create index contacts_person on case_record.contacts (person_id);
  create unique index contacts_preferred on case_record.contacts (person_id, channel) where is_preferred;

  create table case_record.addresses (
    id uuid primary key,
    person_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    kind text not null,
    street text not null default '',
    place text not null,
    region text not null default '',
    country char(2) not null,
    lived_from date,
    lived_until date,
    is_hidden_from_family boolean not null default false,
    version integer not null default 1,
    check (lived_until >= lived_from),
    foreign key (person_id, case_id, office_id) references case_record.people (id, case_id, office_id) on update cascade
  );
  create index addresses_person on case_record.addresses (person_id);

  create table case_record.languages (
    id uuid primary key,
    person_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    language text not null check (length(language) between 1 and 60),
    speaks text not null,
    reads text not null,
    is_preferred boolean not null default false,
    needs_interpreter boolean not null default false,
    version integer not null default 1,
    unique (person_id, language),
    foreign key (person_id, case_id, office_id) references case_record.people (id, case_id, office_id) on update cascade
  );
  create unique index languages_preferred on case_record.languages (person_id) where is_preferred;
`;

const protection = /* sql */ `
  select access.protect('case_record.person_names'), access.protect('case_record.identity_documents'),
    access.protect('case_record.contacts'), access.protect('case_record.addresses'), access.protect('case_record.languages');
  grant select, insert, update, delete on case_record.person_names, case_record.identity_documents, case_record.contacts,
    case_record.addresses, case_record.languages to passage_app;
  select audit.watch('case_record.person_names'), audit.watch('case_record.identity_documents'), audit.watch('case_record.contacts'),
    audit.watch('case_record.addresses'), audit.watch('case_record.languages');
`;

/**
 * The phone and the language on the person are the preferred ones of the lists. Who writes them on the person alone (an
 * import, a form) has them entered in the lists by these triggers; who writes the lists sets the person in the same
 * transaction, and the triggers find nothing left to do.
 */
const preferred = /* sql */ `
  create function case_record.keep_preferred() returns trigger set search_path = pg_catalog, case_record language plpgsql as $$
    declare
      today date := coalesce(nullif(current_setting('passage.today', true), '')::date, (now() at time zone 'UTC')::date);
    begin
      update case_record.contacts c
        set is_preferred = false, in_use_until = coalesce(c.in_use_until, greatest(today, c.in_use_from)), version = c.version + 1
        from changed p
        where c.person_id = p.id and c.channel = 'phone' and c.is_preferred and c.phone_digits is distinct from p.phone_digits;
      update case_record.contacts c set is_preferred = true, in_use_until = null, version = c.version + 1
        from changed p
        where c.person_id = p.id and c.channel = 'phone' and not c.is_preferred and c.phone_digits = p.phone_digits
          and c.id = (select min(same.id::text)::uuid from case_record.contacts same
            where same.person_id = p.id and same.channel = 'phone' and same.phone_digits = p.phone_digits);
      insert into case_record.contacts (id, person_id, case_id, office_id, channel, value, is_preferred)
        select gen_random_uuid(), p.id, p.case_id, p.office_id, 'phone', btrim(p.phone), true
        from changed p
        where btrim(p.phone) <> '' and not exists (select from case_record.contacts c
          where c.person_id = p.id and c.channel = 'phone' and c.is_preferred);

      update case_record.languages l set is_preferred = false, version = l.version + 1
        from changed p
        where l.person_id = p.id and l.is_preferred and lower(l.language) is distinct from lower(p.language);
      update case_record.languages l set is_preferred = true, version = l.version + 1
        from changed p
        where l.person_id = p.id and not l.is_preferred and lower(l.language) = lower(p.language);
      insert into case_record.languages (id, person_id, case_id, office_id, language, speaks, reads, is_preferred)
        select gen_random_uuid(), p.id, p.case_id, p.office_id, p.language, 'well', 'none', true
        from changed p
        where p.language <> '' and not exists (select from case_record.languages l where l.person_id = p.id and l.is_preferred);
      return null;
    end $$;
  create trigger preferred_of_new after insert on case_record.people
    referencing new table as changed for each statement execute function case_record.keep_preferred();
  create trigger preferred_of_changed after update on case_record.people
    referencing new table as changed for each statement execute function case_record.keep_preferred();
`;

/** People on record before this migration have the phone and the language they had. */
const standing = /* sql */ `
  insert into case_record.contacts (id, person_id, case_id, office_id, channel, value, is_preferred)
    select gen_random_uuid(), id, case_id, office_id, 'phone', btrim(phone), true from case_record.people where btrim(phone) <> '';
  insert into case_record.languages (id, person_id, case_id, office_id, language, speaks, reads, is_preferred)
    select gen_random_uuid(), id, case_id, office_id, language, 'well', 'none', true from case_record.people where language <> '';
`;
