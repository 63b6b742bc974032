import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReferralImport } from '@passage/case-processing/domain';
import { signIn, type TestClient } from '@passage/testing';
import { CrashSite, until, type Victim } from './crash-site.fixture';
import { checked, families, referralCsv, upload, type Cells } from './referral-file.fixture';

const familyCount = 2000;
/** As many of them come again with something else about them: each is a transaction of its own, so fewer do. */
const updatedCount = 200;

/** Numbers from 0 up to 1 that are the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Tables a batch writes to, in the order in which it does: at each of them an import may be struck. */
const moments = [
  'case_record.cases',
  'case_record.people',
  'case_record.case_members',
  'case_record.relationships',
  'pipeline.case_windows',
  'case_processing.referral_families',
] as const;

/** The same of a case that an import updates. */
const updateMoments = [
  'case_record.cases',
  'case_record.people',
  'case_record.case_members',
  'case_record.relationships',
  'case_record.identity_documents',
  'case_record.timeline_events',
  'case_processing.referral_families',
] as const;

describe('an import whose server and database are killed', () => {
  const seed = Number(process.env.PASSAGE_TEST_SEED ?? randomInt(2 ** 31));
  const random = numbersFrom(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const rows: Cells[] = families(familyCount, 'CRASH');
  const rejected: Cells[] = families(2, 'REJECT').map((row) => ({ ...row, sex: 'perhaps' }));
  const shuffled = (all: Victim[]) =>
    all
      .map((victim) => ({ victim, place: random() }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ victim }) => victim);
  let site: CrashSite;
  let caseworker: TestClient;

  beforeAll(async () => {
    process.stdout.write(`crash.spec.ts: PASSAGE_TEST_SEED=${seed}\n`);
    site = await CrashSite.open();
    caseworker = await signIn(site.url, 'caseworker');
  }, 180_000);

  afterAll(async () => {
    await site.close();
  }, 60_000);

  const count = async (what: string, ...values: unknown[]) =>
    (await site.rows<{ n: number }>(`select count(*)::int as n from ${what}`, values))[0]?.n ?? 0;
  const stateOf = async ({ id }: ReferralImport) =>
    (await site.rows<{ state: string }>('select state from case_processing.referral_imports where id = $1', [id]))[0]
      ?.state;

  it('creates every family of the file once and whole, nothing lost and nothing double', async () => {
    const { body: found } = await upload(caseworker, referralCsv([...rows, ...rejected]), 'crash.csv');
    const victims = shuffled(['server', 'database', 'both']);

    const staged = 1 + upTo(rows.length - 1);
    await until(
      async () => (await stateOf(found)) !== 'checking' || (await count('case_processing.referral_rows')) >= staged,
    );
    await site.crash(victims[upTo(3)] ?? 'server');
    expect(site.isServerUp).toBe(true);
    await until(async () => (await stateOf(found)) === 'checked');
    const { body: ready } = await caseworker.get<ReferralImport>(`/api/referral-imports/${found.id}`);
    expect(ready.counts).toMatchObject({
      rows: rows.length + rejected.length,
      ready: familyCount,
      rejected: 2,
      undecided: 0,
    });

    const confirmed = await caseworker.post(`/api/referral-imports/${found.id}/confirmation`, undefined, {
      ifMatch: ready.version,
    });
    expect(confirmed.status).toBe(200);
    const struck = await strike(found, victims, moments, () => count('case_record.cases'), familyCount);
    process.stdout.write(`crash.spec.ts: struck at ${struck.join(', ')} of ${familyCount} cases\n`);
    expect(struck.filter((cases) => cases < familyCount).length).toBeGreaterThanOrEqual(2);

    const { body: done } = await caseworker.get<ReferralImport>(`/api/referral-imports/${found.id}`);
    expect(done.counts).toMatchObject({ created: familyCount, ready: 0, rejected: 2, rejectedRows: rejected.length });
    await everyFamilyIsThereOnce();
  }, 480_000);

  /**
   * Strikes an import at its work, each time while it writes to some table and some way further on; it comes to its end
   * by itself. Answers how much was done when it was struck.
   */
  async function strike(
    found: ReferralImport,
    victims: readonly Victim[],
    at: readonly string[],
    done: () => Promise<number>,
    goal: number,
  ): Promise<number[]> {
    const struck: number[] = [];
    const isOver = async () => (await stateOf(found)) === 'done';
    for (const victim of victims) {
      const before = await done();
      const target = before + upTo((goal - before) / 3);
      await until(async () => (await done()) >= target || (await isOver()));
      await site.holdUp(at[upTo(at.length)] ?? 'case_record.cases', isOver);
      await site.crash(victim);
      struck.push(await done());
      expect(site.isServerUp).toBe(true);
    }
    // Struck just before its end, the job is run once more to take the file away.
    await until(async () => (await count('platform.jobs where finished_at is null')) === 0);
    expect(await stateOf(found)).toBe('done');
    return struck;
  }

  /** Compares the whole of the case record with the file. */
  async function everyFamilyIsThereOnce(): Promise<void> {
    const made = await site.rows<{ referral: string; person: string }>(`
      select c.referral_number as referral, concat_ws('|', p.registration_number, m.relationship, p.given_names, p.family_name, p.birth_date) as person
      from case_record.cases c join case_record.case_members m on m.case_id = c.id join case_record.people p on p.id = m.person_id and p.case_id = c.id
      order by 1, 2`);
    const inFile = rows.map((row) => ({
      referral: row.referral_number,
      person: [row.registration_number, row.relationship, row.given_names, row.family_name, row.birth_date].join('|'),
    }));
    const ordered = inFile.toSorted((one, other) =>
      one.referral === other.referral ? compare(one.person, other.person) : compare(one.referral, other.referral),
    );
    expect(made).toEqual(ordered);
    expect(await count('case_record.cases')).toBe(familyCount);
    expect(await count('case_record.people')).toBe(rows.length);
    expect(await count('case_record.relationships')).toBe(rows.length - familyCount);
    expect(await count(`case_record.timeline_events where code = 'case-processing.referral.imported'`)).toBe(
      familyCount,
    );
    expect(await count(`pipeline.case_windows where traveller_count = 3`)).toBe(familyCount);
    expect(
      await count(
        'case_record.cases c where not exists (select from case_record.people p where p.id = c.principal_applicant_id)',
      ),
    ).toBe(0);
    expect(await count('case_processing.referral_rows where not is_rejected')).toBe(0);
    expect(await count('case_processing.referral_imports where storage_key is not null')).toBe(0);
  }

  it('leaves behind a file whose families are all there already', async () => {
    const again = await checked(caseworker, referralCsv(rows), 'again.csv');
    expect(again.counts).toMatchObject({ ready: 0, alreadyThere: familyCount, rejectedRows: 0 });
  }, 120_000);

  it('updates every case of a file once and whole, nothing lost and nothing double', async () => {
    const file = referralCsv(rows.slice(0, updatedCount * 3).flatMap(writtenAnew));
    const found = await checked(caseworker, file, 'update.csv');
    expect(found.counts).toMatchObject({ differing: updatedCount, ready: 0, rejected: 0 });
    const decision = { choice: 'update', familyIds: null };
    const path = `/api/referral-imports/${found.id}`;
    const { body: decided } = await caseworker.post<ReferralImport>(`${path}/choices`, decision);
    const confirmed = await caseworker.post(`${path}/confirmation`, undefined, { ifMatch: decided.version });
    expect(confirmed.status).toBe(200);
    const updated = () => count(`case_record.timeline_events where code = 'case-processing.referral.updated'`);
    const victims = shuffled(['server', 'server', 'both']);
    const struck = await strike(found, victims, updateMoments, updated, updatedCount);
    process.stdout.write(`crash.spec.ts: struck at ${struck.join(', ')} of ${updatedCount} cases to update\n`);
    expect(struck.filter((cases) => cases < updatedCount).length).toBeGreaterThanOrEqual(2);

    const { body: done } = await caseworker.get<ReferralImport>(path);
    expect(done.counts).toMatchObject({ updated: updatedCount, skipped: 0, differing: 0, rejected: 0 });
    await everyCaseIsUpdatedOnce();
    expect(await count('case_processing.referral_imports where id = $1 and storage_key is not null', found.id)).toBe(0);
    const again = await checked(caseworker, file, 'update-again.csv');
    expect(again.counts).toMatchObject({ alreadyThere: updatedCount, differing: 0, ready: 0 });
  }, 480_000);

  /** What the file says of each case stands there once, with one entry in the audit trail for each change; others are untouched. */
  async function everyCaseIsUpdatedOnce(): Promise<void> {
    const found = await site.rows(
      `select c.version,
         (select count(*)::int from case_record.timeline_events t where t.case_id = c.id and t.code = 'case-processing.referral.updated') as told,
         (select count(*)::int from case_processing.family_events e where e.case_id = c.id and e.kind = 'add-on') as events,
         (select count(*)::int from case_record.case_members m where m.case_id = c.id and m.left_on is null) as members,
         (select count(*)::int from case_record.people p where p.case_id = c.id and p.given_names = 'Noor' and p.birth_date = '2026-01-05') as newborn,
         (select count(*)::int from case_record.relationships r where r.case_id = c.id) as relationships,
         (select p.version from case_record.people p where p.id = c.principal_applicant_id and p.phone = '+962 795 550 134') as "principalApplicant",
         (select count(*)::int from case_record.identity_documents d where d.person_id = c.principal_applicant_id) as documents,
         (select count(*)::int from audit.change_log l where l.table_name = 'case_record.cases' and l.row_id = c.id::text and l.action = 'update') as changes,
         (select traveller_count from pipeline.case_windows w where w.case_id = c.id) as travellers
       from case_record.cases c where c.processing_priority = 'urgent'`,
    );
    const whole = {
      ...{ version: 3, told: 1, events: 1, members: 4, newborn: 1, relationships: 3, principalApplicant: 2 },
      ...{ documents: 1, changes: 1, travellers: 4 },
    };
    expect(found).toEqual(Array.from({ length: updatedCount }, () => whole));
    expect(await count(`case_record.cases where processing_priority = 'normal'`)).toBe(familyCount - updatedCount);
    expect(await count('case_record.people')).toBe(rows.length + updatedCount);
    expect(await count('case_record.identity_documents')).toBe(updatedCount);
  }
});

/** The row as another file writes it: the family is urgent, its principal applicant has a phone and a paper, and a child more. */
function writtenAnew(row: Cells, place: number): Cells[] {
  const { referral_number } = row;
  const known: Cells = { ...row, processing_priority: 'urgent' };
  if (row.relationship !== 'principal-applicant') return [known];
  const newborn: Cells = { referral_number, relationship: 'child', given_names: 'Noor', birth_date: '2026-01-05' };
  return [
    { ...known, phone: '+962 795 550 134', document_number: `N${100_000 + place}` },
    { ...newborn, family_name: row.family_name, processing_priority: 'urgent' },
  ];
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
