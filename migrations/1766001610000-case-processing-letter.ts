import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Templates of letters and forms in versions, and the letters that were made with them. */
export class CaseProcessingLetter1766001610000 implements MigrationInterface {
  name = 'CaseProcessingLetter1766001610000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table case_processing.letter_templates (
        id uuid primary key,
        code text not null unique,
        title text not null check (length(title) between 1 and 150),
        kind text not null check (kind in ('letter', 'form')),
        audience text not null check (audience in ('family', 'authority')),
        is_active boolean not null default true,
        version integer not null default 1
      );
      -- The words in their languages, never changed; the highest number is in force.
      create table case_processing.letter_template_versions (
        id uuid primary key,
        template_id uuid not null references case_processing.letter_templates (id),
        number integer not null check (number > 0),
        texts jsonb not null,
        fields jsonb not null default '[]',
        note text not null default '',
        source_note text not null default '',
        is_verified boolean not null default false,
        written_by uuid references access.staff (id),
        written_at timestamptz not null default now(),
        unique (template_id, number)
      );
      grant select, insert, update on case_processing.letter_templates to passage_app;
      grant select, insert on case_processing.letter_template_versions to passage_app;
      select audit.watch('case_processing.letter_templates'), audit.watch('case_processing.letter_template_versions');

      -- What was made, with which words and by whom; the file itself is a document of the case.
      create table case_processing.letters (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        template_version_id uuid not null references case_processing.letter_template_versions (id),
        person_id uuid references case_record.people (id),
        language text not null check (language in ('en', 'fr', 'ar')),
        subject text not null,
        document_id uuid not null references case_record.documents (id),
        written_by uuid not null references access.staff (id),
        written_at timestamptz not null default now(),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index letters_case on case_processing.letters (case_id, written_at desc);
      select access.protect('case_processing.letters');
      grant select, insert on case_processing.letters to passage_app;
      select audit.watch('case_processing.letters');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop table case_processing.letters, case_processing.letter_template_versions, case_processing.letter_templates;
    `);
  }
}
