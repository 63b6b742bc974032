import type pg from 'pg';

/** The tables that get a row for each case that was pre-screened. */
export const screenedTables = ['case_processing.pre_screenings', 'case_record.timeline_events'] as const;

/**
 * Writes, of every case that was submitted, the pre-screening that let it go on, with its place on the timeline: on the
 * day the referral was found complete and by whoever found it so, by the checklist in force for the programme. Answers
 * how many were written.
 */
export async function screenSubmitted(client: pg.Client): Promise<number> {
  const { rowCount } = await client.query(`
    with checklists as (
      select g.id as programme_id, jsonb_agg(jsonb_build_object('code', i.code, 'answer', 'yes', 'remark', '') order by i.rank, i.code) as answers
      from pipeline.programmes g cross join lateral (
        select distinct on (q.code) q.code, q.rank, q.is_active from case_processing.pre_screening_items q
        where (q.programme_code = g.code or q.programme_code is null) and q.effective_from <= pipeline.today()
        order by q.code, q.programme_code nulls last, q.effective_from desc) i
      where i.is_active group by g.id),
    screened as (
      insert into case_processing.pre_screenings (id, case_id, office_id, screened_on, screened_by, outcome, answers)
      select ${beside('s.id', 'pre-screening')}, s.case_id, s.office_id, k.confirmed_on, k.confirmed_by, 'go-on', l.answers
      from case_processing.submissions s join case_processing.referral_checks k on k.case_id = s.case_id and k.withdrawn_at is null
      join case_record.cases c on c.id = s.case_id join checklists l on l.programme_id = c.programme_id
      where s.withdrawn_at is null and not exists (select from case_processing.pre_screenings p where p.case_id = s.case_id)
      returning *)
    insert into case_record.timeline_events (id, case_id, office_id, stage, compartment, code, params, happened_on, staff_id, created_at)
    select ${beside('p.id', 'told')}, p.case_id, p.office_id, 'case-processing', 'case', 'case-processing.pre-screening.go-on', '{}',
      p.screened_on, p.screened_by, p.screened_on + time '12:00' at time zone 'utc' from screened p`);
  return rowCount ?? 0;
}

/** An identifier beside another: of the same moment, and the same for the same caseload. */
function beside(id: string, word: string): string {
  const digest = `md5(${id}::text || '${word}')`;
  return `(substr(${id}::text, 1, 19) || '8' || substr(${digest}, 1, 3) || '-' || substr(${digest}, 4, 12))::uuid`;
}
