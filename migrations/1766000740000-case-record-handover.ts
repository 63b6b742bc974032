import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cases on their way from one office to another. Both offices see the handover, only one of them the case. The receiving
 * office cannot see, let alone change, the case it accepts; a function of the owner moves it, after looking who asks.
 */
export class CaseRecordHandover1766000740000 implements MigrationInterface {
  name = 'CaseRecordHandover1766000740000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table case_record.handovers (
        id uuid primary key,
        case_id uuid not null references case_record.cases (id),
        case_number text not null,
        from_office_id uuid not null references access.offices (id),
        to_office_id uuid not null references access.offices (id),
        reason text not null check (length(reason) between 1 and 1000),
        done text[] not null default '{}',
        summary jsonb not null,
        state text not null default 'proposed' check (state in ('proposed', 'accepted', 'returned', 'withdrawn')),
        proposed_by uuid not null references access.staff (id),
        proposed_at timestamptz not null default now(),
        answered_by uuid references access.staff (id),
        answered_at timestamptz,
        answer text not null default '',
        version integer not null default 1,
        check (from_office_id <> to_office_id)
      );
      create unique index handovers_one_proposed on case_record.handovers (case_id) where state = 'proposed';
      create index handovers_case on case_record.handovers (case_id, proposed_at desc);
      create index handovers_from on case_record.handovers (from_office_id, proposed_at, id);
      create index handovers_to on case_record.handovers (to_office_id, proposed_at, id);

      alter table case_record.handovers enable row level security;
      create policy offices on case_record.handovers to passage_app
        using ((select access.sees_all_offices()) or from_office_id = any ((select access.office_ids())::uuid[])
          or to_office_id = any ((select access.office_ids())::uuid[]))
        with check ((select access.sees_all_offices()) or from_office_id = any ((select access.office_ids())::uuid[])
          or to_office_id = any ((select access.office_ids())::uuid[]));
      grant select, insert, update on case_record.handovers to passage_app;
      select audit.watch('case_record.handovers');

      -- Moves the case of a proposed handover to the receiving office, to whoever works there. Everything kept with the
      -- case follows by its foreign keys; tasks given to colleagues who do not work there become anybody's.
      -- False: the case is closed, or is not the sending office's any more.
      create function case_record.take_over(handover uuid, owner uuid) returns boolean security definer
        set search_path = pg_catalog, case_record language plpgsql as $$
        declare
          h case_record.handovers;
        begin
          select * into h from handovers where id = handover for update;
          if not found or h.state <> 'proposed'
            or not (access.sees_all_offices() or h.to_office_id = any (access.office_ids())) then
            raise exception 'this handover cannot be accepted' using errcode = 'insufficient_privilege';
          end if;
          if not exists (select from access.staff s where s.id = owner and s.is_active
              and (s.sees_all_offices or h.to_office_id = any (s.office_ids))) then
            raise exception 'the new owner does not work for the receiving office' using errcode = 'insufficient_privilege';
          end if;
          update cases set office_id = h.to_office_id, owner_id = owner, updated_at = now(), version = version + 1
            where id = h.case_id and office_id = h.from_office_id and closed_on is null;
          if not found then return false; end if;
          update tasks t set assignee_id = null, version = t.version + 1
            where t.case_id = h.case_id and t.state = 'open' and t.assignee_id is not null
              and not exists (select from access.staff s where s.id = t.assignee_id and (s.sees_all_offices or h.to_office_id = any (s.office_ids)));
          return true;
        end $$;
      revoke execute on function case_record.take_over(uuid, uuid) from public;
      grant execute on function case_record.take_over(uuid, uuid) to passage_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function case_record.take_over(uuid, uuid); drop table case_record.handovers');
  }
}
