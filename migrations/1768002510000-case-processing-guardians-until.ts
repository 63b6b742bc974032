import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A guardianship that was to last until a day ends on it without anybody writing anything: the results that it follows
 * from are looked at by whoever comes first on that day.
 */
export class CaseProcessingGuardiansUntil1768002510000 implements MigrationInterface {
  name = 'CaseProcessingGuardiansUntil1768002510000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create index custodies_guardians_until on case_record.custodies (until_on) where kind = 'guardian' and until_on is not null`);
    await runner.query(
      settleForToday(`
      insert into grounds_to_look_at (best_interest_id)
        select b.id from case_record.custodies u
        cross join lateral case_record.records_of(case_record.survivor_of(u.child_id)) r (id)
        join best_interests b on b.person_id = r.id and b.rests_on is not null and b.withdrawn_at is null
        where u.kind = 'guardian' and u.until_on > seen and u.until_on <= pipeline.today();`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(settleForToday(''));
    await runner.query('drop index case_record.custodies_guardians_until');
  }
}

const settleForToday = (guardians: string): string => /* sql */ `
  create or replace function case_processing.settle_for_today() returns void security definer
    set search_path = pg_catalog, case_processing, pg_temp language plpgsql as $$
    declare seen date := (select until from best_interest_rules_seen);
    begin
      if seen = pipeline.today() then return; end if;
      if exists (select from best_interest_rules where effective_from > seen and effective_from <= pipeline.today()) then
        perform settle_doubted();
      end if;${guardians}
      update best_interest_rules_seen set until = pipeline.today();
    end $$;
`;
