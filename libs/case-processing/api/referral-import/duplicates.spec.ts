import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LikelyDuplicate, ReferralImport } from '@passage/case-processing/domain';
import type { Page, ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { checked, created, familiesOf, referralCsv, type Cells } from './referral-file.fixture';

/** One person as a case of their own. */
const alone = (number: string, cells: Cells): Cells => ({ referral_number: number, ...cells });

const known: Cells[] = [
  alone('KNOWN-1', {
    ...{ given_names: 'Mahmoud', family_name: 'Al-Deeb', name_local: 'محمود الديب', birth_date: '1984-03-09' },
    registration_number: 'JOR-00000001',
  }),
  alone('KNOWN-2', { given_names: 'Rasha', family_name: 'Alali', birth_date: '1988-11-05' }),
];
const elsewhere: Cells = alone('KNOWN-3', {
  ...{ given_names: 'Tekle', family_name: 'Habtemariam', birth_date: '1979-07-21', office_code: 'NBO' },
});

describe('people of a file who seem to be known', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    await created(caseworker, await checked(caseworker, referralCsv(known)));
    const manager = await api.as('manager');
    await created(manager, await checked(manager, referralCsv([elsewhere])));
  });

  afterAll(async () => {
    await api.stop();
  });

  const matchesOf = async (...rows: Cells[]): Promise<LikelyDuplicate[]> => {
    const found = await checked(caseworker, referralCsv(rows));
    expect(found.counts.rejectedRows).toBe(0);
    return (await familiesOf(caseworker, found, 'only=duplicates')).flatMap(({ duplicates }) => duplicates);
  };

  it('are found by their registration number, whatever they are called', async () => {
    const [match, ...others] = await matchesOf(
      alone('REG-1', { given_names: 'Somebody', family_name: 'Else', registration_number: 'JOR-00000001' }),
    );
    expect(others).toEqual([]);
    expect(match).toMatchObject({
      ...{ rowNumber: 2, name: 'Somebody Else', reason: 'registration-number', place: 'own-scope' },
      known: { name: 'Mahmoud Al-Deeb', birthDate: '1984-03-09', caseNumber: expect.any(String) },
    });
  });

  it('are found by a spelling of their name with the same birth date', async () => {
    const [match] = await matchesOf(
      alone('NAME-1', { given_names: 'Mahmud', family_name: 'Aldeeb', birth_date: '1984-03-09' }),
    );
    expect(match).toMatchObject({ reason: 'name-and-birth-date', known: { name: 'Mahmoud Al-Deeb' } });
  });

  it('are found by their name in its own script', async () => {
    const [match] = await matchesOf(
      alone('NAME-2', { given_names: 'M.', family_name: '', name_local: 'محمود الديب', birth_date: '1984-03-09' }),
    );
    expect(match).toMatchObject({ reason: 'name-and-birth-date', known: { nameLocal: 'محمود الديب' } });
  });

  it.each([
    ['day and month are swapped', '1988-05-11'],
    ['only the year is left', '1988-01-01'],
  ])('are found by the same name when %s', async (_, birth_date) => {
    const [match] = await matchesOf(
      alone(`NEAR-${birth_date}`, { given_names: 'Rasha', family_name: 'Al Ali', birth_date }),
    );
    expect(match).toMatchObject({ reason: 'name-and-near-birth-date', known: { name: 'Rasha Alali' } });
  });

  it('are not found where only the birth date, or only the name, is the same', async () => {
    expect(
      await matchesOf(
        alone('NOT-1', { given_names: 'Omar', family_name: 'Qasim', birth_date: '1984-03-09' }),
        alone('NOT-2', { given_names: 'Rasha', family_name: 'Alali', birth_date: '2001-02-20' }),
      ),
    ).toEqual([]);
  });

  it('are told of another office by nothing but that they exist there', async () => {
    const [match] = await matchesOf(
      alone('OTHER-1', { given_names: 'Tekle', family_name: 'Habtemariam', birth_date: '1979-07-21' }),
    );
    expect(match).toEqual({
      ...{ rowNumber: 2, name: 'Tekle Habtemariam', birthDate: '1979-07-21' },
      ...{
        place: 'other-office',
        reason: 'name-and-birth-date',
        known: null,
        otherRow: null,
        score: null,
        reasons: [],
      },
    });
  });

  it('are found inside the file, in the later of two families', async () => {
    const twin = { given_names: 'Zeinab', family_name: 'Karim', birth_date: '1995-09-30' };
    const matches = await matchesOf(
      alone('IN-1', { ...twin, registration_number: 'JOR-00000077' }),
      alone('IN-2', {
        given_names: 'Zaynab',
        family_name: 'K.',
        birth_date: '1995-10-01',
        registration_number: 'JOR-00000077',
      }),
      alone('IN-3', twin),
    );
    expect(matches.map(({ rowNumber, place, reason, otherRow }) => [rowNumber, place, reason, otherRow])).toEqual([
      [3, 'same-file', 'registration-number', 2],
      [4, 'same-file', 'name-and-birth-date', 2],
    ]);
  });

  describe('and what is done with their families', () => {
    const again = (prefix: string) =>
      known.map((row, index) => ({ ...row, referral_number: `${prefix}-${index + 1}` }));
    const confirm = async ({ id, version }: ReferralImport) =>
      await caseworker.post<ProblemDetails>(`/api/referral-imports/${id}/confirmation`, undefined, {
        ifMatch: version,
      });
    const choose = async ({ id }: ReferralImport, choice: 'create' | 'skip', familyIds?: string[]) =>
      (await caseworker.post<ReferralImport>(`/api/referral-imports/${id}/choices`, { choice, familyIds })).body;

    it('must be said before anything is created', async () => {
      const found = await checked(caseworker, referralCsv(again('ASK')));
      expect(found.counts).toMatchObject({ ready: 2, duplicates: 2, undecided: 2 });
      const { status, body } = await confirm(found);
      expect([status, body.code, body.params]).toEqual([409, 'case-processing.import-run.undecided', { count: 2 }]);
    });

    it('is said family by family: one is created all the same, the other left out', async () => {
      const found = await checked(caseworker, referralCsv(again('EACH')));
      const [first, second] = await familiesOf(caseworker, found, 'only=undecided');
      expect((await choose(found, 'create', [first?.id ?? ''])).counts.undecided).toBe(1);
      const decided = await choose(found, 'skip', [second?.id ?? '']);
      expect(decided.counts).toMatchObject({ undecided: 0, duplicates: 2 });
      expect((await created(caseworker, decided)).counts).toMatchObject({ created: 1, skipped: 1, ready: 0 });
      const states = (await familiesOf(caseworker, found)).map(({ state, caseNumber }) => [state, caseNumber !== null]);
      expect(states).toEqual([
        ['created', true],
        ['skipped', false],
      ]);
    });

    it('may be said for all at once, without undoing what was said before', async () => {
      const found = await checked(caseworker, referralCsv(again('ALL')));
      const [first] = await familiesOf(caseworker, found);
      await choose(found, 'create', [first?.id ?? '']);
      const { items } = (
        await caseworker.get<Page<unknown>>(`/api/referral-imports/${found.id}/families?only=undecided`)
      ).body;
      expect(items).toHaveLength(1);
      expect((await created(caseworker, await choose(found, 'skip'))).counts).toMatchObject({ created: 1, skipped: 1 });
    });

    it('may be to leave all of them out, which creates nothing and ends the import', async () => {
      const found = await checked(caseworker, referralCsv(again('NONE')));
      const done = await created(caseworker, await choose(found, 'skip'));
      expect(done).toMatchObject({ state: 'done', counts: { created: 0, skipped: 2 } });
    });

    it('concerns families of this import only', async () => {
      const found = await checked(caseworker, referralCsv(again('OWN')));
      const other = await checked(caseworker, referralCsv(again('STRANGE')));
      const [family] = await familiesOf(caseworker, other);
      expect((await choose(found, 'skip', [family?.id ?? ''])).counts.undecided).toBe(2);
    });
  });
});
