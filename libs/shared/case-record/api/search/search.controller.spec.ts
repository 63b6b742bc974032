import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, SearchResults } from '@passage/case-record/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, personOf, surroundings, type Surroundings } from '../case/family.fixture';

describe('search', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;
  let family: CaseDetail;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    caseworker = await api.as('caseworker');
    const principal = { relationship: 'principal-applicant' };
    family = await createCase(caseworker, around, {
      referralNumber: 'UN/2026/077-b',
      people: [
        personOf({
          ...principal,
          givenNames: 'Mohammed Khaled',
          familyName: 'Al-Nasser',
          nameLocal: 'محمد خالد الناصر',
          birthDate: '1984-03-09',
          phone: '+962 79 555 1234',
          registrationNumber: '245-00C01234',
        }),
        personOf({ givenNames: 'Fatimah', familyName: 'Nasser', nameLocal: 'فاطمة الناصر', relationship: 'spouse' }),
      ],
    });
    for (const person of [
      { givenNames: 'Abdul Rahman', familyName: 'Osman', nameLocal: 'عبد الرحمن عثمان' },
      { givenNames: 'Mahmoud', familyName: 'Nasser', nameLocal: 'محمود ناصر' },
      { givenNames: 'Oleksandr', familyName: 'Shevchenko', nameLocal: 'Олександр Шевченко' },
      { givenNames: 'Tekle', familyName: 'Gebre', nameLocal: 'ተክለ ገብረ' },
      { givenNames: 'Ñusta', familyName: 'Pérez', nameLocal: '' },
    ]) {
      await createCase(caseworker, around, { people: [personOf({ ...person, ...principal })] });
    }
  });

  afterAll(async () => {
    await api.stop();
  });

  const find = async (q: string, client = caseworker) =>
    (await client.get<SearchResults>(`/api/search?q=${encodeURIComponent(q)}`)).body;
  const titles = async (q: string) => (await find(q)).items.map(({ title }) => title);

  it.each([
    ['as written', 'Mohammed Khaled Al-Nasser'],
    ['in another order', 'nasser mohammed'],
    ['in another spelling', 'Muhammad Nasir'],
    ['in French spelling', 'Mouhamed Khalid'],
    ['in Arabic script', 'محمد الناصر'],
    ['in Arabic script with vowel signs', 'مُحَمَّد خالد'],
    ['with a slip of the finger', 'Mohamed Nassre'],
    ['while still typing', 'mohammed khal'],
    ['with a word nobody recorded', 'Mohammed Suleiman Khaled Nasser'],
  ])('finds a name %s', async (_, q) => {
    expect((await titles(q))[0]).toBe('Mohammed Khaled Al-Nasser');
  });

  it.each([
    ['عبدالرحمن', 'Abdul Rahman Osman'],
    ['Abdurrahman Othman', 'Abdul Rahman Osman'],
    ['fatma', 'Fatimah Nasser'],
    ['Шевченко', 'Oleksandr Shevchenko'],
    ['Chevchenko', 'Oleksandr Shevchenko'],
    ['ገብረ', 'Tekle Gebre'],
    ['Shevchenka Шевчанко', 'Oleksandr Shevchenko'],
    ['nusta perez', 'Ñusta Pérez'],
  ])('finds %s as %s', async (q, title) => {
    expect((await titles(q))[0]).toBe(title);
  });

  it('puts the spelling that was typed first', async () => {
    expect((await titles('Mahmoud Nasser'))[0]).toBe('Mahmoud Nasser');
    expect((await titles('Mohammed Nasser'))[0]).toBe('Mohammed Khaled Al-Nasser');
  });

  it('finds numbers, phones and birth dates, and says whose they are', async () => {
    const [principal] = family.members;
    const asked: [string, string][] = [
      [family.number, 'case'],
      [family.number.toLowerCase().replaceAll('-', ' '), 'case'],
      [family.number.slice(0, -2), 'case'],
      ['un/2026/077-B', 'case'],
      [principal?.person.number ?? '', 'person'],
      ['245-00c01234', 'person'],
      ['079 555 1234', 'person'],
      ['00962795551234', 'person'],
      ['1984-03-09', 'person'],
      ['9/3/1984', 'person'],
      ['٠٩.٠٣.١٩٨٤', 'person'],
      ['24500c01234', 'person'],
      ['un 2026 077 b', 'case'],
      ['9 March 1984', 'person'],
      ['٩ آذار ١٩٨٤', 'person'],
      ['09031984', 'person'],
      ['mars 1984', 'person'],
      ['Mohammed 1984', 'person'],
      ['nasir 9/3/84', 'person'],
    ];
    for (const [q, kind] of asked) {
      const { items } = await find(q);
      expect([q, items[0]?.kind, items[0]?.caseId]).toEqual([q, kind, family.id]);
    }
    expect((await find(family.number)).items[0]).toMatchObject({
      title: 'Mohammed Khaled Al-Nasser',
      titleLocal: 'محمد خالد الناصر',
      subtitle: `${family.number} · UN/2026/077-b`,
    });
  });

  it('leaves out whoever was born on another day than the one named', async () => {
    expect((await titles('Nasser 1984-03-09')).slice(0, 1)).toEqual(['Mohammed Khaled Al-Nasser']);
    expect(await titles('Nasser 1984-03-08')).toEqual([]);
  });

  describe('by a document of identity', () => {
    const paper = { kind: 'family-book', number: 'H-٤٤٠/19 (b)' };

    beforeAll(async () => {
      await caseworker.post(`/api/people/${family.members[1]?.person.id}/identity-documents`, paper);
    });

    it.each(['H-440/19 (b)', 'h 44019b', 'h٤٤٠-19-B', 'H4401'])(
      'finds whose it is by %s, and says which',
      async (q) => {
        expect((await find(q)).items).toMatchObject([
          {
            kind: 'person',
            id: family.members[1]?.person.id,
            document: { kind: 'family-book', number: 'H-٤٤٠/19 (B)' },
          },
        ]);
      },
    );

    it('finds nothing of another office', async () => {
      expect((await find('H-440/19 (b)', await api.as(around.elsewhere))).items).toEqual([]);
    });

    it('does not show the beginning of a number when the whole one is somebody’s', async () => {
      const { items } = await find('245-00C01234');
      expect(items.map(({ document }) => document)).toEqual([null]);
    });
  });

  it('says when a number is mistyped', async () => {
    const wrong = `${family.number.slice(0, -1)}${family.number.endsWith('A') ? 'B' : 'A'}`;
    expect(await find(wrong)).toEqual({ items: [], isMistyped: true });
    expect((await find(family.number)).isMistyped).toBe(false);
  });

  it('finds nothing of another office', async () => {
    const stranger = await api.as(around.elsewhere);
    for (const q of ['Mohammed', 'محمد', 'Mohmed Naser', family.number, '1984-03-09', '0795551234', '245-00C01234']) {
      expect([q, (await find(q, stranger)).items]).toEqual([q, []]);
    }
  });

  it('shows a receiving agency only the cases assured to it', async () => {
    const worker = await api.as('integration-worker');
    const agencyId = worker.staff.agencyId ?? '00000000-0000-7000-8000-0000000000a1';
    await api.owner.query(
      `insert into access.agencies (id, code, name, country) values ($1, 'TEST-AGENCY', 'An agency', 'US') on conflict do nothing`,
      [agencyId],
    );
    await api.owner.query(
      `insert into access.staff (id, email, name, roles, office_ids, agency_id, password_hash)
        select gen_random_uuid(), 'agency.worker@passage.example', 'An agency worker', roles, '{}', $2, password_hash
        from access.staff where id = $1`,
      [worker.staff.id, agencyId],
    );
    const agencyWorker = await api.as('agency.worker@passage.example');
    expect((await find('Nasser', agencyWorker)).items).toEqual([]);
    expect((await find('H44019B', agencyWorker)).items).toEqual([]);
    await api.owner.query('update case_record.cases set agency_id = $2 where id = $1', [family.id, agencyId]);
    const { items } = await find('Nasser', agencyWorker);
    expect([...new Set(items.map(({ caseId }) => caseId))]).toEqual([family.id]);
    expect((await find(family.number, agencyWorker)).items).toHaveLength(1);
    expect((await find('H44019B', agencyWorker)).items).toHaveLength(1);
  });

  it('answers anything that can be typed', async () => {
    for (const q of [
      '',
      'a',
      '%',
      '_',
      "'; drop table x",
      '=mhmd',
      '\\',
      '🙂🙂',
      'ـــ',
      '(((',
      '00000000',
      '12/34/5678',
    ]) {
      expect([q, (await caseworker.get(`/api/search?q=${encodeURIComponent(q)}`)).status]).toEqual([q, 200]);
    }
    expect((await caseworker.get('/api/search')).status).toBe(422);
    expect((await caseworker.get(`/api/search?q=${'x'.repeat(201)}`)).status).toBe(422);
    expect((await caseworker.get('/api/search?q=abc&limit=0')).status).toBe(422);
  });

  it('learns a new spelling when somebody is renamed', async () => {
    const [principal] = family.members;
    const path = `/api/people/${principal?.person.id}`;
    await caseworker.patch(path, { familyName: 'Zweihander' }, { ifMatch: principal?.person.version ?? 0 });
    expect((await titles('Zwaihandar'))[0]).toBe('Mohammed Khaled Zweihander');
  });

  it('writes down whose data it showed', async () => {
    const manager = await api.as('manager');
    const { items } = await find('Fatimah', manager);
    const { rows } = await api.owner.query<{ person_ids: string[] }>(
      `select person_ids from audit.read_log where staff_id = $1 and what = 'search'`,
      [manager.staff.id],
    );
    expect(rows).toEqual([{ person_ids: items.map(({ id }) => id) }]);
  });
});
