import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  clearancesOfChecks,
  decisionProblemsOf,
  missingOf,
  moveInterview,
  type CheckedReferral,
  type CheckRule,
  type ChecksClearance,
  type DecisionInput,
  type InterviewMove,
  type InterviewState,
  type StandingCheck,
} from '@passage/case-processing/domain';
import { dates, union } from '@passage/pipeline/domain';
import { startFixtureServer, type CaseloadFixture, type FixtureServer } from '../load/caseload.fixture';

const today = '2026-06-15';
let server: FixtureServer;
let caseload: CaseloadFixture;
beforeAll(async () => {
  server = await startFixtureServer();
  caseload = await server.load('case_processing', { seed: 13, today, people: 2000 });
});
afterAll(() => server.stop());

const referrals = `
  select to_char(k.confirmed_on, 'YYYY-MM-DD') as "confirmedOn",
    json_build_object('principalApplicantId', c.principal_applicant_id, 'submissionCategory', c.submission_category,
      'secondaryCategory', c.secondary_category,
      'bestInterests', (select coalesce(json_agg(json_build_object('personId', b.person_id, 'procedure', b.procedure, 'heldOn', b.held_on, 'outcome', b.outcome,
          'staleReasons', b.stale_reasons)), '[]')
        from case_processing.best_interests b where b.case_id = c.id),
      'bestInterestRules', (select json_agg(json_build_object('situation', r.situation, 'procedure', r.procedure, 'custodyPaper', r.custody_paper,
          'validMonths', r.valid_months, 'staleOn', r.stale_on)) from case_processing.best_interest_rules_in_force r),
      'members', (select json_agg(json_build_object('personId', p.id, 'name', p.given_names, 'nameLocal', p.name_local, 'sex', p.sex,
          'birthDate', p.birth_date, 'birthDatePrecision', p.birth_date_precision, 'nationality', p.nationality, 'language', p.language,
          'registrationNumber', p.registration_number, 'flags', p.flags, 'relationship', m.relationship, 'isTravelling', m.is_travelling))
        from case_record.case_members m join case_record.people p on p.id = m.person_id where m.case_id = c.id and m.joined_on <= k.confirmed_on),
      'documents', (select coalesce(json_agg(json_build_object('kind', d.kind)), '[]')
        from case_record.documents d where d.case_id = c.id),
      'custody', json_build_object(
        'people', (select json_agg(json_build_object('id', p.id, 'birthDate', p.birth_date, 'lifeState', null, 'isDeathProven', false,
            'relationship', (select m.relationship from case_record.case_members m where m.person_id = p.id limit 1)))
          from case_record.people p where p.case_id = c.id),
        'relationships', (select coalesce(json_agg(json_build_object('personId', r.person_id, 'relatedPersonId', r.related_person_id, 'kind', r.kind, 'state', r.state)), '[]')
          from case_record.relationships r where r.case_id = c.id),
        'custodies', (select coalesce(json_agg(json_build_object('childId', u.child_id, 'personId', u.person_id, 'kind', u.kind,
            'fromOn', u.from_on, 'untilOn', u.until_on, 'documentId', u.document_id)), '[]') from case_record.custodies u where u.case_id = c.id))) as referral
  from case_processing.referral_checks k join case_record.cases c on c.id = k.case_id`;

const decisions = `
  select json_build_object('decidedOn', d.decided_on, 'authority', d.authority, 'referenceNumber', d.reference_number, 'note', d.note,
      'members', (select json_agg(json_build_object('personId', m.person_id, 'outcome', m.outcome, 'validUntil', m.valid_until, 'reviewOn', m.review_on))
        from case_processing.decision_members m where m.decision_id = d.id)) as input,
    to_char((select s.submitted_on from case_processing.submissions s where s.case_id = d.case_id), 'YYYY-MM-DD') as "submittedOn",
    (select json_agg(m.person_id) from case_record.case_members m where m.case_id = d.case_id) as members,
    (select coalesce(json_agg(p.id), '[]') from case_record.people p join case_record.cases c on c.id = p.case_id
      join pipeline.rules_in_force v on v.programme_id = c.programme_id
      join pipeline.requirements r on r.programme_version_id = v.programme_version_id and r.code = 'case.interview'
      where c.id = d.case_id and pipeline.birthday(p.birth_date, coalesce(r.min_age, 0)) <= d.decided_on
        and not exists (select from case_processing.interview_participants t join case_processing.interviews v on v.id = t.interview_id
          where t.person_id = p.id and t.attended and v.state = 'held' and v.starts_at::date <= d.decided_on)) as awaiting
  from case_processing.decisions d`;

const securityChecks = `
  select json_build_object('personId', p.id, 'birthDate', p.birth_date) as person,
    (select json_agg(json_build_object('code', t.code, 'askedFor', t.asked_for, 'minAge', t.min_age, 'maxAge', t.max_age,
        'validityMonths', t.validity_months, 'leadDays', t.lead_days))
      from case_processing.check_types_in_force t where t.programme_code = g.code and t.requirement_code = 'case.security-check') as rules,
    (select json_agg(json_build_object('id', s.id, 'typeCode', s.type_code, 'askedOn', s.asked_on, 'result', s.result, 'answeredOn', s.answered_on,
        'validUntil', s.valid_until, 'staleSince', s.stale_since))
      from case_processing.security_checks s where s.person_id = p.id) as checks,
    (select coalesce(json_agg(json_build_object('outcome', l.outcome, 'from', lower(l.valid_period), 'until', upper(l.valid_period))), '[]')
      from pipeline.clearances l where l.person_id = p.id and l.requirement_code = 'case.security-check' and l.superseded_at is null) as clearances
  from case_record.people p join case_record.cases c on c.id = p.case_id join pipeline.programmes g on g.id = c.programme_id
  where exists (select from case_processing.security_checks s where s.person_id = p.id and s.result <> 'not-clear')
    and not exists (select from case_processing.security_checks s where s.person_id = p.id and s.stale_since is not null)`;

describe('case processing of the demo', () => {
  it('confirms referrals in which nothing is missing', async () => {
    const rows = await caseload.rows<{ confirmedOn: string; referral: CheckedReferral }>(referrals);
    expect(rows.length).toBeGreaterThan(500);
    for (const { confirmedOn, referral } of rows) expect(missingOf(referral, confirmedOn)).toEqual([]);
  });

  it('submits cases after their referral was confirmed, and decides after they were submitted and heard', async () => {
    expect(
      await caseload.count(`case_processing.submissions s left join case_processing.referral_checks k using (case_id)
      where k.confirmed_on is null or k.confirmed_on > s.submitted_on`),
    ).toBe(0);
    interface Row {
      input: DecisionInput;
      submittedOn: string;
      members: string[];
      awaiting: string[];
    }
    const rows = await caseload.rows<Row>(decisions);
    expect(rows.length).toBeGreaterThan(300);
    for (const { input, submittedOn, members, awaiting } of rows) {
      const facts = {
        ...{ submittedOn, memberIds: new Set(members), awaitingInterview: new Set(awaiting) },
        deniedEarlier: new Set<string>(),
      };
      expect(decisionProblemsOf(input, facts)).toEqual([]);
    }
  });

  it('has interviews that moved from state to state as they may', async () => {
    interface Row {
      state: InterviewState;
      date: string;
      move: InterviewMove | null;
    }
    const rows = await caseload.rows<Row>(`
      select i.state, to_char(i.starts_at at time zone i.time_zone, 'YYYY-MM-DD') as date, m.move
      from case_processing.interviews i left join case_processing.interview_moves m on m.interview_id = i.id`);
    for (const { state, date, move } of rows) {
      if (move === null) expect([state, date >= today]).toEqual(['planned', true]);
      else expect(moveInterview(move, { state: 'planned', date, today, decidedOn: null })).toEqual({ to: state });
    }
  });

  it('answers about everybody once, and lets only the last answer stand', async () => {
    expect(
      await caseload.count(`case_processing.decision_members m where m.replaced_at is null and not exists (
      select from pipeline.clearances k where k.source_id = m.id and k.requirement_code = 'case.decision' and k.superseded_at is null)`),
    ).toBe(0);
  });

  it('gives each person the clearance that their security checks come to', async () => {
    type Span = Pick<ChecksClearance, 'from' | 'until'> & { outcome: string };
    interface Row {
      person: { personId: string; birthDate: string };
      rules: CheckRule[];
      checks: StandingCheck[];
      clearances: Span[];
    }
    const rows = await caseload.rows<Row>(securityChecks);
    expect(rows.length).toBeGreaterThan(300);
    for (const { person, rules, checks, clearances } of rows) {
      const found = clearancesOfChecks(rules, person, checks, today);
      const cleared = ({ outcome }: { outcome: string }) => outcome === 'cleared';
      const days = (of: readonly Span[]) => union(...of.filter(cleared).map(({ from, until }) => dates(from, until)));
      expect(days(found)).toEqual(days(clearances));
      expect(found.some(({ outcome }) => outcome === 'pending')).toBe(
        clearances.some(({ outcome }) => outcome === 'pending'),
      );
    }
  });
});
