import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose record took in that of another case is met there with what a receiving state answered about the same person: it
 * stays with the case it was said in, and whoever records an acceptance against a denial says why.
 */
export class CaseProcessingEarlierCases1766001800000 implements MigrationInterface {
  name = 'CaseProcessingEarlierCases1766001800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table case_processing.decisions
        add column despite_denial text not null default '' check (length(despite_denial) <= 2000);

      -- Other cases of the records that were merged into those of the members, as far as anything of this stage came of
      -- them. It reads past row-level security, because an answer given through another office counts as well: of such a
      -- case no more is told than that there is one, and whether a denial of the same destination stands in it.
      create function case_processing.earlier_cases(the_case uuid) returns jsonb stable security definer
        set search_path = pg_catalog, case_processing language sql as $$
        with members as (
          select p.id, btrim(p.given_names || ' ' || p.family_name) as name, p.name_local, g.destination
          from case_record.cases c join pipeline.programmes g on g.id = c.programme_id
          join case_record.case_members m on m.case_id = c.id and m.left_on is null
          join case_record.people p on p.id = m.person_id
          where c.id = the_case and (access.sees_all_offices() or c.office_id = any (access.office_ids()))
        ), records as (
          select m.*, r.id as record_id from members m cross join lateral case_record.records_of(m.id) r (id) where r.id <> m.id
        ), places as (
          select r.*, k.case_id from records r cross join lateral (
            select s.case_id from case_record.case_members s where s.person_id = r.record_id
            union select d.case_id from decision_members d where d.person_id = r.record_id) k
          where k.case_id <> the_case
        ), told as (
          select l.id, l.name, l.name_local, access.sees_all_offices() or k.office_id = any (access.office_ids()) as is_seen,
            coalesce(a.is_denied, false) and g.destination = l.destination as is_denied, k.id as case_id, k.number, g.name as programme,
            g.destination, k.closed_on, k.closure_reason, s.submitted_on, i.interviewed_on, coalesce(a.answers, '[]') as answers
          from places l join case_record.cases k on k.id = l.case_id join pipeline.programmes g on g.id = k.programme_id
          cross join lateral (select max(submitted_on) as submitted_on from submissions where case_id = k.id and withdrawn_at is null) s
          cross join lateral (
            select max((v.starts_at at time zone v.time_zone)::date) as interviewed_on
            from interview_participants t join interviews v on v.id = t.interview_id
            where v.case_id = k.id and v.state = 'held' and t.person_id = l.record_id and t.attended) i
          cross join lateral (
            select bool_or(m.outcome = 'denied' and m.replaced_at is null) as is_denied,
              jsonb_agg(jsonb_build_object('decisionId', d.id, 'decidedOn', d.decided_on, 'authority', d.authority, 'outcome', m.outcome,
                'isStanding', m.replaced_at is null, 'review', (
                  select jsonb_build_object('askedOn', q.asked_on, 'outcome', q.outcome, 'decidedOn', q.decided_on)
                  from review_requests q where q.decision_id = d.id and m.outcome = 'denied' order by q.asked_on desc, q.id desc limit 1))
                order by d.decided_on desc, d.id desc) as answers
            from decision_members m join decisions d on d.id = m.decision_id
            where m.person_id = l.record_id and m.case_id = k.id and d.withdrawn_at is null and not d.awaits_confirmation) a
          where a.answers is not null or s.submitted_on is not null or i.interviewed_on is not null
            or k.closure_reason in ('denied-final', 'ineligible', 'fraud')
        )
        select coalesce(jsonb_agg(distinct jsonb_build_object('personId', id, 'name', name, 'nameLocal', name_local, 'isDenied', is_denied,
          'case', case when is_seen then jsonb_build_object('id', case_id, 'number', number, 'programme', programme, 'destination', destination,
            'submittedOn', submitted_on, 'interviewedOn', interviewed_on, 'closedOn', closed_on, 'closureReason', closure_reason,
            'answers', answers) end)), '[]')
        from told $$;
      revoke execute on function case_processing.earlier_cases(uuid) from public;
      grant execute on function case_processing.earlier_cases(uuid) to passage_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop function case_processing.earlier_cases(uuid);
      alter table case_processing.decisions drop column despite_denial;
    `);
  }
}
