import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views of lists are shared with an office or with everybody, and one of those that somebody sees opens by itself. */
export class AccessSharedViews1766001420000 implements MigrationInterface {
  name = 'AccessSharedViews1766001420000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table access.saved_views
        add column shared_with text not null default 'nobody' check (shared_with in ('nobody', 'office', 'everybody')),
        add column office_id uuid references access.offices (id),
        add column version integer not null default 1,
        add check ((shared_with = 'office') = (office_id is not null));
      create index saved_views_shared on access.saved_views (page) where shared_with <> 'nobody';

      -- Everybody means the staff of the programme; a receiving agency sees its own views only.
      create policy shared_views on access.saved_views for select to passage_app using (
        (select access.agency_id()) is null and (shared_with = 'everybody'
          or shared_with = 'office' and ((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[]))));

      create table access.default_views (
        id uuid primary key,
        staff_id uuid not null references access.staff (id) on delete cascade,
        page text not null,
        view_id uuid not null references access.saved_views (id) on delete cascade,
        unique (staff_id, page)
      );
      create index default_views_view on access.default_views (view_id);
      alter table access.default_views enable row level security;
      create policy own_default on access.default_views to passage_app using (staff_id = (select access.staff_id()));
      grant select, insert, update, delete on access.default_views to passage_app;
      select audit.watch('access.saved_views'), audit.watch('access.default_views');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop table access.default_views;
      drop trigger audit_change on access.saved_views;
      drop policy shared_views on access.saved_views;
      alter table access.saved_views drop column shared_with, drop column office_id, drop column version;
    `);
  }
}
