import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much each member of staff can carry, and when they are away. */
export class AccessCapacity1766000720000 implements MigrationInterface {
  name = 'AccessCapacity1766000720000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table access.capacities (
        -- Whose it is.
        id uuid primary key references access.staff (id),
        cases integer check (cases between 0 and 1000),
        version integer not null default 1
      );
      create table access.absences (
        id uuid primary key,
        staff_id uuid not null references access.staff (id),
        away_from date not null,
        back_on date not null,
        note text not null default '' check (length(note) <= 300),
        version integer not null default 1,
        check (away_from < back_on)
      );
      create index absences_staff on access.absences (staff_id, back_on);
      grant select, insert, update on access.capacities to passage_app;
      grant select, insert, update, delete on access.absences to passage_app;
      select audit.watch('access.capacities'), audit.watch('access.absences');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access.capacities, access.absences');
  }
}
