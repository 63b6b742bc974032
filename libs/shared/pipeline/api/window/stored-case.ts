import type { CaseFacts, CaseWindow } from '@passage/pipeline/domain';
import type { Client } from 'pg';

/** What the database holds of a case: the facts, the group it travels with, and the result it stored. */
export interface StoredCase {
  facts: CaseFacts;
  groupId: string | null;
  stored: CaseWindow & { blockerCount: number };
}

/** Reads facts and stored results of all cases, plainly: nothing here knows the rules. */
export async function readStoredCases(client: Client): Promise<StoredCase[]> {
  const { rows } = await client.query<{ stored_case: StoredCase }>(query);
  return rows.map((row) => row.stored_case);
}

const range = (expression: string) => `jsonb_build_object('from', lower(${expression}), 'to', upper(${expression}))`;
const list = (row: string, from: string) => `coalesce((select jsonb_agg(${row}) from ${from}), '[]')`;

const query = /* sql */ `
  select jsonb_build_object(
    'groupId', (select l.group_id from pipeline.travel_links l where l.case_id = c.id),
    'facts', jsonb_build_object(
      'caseId', c.id, 'referredOn', c.referred_on, 'closedOn', c.closed_on,
      'rules', (
        select jsonb_build_object('transitDays', p.transit_days, 'requirements', ${list(
          `jsonb_build_object('code', r.code, 'stage', r.stage, 'subject', r.subject, 'minAge', r.min_age, 'maxAge', r.max_age, 'sex', r.sex,
            'nationalities', r.nationalities, 'flags', r.flags, 'holdsOn', r.holds_on, 'gate', r.gate, 'leadDays', r.lead_days, 'noticeDays', r.notice_days)`,
          'pipeline.requirements r where r.programme_version_id = v.id',
        )})
        from pipeline.programme_versions v join pipeline.programmes p on p.id = v.programme_id
        where v.programme_id = c.programme_id and v.effective_from <= current_setting('passage.today')::date
        order by v.effective_from desc limit 1),
      'members', ${list(
        `jsonb_build_object('personId', p.id, 'birthDate', p.birth_date, 'sex', p.sex, 'nationality', p.nationality, 'flags', p.flags, 'isTravelling', m.is_travelling)`,
        'case_record.case_members m join case_record.people p on p.id = m.person_id where m.case_id = c.id and m.left_on is null',
      )},
      'clearances', ${list(
        `jsonb_build_object('id', f.id, 'personId', f.person_id, 'requirementCode', f.requirement_code, 'outcome', f.outcome,
          'validPeriod', ${range('f.valid_period')}, 'sourceId', f.source_id, 'staleSince', f.stale_since)`,
        'pipeline.clearances f where f.case_id = c.id and f.superseded_at is null',
      )},
      'holds', ${list(
        `jsonb_build_object('id', h.id, 'personId', h.person_id, 'stage', h.stage, 'gates', h.gates, 'reasonClass', h.reason_class)`,
        'pipeline.holds h where h.case_id = c.id and h.released_at is null',
      )},
      'milestones', ${list(
        `jsonb_build_object('code', m.code, 'happenedOn', m.happened_on)`,
        'pipeline.milestones m where m.case_id = c.id and m.withdrawn_at is null',
      )}),
    'stored', jsonb_build_object(
      'caseId', w.case_id, 'travelWindow', ${list(range('r'), 'unnest(w.travel_window) r')}, 'windowState', w.window_state,
      'opensOn', w.opens_on, 'closesOn', w.closes_on, 'bookBy', w.book_by, 'renewBy', w.renew_by, 'lastActionOn', w.last_action_on,
      'bindingCaseId', w.binding_case_id, 'bindingRequirement', w.binding_requirement, 'bindingPersonId', w.binding_person_id,
      'bindingClearanceId', w.binding_clearance_id, 'blockers', w.blockers, 'blockerCount', w.blocker_count, 'holdCount', w.hold_count,
      'travellerCount', w.traveller_count, 'lanes', w.lanes, 'stage', w.stage, 'stageState', w.stage_state, 'stageSince', w.stage_since,
      'computedOn', w.computed_on)) as stored_case
  from case_record.cases c
  join pipeline.case_windows w on w.case_id = c.id
  order by c.id`;
