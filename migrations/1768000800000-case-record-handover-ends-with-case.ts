import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case that closes, by whatever, is no longer offered to another office, which could not take it over. */
export class CaseRecordHandoverEndsWithCase1768000800000 implements MigrationInterface {
  name = 'CaseRecordHandoverEndsWithCase1768000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(answered(`case when new.answer = '' then 'ended-by-closing' else new.state end`));
    await runner.query(/* sql */ `
      create function case_record.end_handover() returns trigger security definer
        set search_path = pg_catalog, case_record, pg_temp language plpgsql as $$
        begin
          update handovers set state = 'withdrawn', answered_by = access.staff_id(), answered_at = now(), version = version + 1
            where case_id = new.id and state = 'proposed';
          return null;
        end $$;
      create trigger end_handover after update of closed_on on case_record.cases for each row
        when (old.closed_on is null and new.closed_on is not null) execute function case_record.end_handover();
      update case_record.handovers h set state = 'withdrawn', answered_at = now(), version = h.version + 1
        from case_record.cases c where c.id = h.case_id and c.closed_on is not null and h.state = 'proposed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger end_handover on case_record.cases; drop function case_record.end_handover()');
    await runner.query(answered('new.state'));
  }
}

/** A handover that ended with its case has no answer of anybody. */
const answered = (what: string): string => /* sql */ `
  create or replace function case_record.handover_answered() returns trigger security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
    begin
      perform case_record.tell(new.case_id, null, 'case-processing', 'case-record.handover.' || ${what},
        jsonb_build_object('office', (select o.name from access.offices o where o.id = new.to_office_id), 'answer', new.answer));
      return null;
    end $$;
`;
