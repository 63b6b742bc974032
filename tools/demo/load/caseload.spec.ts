import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checklistAnswers, preScreeningProblemsOf, type PreScreeningInput } from '@passage/case-processing/domain';
import { startFixtureServer, type CaseloadFixture, type FixtureServer } from './caseload.fixture';

interface Pair {
  likelihood: string;
  score: number;
  known: string;
  again: string;
  reasons: { field: string; level: string }[];
}

describe('a caseload of the demo', () => {
  let server: FixtureServer;
  let caseload: CaseloadFixture;

  beforeAll(async () => {
    server = await startFixtureServer();
    caseload = await server.load('recorded_twice', { today: '2026-06-15', people: 1000 });
  });

  afterAll(async () => {
    await server.stop();
  });

  it('has people who are likely on record twice, across Latin and Arabic spellings, before anybody looks', async () => {
    const pairs = await caseload.rows<Pair>(`
      select d.likelihood, d.score, d.reasons, o.given_names || ' ' || o.family_name || ' ' || o.name_local as known,
        t.given_names || ' ' || t.family_name || ' ' || t.name_local as again
      from case_record.duplicate_pairs d
      join case_record.people t on t.id in (d.person_id, d.other_person_id)
      join case_record.cases c on c.id = t.case_id and c.closure_reason = 'duplicate' and c.referral_number = c.number || '-2'
      join case_record.people o on o.id in (d.person_id, d.other_person_id) and o.id <> t.id
      where d.state = 'open'`);
    expect(pairs.length).toBeGreaterThanOrEqual(8);
    const [rules] = await caseload.rows<{ from: number }>(
      'select possible_from as "from" from case_record.duplicate_rules',
    );
    for (const { score, reasons } of pairs) {
      expect(score).toBeGreaterThanOrEqual(rules?.from ?? 0);
      expect(reasons.map(({ field }) => field)).toContain('name');
    }
    expect(new Set(pairs.map(({ likelihood }) => likelihood))).toContain('probable');
    const isArabicAlone = (name: string) => /[ء-ي]/u.test(name) && !/[a-z]/iu.test(name);
    const isLatinAlone = (name: string) => !/[ء-ي]/u.test(name);
    const arabic = pairs.filter(({ known }) => /[ء-ي]/u.test(known));
    expect(arabic.filter(({ again }) => isArabicAlone(again)).length).toBeGreaterThanOrEqual(2);
    expect(arabic.filter(({ again }) => isLatinAlone(again)).length).toBeGreaterThanOrEqual(2);
  });

  it('has pre-screened whatever was submitted, by the checklist of the programme and before it was', async () => {
    interface Row {
      input: PreScreeningInput;
      referredOn: string;
      submittedOn: string;
      checklist: { code: string; isRequired: boolean }[];
    }
    const rows = await caseload.rows<Row>(`
      select json_build_object('screenedOn', p.screened_on, 'outcome', p.outcome, 'answers', p.answers, 'notes', p.notes) as input,
        c.referred_on::text as "referredOn", s.submitted_on::text as "submittedOn",
        (select json_agg(json_build_object('code', i.code, 'isRequired', i.is_required)) from case_processing.pre_screening_items i
          where i.programme_code = g.code or i.programme_code is null) as checklist
      from case_processing.submissions s join case_record.cases c on c.id = s.case_id join pipeline.programmes g on g.id = c.programme_id
      left join case_processing.pre_screenings p on p.case_id = s.case_id`);
    expect(rows.length).toBeGreaterThan(100);
    for (const { input, referredOn, submittedOn, checklist } of rows) {
      expect(preScreeningProblemsOf(input, { referredOn, checklist })).toEqual([]);
      expect(input.screenedOn <= submittedOn).toBe(true);
      expect(input.answers.every(({ answer }) => checklistAnswers.some((each) => each === answer))).toBe(true);
    }
    expect(
      await caseload.count(`case_processing.pre_screenings p where (select count(*) from case_record.timeline_events e
        where e.case_id = p.case_id and e.code = 'case-processing.pre-screening.go-on' and e.happened_on = p.screened_on) <> 1`),
    ).toBe(0);
  });

  it('keeps what best-interests results rest on, so that a later change is noticed', async () => {
    expect(await caseload.count('case_processing.best_interests where held_on is not null')).toBeGreaterThan(0);
    expect(
      await caseload.count(
        'case_processing.best_interests where held_on is not null and rests_on is distinct from case_processing.grounds_of(person_id)',
      ),
    ).toBe(0);
  });
});
