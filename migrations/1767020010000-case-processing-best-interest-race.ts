import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A result that comes while somebody else changes the child's record waits for that change, and is compared once more
 * when its transaction ends: neither of the two could see the other, and a result would rest on what no longer is.
 */
export class CaseProcessingBestInterestRace1767020010000 implements MigrationInterface {
  name = 'CaseProcessingBestInterestRace1767020010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      resting(`
        perform from case_record.people where id = case_record.survivor_of(new.person_id) for no key update;`),
    );
    await runner.query(
      settled(`
      if new.rests_on is not null and new.withdrawn_at is null then
        insert into grounds_to_look_at (best_interest_id) values (new.id);
      end if;`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(settled(''));
    await runner.query(resting(''));
  }
}

const resting = (lock: string): string => /* sql */ `
  create or replace function case_processing.rest_on_grounds() returns trigger security definer
    set search_path = pg_catalog, case_processing language plpgsql as $$
    begin
      if new.held_on is null then
        new.rests_on := null; new.stale_since := null; new.stale_reasons := '{}';
      elsif tg_op = 'INSERT' or old.held_on is null or (new.held_on > old.held_on and new.held_on >= old.stale_since) then${lock}
        new.rests_on := grounds_of(case_record.survivor_of(new.person_id)); new.stale_since := null; new.stale_reasons := '{}';
      end if;
      return new;
    end $$;
`;

const settled = (look: string): string => /* sql */ `
  create or replace function case_processing.best_interest_settled() returns trigger security definer
    set search_path = pg_catalog, case_processing language plpgsql as $$
    begin
      perform settle_best_interest(case_record.survivor_of(new.person_id));${look}
      return null;
    end $$;
`;
