import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The hold that a best-interests result in doubt places, and that goes by itself, is told on the timeline of its case. */
export class CaseProcessingBestInterestTold1768000220000 implements MigrationInterface {
  name = 'CaseProcessingBestInterestTold1768000220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      holding(
        (what) =>
          `perform case_record.tell(held.case_id, held.person_id, 'case-processing', '${what}', '{"reasonClass": "best-interest"}');`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(holding(() => 'null;'));
  }
}

const holding = (tell: (what: string) => string): string => /* sql */ `
  create or replace function case_processing.hold_for_best_interest(child uuid, is_free boolean) returns void security definer
    set search_path = pg_catalog, pg_temp language plpgsql as $$
    declare held record;
    begin
      if is_free then
        for held in update pipeline.holds set released_at = now(), version = version + 1
          where reason_class = 'best-interest' and released_at is null and person_id in (select case_record.records_of(child))
          returning case_id, person_id
        loop
          ${tell('pipeline.hold.went')}
        end loop;
        return;
      end if;
      for held in insert into pipeline.holds (id, case_id, office_id, person_id, stage, reason_class, gates, owner_id, review_on, placed_by)
        select gen_random_uuid(), c.id, c.office_id, child, 'case-processing', 'best-interest', '{booking,departure}', c.owner_id,
          pipeline.today() + 14, coalesce(access.staff_id(), (select b.recorded_by from case_processing.best_interests b
            where b.person_id in (select case_record.records_of(child)) and b.outcome = 'in-favour' order by b.held_on desc limit 1))
        from case_record.people p
        join case_record.case_members m on m.person_id = p.id and m.left_on is null
        join case_record.cases c on c.id = m.case_id
        where p.id = child and p.birth_date > pipeline.today() - interval '18 years'
          and not exists (select from pipeline.milestones s
            where s.case_id = c.id and s.code in ('departed', 'arrived') and s.withdrawn_at is null)
          and not exists (select from pipeline.holds h
            where h.person_id = child and h.reason_class = 'best-interest' and h.released_at is null)
        returning case_id, person_id
      loop
        ${tell('pipeline.hold.placed')}
      end loop;
    end $$;
`;
