import type { NamedQuery } from '@passage/platform/api';

/** Parameter: the case. Decisions on it and on its members in the cases they came from, as `Decision`, latest first. */
export const decisionsOfCase: NamedQuery = {
  name: 'decisions-of-case',
  text: /* sql */ `
    select json_build_object('id', d.id, 'caseId', d.case_id, 'decidedOn', d.decided_on, 'authority', d.authority,
      'referenceNumber', d.reference_number, 'note', d.note, 'despiteDenial', d.despite_denial,
      'members', (select coalesce(json_agg(json_build_object('personId', p.id, 'name', btrim(p.given_names || ' ' || p.family_name),
          'nameLocal', p.name_local, 'outcome', m.outcome, 'validUntil', m.valid_until, 'reviewOn', m.review_on, 'isStanding', m.replaced_at is null) order by p.birth_date, p.id), '[]')
        from case_processing.decision_members m join case_record.people p on p.id = m.person_id where m.decision_id = d.id),
      'reviewUntil', d.review_until,
      'reviewRule', case when d.review_until is not null then json_build_object('sourceNote', d.review_source_note, 'isVerified', d.review_is_verified) end,
      'recordedBy', (select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = d.recorded_by),
      'recordedAt', d.recorded_at, 'withdrawnAt', d.withdrawn_at, 'withdrawReason', d.withdraw_reason, 'awaitsConfirmation', d.awaits_confirmation, 'version', d.version) as json
    from case_processing.decisions d where d.case_id = $1 or d.id in (select m.decision_id from case_processing.decision_members m
      join case_record.case_members c on c.person_id = m.person_id and c.left_on is null where c.case_id = $1) order by d.decided_on desc, d.id desc`,
};

/** Parameter: the case. What came of its members in other cases, under records merged into theirs, as `EarlierCase`. */
export const earlierCasesOf: NamedQuery = {
  name: 'earlier-cases',
  text: 'select case_processing.earlier_cases($1) as json',
};

/** Parameter: the case. Members whom the same destination denied in an earlier case, where that stands. */
export const deniedEarlier = /* sql */ `
  select distinct e ->> 'personId' as "personId" from jsonb_array_elements(case_processing.earlier_cases($1)) e
  where (e ->> 'isDenied')::boolean order by 1`;

/** Parameter: people. The day of the latest final answer that stands about any of them. */
export const standingDecisionOf = /* sql */ `
  select d.decided_on::text as "decidedOn" from case_processing.decision_members m join case_processing.decisions d on d.id = m.decision_id
  where m.person_id = any ($1::uuid[]) and m.replaced_at is null and m.outcome in ('accepted', 'denied') order by d.decided_on desc limit 1`;

/** Parameter: the case. The day of the latest standing answer of any kind. */
export const standingDecisionOfCase = /* sql */ `
  select max(d.decided_on)::text as "decidedOn" from case_processing.decision_members m join case_processing.decisions d on d.id = m.decision_id
  where m.case_id = $1 and m.replaced_at is null`;

/** Parameters: people, day. Those who had the interview, or needed none, by that day. */
export const interviewedBy = /* sql */ `
  select distinct person_id as "personId" from pipeline.clearances
  where person_id = any ($1::uuid[]) and requirement_code = 'case.interview' and superseded_at is null
    and outcome in ('cleared', 'conditional', 'waived') and lower(valid_period) <= $2::date`;

/** Parameter: the case. The day it was submitted, if it is. */
export const submittedOnOf = /* sql */ `
  select happened_on::text as "submittedOn" from pipeline.milestones where case_id = $1 and code = 'submitted' and withdrawn_at is null`;

/** Parameters: the case, day. The review period of its destination, or the general one, in force that day. */
export const reviewPeriodOf = /* sql */ `
  select r.period_days as "periodDays", r.source_note as "sourceNote", r.is_verified as "isVerified"
  from case_processing.review_periods r, case_record.cases c join pipeline.programmes p on p.id = c.programme_id
  where c.id = $1 and (r.destination = p.destination or r.destination is null) and r.effective_from <= $2::date
  order by r.destination nulls last, r.effective_from desc limit 1`;

/** Parameter: people. Every answer about current members that was not withdrawn and does not wait for a second person; the one that counts comes first. */
export const answersAbout = /* sql */ `
  select m.id, m.person_id as "personId", d.decided_on::text as "decidedOn"
  from case_processing.decision_members m join case_processing.decisions d on d.id = m.decision_id
  where m.person_id = any ($1::uuid[]) and d.withdrawn_at is null and not d.awaits_confirmation
    and exists (select from case_record.case_members c join case_record.cases k on k.id = c.case_id join case_record.cases of on of.id = m.case_id
      where c.person_id = m.person_id and c.left_on is null and k.programme_id = of.programme_id)
  order by d.decided_on desc, d.id desc`;

/** Parameter: the case. Whether an acceptance stands for every member. */
export const familyIsAccepted = /* sql */ `
  select not exists (select from case_record.case_members c where c.case_id = $1 and c.left_on is null and not exists (
    select from case_processing.decision_members m
    where m.person_id = c.person_id and m.replaced_at is null and m.outcome = 'accepted')) as "isAccepted"`;

/** Parameter: the decision. Current members whose matter it ended, as long as nothing replaced that. */
export const finallyDecidedBy = /* sql */ `
  select m.person_id as "personId" from case_processing.decision_members m
  join case_processing.decisions d on d.id = m.decision_id and d.withdrawn_at is null
  join case_record.case_members c on c.case_id = m.case_id and c.person_id = m.person_id and c.left_on is null
  where m.decision_id = $1 and m.outcome in ('accepted', 'denied') and m.replaced_at is null`;
