import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DuplicateCandidate, DuplicateRules } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, personOf, surroundings, type Surroundings } from '../case/family.fixture';

const known = {
  ...{ givenNames: 'Mahmoud', familyName: 'Al-Deeb', nameLocal: 'محمود الديب', birthDate: '1984-03-09' },
  ...{ registrationNumber: 'JOR-00000001', phone: '+962 79 555 0142', relationship: 'principal-applicant' },
};

describe('people who may be on record already', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;
  let administrator: TestClient;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    caseworker = await api.as('caseworker');
    administrator = await api.as('administrator');
    const alone = (person: object) => ({ people: [personOf({ relationship: 'principal-applicant', ...person })] });
    await createCase(caseworker, around, alone(known));
    await createCase(caseworker, around, alone({ givenNames: 'Rasha', familyName: 'Alali', birthDate: '1988-11-05' }));
    await createCase(
      caseworker,
      around,
      alone({ givenNames: 'Maxamed', familyName: 'Xasan Cali', nameLocal: '', birthDate: '1990-01-01' }),
    );
    const stranger = await api.as(around.elsewhere);
    const there = { ...around, officeId: around.elsewhereOfficeId };
    await createCase(
      stranger,
      there,
      alone({ givenNames: 'Tekle', familyName: 'Habtemariam', nameLocal: '', birthDate: '1979-07-21' }),
    );
  });

  afterAll(async () => {
    await api.stop();
  });

  const find = async (typed: object) =>
    (await caseworker.post<{ items: DuplicateCandidate[] }>('/api/duplicate-candidates', typed)).body.items;
  const told = (items: DuplicateCandidate[]) => items.map(({ person, likelihood }) => [person?.name, likelihood]);
  const rules = async () => (await administrator.get<DuplicateRules>('/api/duplicate-rules')).body;

  it.each([
    ['in another spelling', { givenNames: 'Mahmud', familyName: 'Aldib', birthDate: '1984-03-09' }],
    ['in another script', { nameLocal: 'محمود الديب', birthDate: '1984-03-09' }],
    ['with the words of the name turned', { givenNames: 'Al Deeb', familyName: 'Mahmoud', birthDate: '1984-03-09' }],
    ['with day and month swapped', { givenNames: 'Mahmoud', familyName: 'Al-Deeb', birthDate: '1984-09-03' }],
    [
      'with the first of January for the year',
      { givenNames: 'Mahmoud', familyName: 'Al-Deeb', birthDate: '1984-01-01' },
    ],
    ['with the year a slip apart', { givenNames: 'Mahmoud', familyName: 'Al-Deeb', birthDate: '1994-03-09' }],
    ['by the phone', { givenNames: 'Mahmoud', familyName: 'Deeb', phone: '0795550142' }],
    ['by the registration number', { givenNames: 'M', registrationNumber: 'jor 00000001' }],
  ])('are found %s', async (_, typed) => {
    expect((await find(typed)).map(({ person }) => person?.name)).toEqual(['Mahmoud Al-Deeb']);
  });

  it('are found with the last digit of the month and the first of the day turned', async () => {
    const items = await find({ givenNames: 'Rasha', familyName: 'Alali', birthDate: '1988-10-15' });
    expect(
      items.map(({ person, reasons }) => [person?.name, reasons.find(({ field }) => field === 'birth-date')?.level]),
    ).toEqual([['Rasha Alali', 'slip']]);
    expect(await find({ givenNames: 'Rasha', familyName: 'Alali', birthDate: '1988-10-16' })).toEqual([]);
  });

  it('are found where Somali spelling writes x and c', async () => {
    const typed = { givenNames: 'Mohamed', familyName: 'Hassan Ali', birthDate: '1990-01-01' };
    expect((await find(typed)).map(({ person }) => person?.name)).toEqual(['Maxamed Xasan Cali']);
  });

  it('are told with the case, the score and every reason', async () => {
    const typed = {
      givenNames: 'Mahmoud',
      familyName: 'Al-Deeb',
      sex: 'male',
      nationality: 'SY',
      birthDate: '1984-03-09',
    };
    const [candidate] = await find(typed);
    expect(candidate).toMatchObject({
      likelihood: 'probable',
      person: { caseNumber: expect.any(String), isCaseClosed: false },
    });
    expect(candidate?.reasons.map(({ field, level }) => `${field} ${level}`)).toEqual([
      'birth-date same',
      'name same',
      'nationality same',
      'sex same',
    ]);
    expect(candidate?.score).toBe(candidate?.reasons.reduce((sum, { weight }) => sum + weight, 0));
  });

  it('are not found by a birth date or a name alone', async () => {
    expect(await find({ givenNames: 'Omar', familyName: 'Qasim', birthDate: '1984-03-09' })).toEqual([]);
    expect(await find({ givenNames: 'Rasha', familyName: 'Alali', birthDate: '2001-02-20' })).toEqual([]);
    expect(await find({})).toEqual([]);
  });

  it('of another office are told by nothing but that they exist there', async () => {
    const [candidate] = await find({ givenNames: 'Tekle', familyName: 'Habtemariam', birthDate: '1979-07-21' });
    expect(candidate).toEqual({ person: null, likelihood: 'probable', score: null, reasons: [] });
  });

  it('are written down as read', async () => {
    await find({ givenNames: 'Rasha', familyName: 'Al Ali', birthDate: '1988-11-05' });
    const { rows } = await api.owner.query(
      `select r.what from audit.read_log r join case_record.people p on p.id = any (r.person_ids) where p.given_names = 'Rasha' and r.what = 'likely-duplicates'`,
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('are found by the weights an administrator sets, version by version and audited', async () => {
    const typed = { givenNames: 'Rasha', familyName: 'Alali', birthDate: '1988-11-05' };
    expect(told(await find(typed))).toEqual([['Rasha Alali', 'probable']]);
    const { version, weights, isVerified, possibleFrom } = await rules();
    expect(isVerified).toBe(false);
    const stricter = { possibleFrom, probableFrom: 59, weights, sourceNote: 'Decided pairs of this office' };
    const saved = await administrator.put<DuplicateRules>('/api/duplicate-rules', stricter, { ifMatch: version });
    expect([saved.status, saved.body.version, saved.body.isVerified]).toEqual([200, version + 1, true]);
    expect(told(await find(typed))).toEqual([['Rasha Alali', 'possible']]);
    expect((await administrator.put('/api/duplicate-rules', stricter, { ifMatch: version })).status).toBe(412);
    const { rows } = await api.owner.query(
      `select changed from audit.change_log where table_name = 'case_record.duplicate_rules' and action = 'update'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('refuse weights that would make a worse agreement weigh more, or leave a level out', async () => {
    const { version, weights, ...others } = await rules();
    const send = async (changed: DuplicateRules['weights'], change: object = {}) => {
      const { possibleFrom, probableFrom, sourceNote } = others;
      const input = { possibleFrom, probableFrom, sourceNote, weights: changed, ...change };
      const { status, body } = await administrator.put<ProblemDetails>('/api/duplicate-rules', input, {
        ifMatch: version,
      });
      return [status, ...(body.errors ?? []).map(({ code }) => code.split('.').at(-1))];
    };
    const upsideDown = weights.map((each) =>
      each.field === 'sex' && each.level === 'different' ? { ...each, weight: 2 } : each,
    );
    expect(await send(upsideDown)).toEqual([422, 'weight-order']);
    expect(await send(weights.slice(1))).toEqual([422, 'each-level-once']);
    expect(await send(weights, { probableFrom: -1 })).toEqual([422, 'threshold-order']);
    expect((await caseworker.put('/api/duplicate-rules', others, { ifMatch: version })).status).toBe(403);
  });

  it('refuse what cannot be read', async () => {
    for (const bad of [
      { birthDate: '1984-13-40' },
      { sex: 'm' },
      { nationality: 'Syria' },
      'text',
      { givenNames: 5 },
    ]) {
      expect([400, 422]).toContain((await caseworker.post('/api/duplicate-candidates', bad)).status);
    }
  });
});
