import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  CaseDetail,
  Contact,
  FurtherName,
  IdentityDocument,
  PersonLanguage,
  PersonRecord,
  SearchResults,
} from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { recordFamilyEvent, startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, personOf, surroundings, type Surroundings } from '../case/family.fixture';

describe('what is kept of a person', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;
  let family: CaseDetail;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    caseworker = await api.as('caseworker');
    family = await createCase(caseworker, around);
  });

  afterAll(async () => {
    await api.stop();
  });

  const newPerson = async (change: object = {}): Promise<{ id: string }> => {
    const joining = { kind: 'add-on', happenedOn: api.today, relationship: 'sibling', person: personOf(change) };
    const { body } = await recordFamilyEvent<{ people: { personId: string }[] }>(caseworker, family.id, joining);
    return { id: body.people[0]?.personId ?? '' };
  };
  const read = async (id: string, client = caseworker) => (await client.get<PersonRecord>(`/api/people/${id}`)).body;
  const add = async <T>(personId: string, what: string, input: object, client = caseworker) =>
    await client.post<T>(`/api/people/${personId}/${what}`, input);
  const codesOf = (body: unknown) => (body as ProblemDetails).errors?.map(({ field, code }) => `${field} ${code}`);
  const foundBy = async (q: string, client = caseworker) =>
    (await client.get<SearchResults>(`/api/search?q=${encodeURIComponent(q)}`)).body.items;

  it('is shown with the case, and only within its scope; the read is written down', async () => {
    const { id } = await newPerson({ phone: '+962 7 9555 0001' });
    const record = await read(id);
    expect(record).toMatchObject({
      case: { id: family.id, number: family.number, countryOfAsylum: 'JO', relationship: 'sibling' },
      contacts: [{ channel: 'phone', value: '+962 7 9555 0001', isPreferred: true, safety: 'unknown' }],
      languages: [{ language: 'ar', isPreferred: true }],
      ...{ names: [], identityDocuments: [], addresses: [] },
    });
    expect((await caseworker.get(`/api/people/${family.id}`)).status).toBe(404);
    const stranger = await api.as(around.elsewhere);
    expect((await stranger.get(`/api/people/${id}`)).status).toBe(404);
    const { rows } = await api.owner.query(
      `select staff_id from audit.read_log where what = 'person' and person_ids = array[$1::uuid]`,
      [id],
    );
    expect(rows).toEqual([{ staff_id: caseworker.staff.id }]);
  });

  it('is found by any name in any script, also misspelt, and says by which', async () => {
    const { id } = await newPerson({ givenNames: 'Zahra', familyName: 'Qasimi', nameLocal: '' });
    const input = {
      latin: 'Zulaykha Bakhtiyari',
      local: 'زليخا بختياري',
      kind: 'by-marriage',
      source: 'Marriage certificate',
    };
    const { status, body } = await add<FurtherName>(id, 'names', input);
    expect([status, body]).toEqual([201, expect.objectContaining({ ...input, notedOn: api.today, version: 1 })]);
    for (const q of ['Zulaykha Bakhtiyari', 'bakhtiari zuleikha', 'زليخا', 'Zulaykha Bakhtyare']) {
      expect([q, (await foundBy(q))[0]]).toMatchObject([
        q,
        { id, title: 'Zahra Qasimi', otherName: 'Zulaykha Bakhtiyari' },
      ]);
    }
    expect((await foundBy('Zahra Qasimi'))[0]).toMatchObject({ id, otherName: null });
    expect(await foundBy('Zulaykha Bakhtiyari', await api.as(around.elsewhere))).toEqual([]);
  });

  it('is found by the number of a document and by every phone, and not by another office', async () => {
    const { id } = await newPerson();
    await add(id, 'identity-documents', { kind: 'passport', number: 'n 77-4471 x' });
    await add(id, 'contacts', { channel: 'whatsapp', value: '+254 712 377377' });
    const stranger = await api.as(around.elsewhere);
    for (const q of ['N774471X', 'n77 4471-x', '0712377377']) {
      expect([q, (await foundBy(q)).map((each) => each.id)]).toEqual([q, [id]]);
      expect([q, await foundBy(q, stranger)]).toEqual([q, []]);
    }
  });

  it('keeps the phone on the person the preferred one, whoever changes which', async () => {
    const { id } = await newPerson({ phone: '0795550100' });
    const second = await add<Contact>(id, 'contacts', { value: '079 555 0200', isPreferred: true });
    expect(second.body.value).toBe('+962 7 9555 0200');
    const after = await read(id);
    expect(after.phone).toBe('+962 7 9555 0200');
    expect(after.contacts.map(({ value, isPreferred }) => [value, isPreferred])).toEqual([
      ['+962 7 9555 0200', true],
      ['0795550100', false],
    ]);
    await caseworker.patch(`/api/people/${id}`, { phone: '+962 7 9555 0300' }, { ifMatch: after.version });
    const changed = await read(id);
    expect(changed.contacts.map(({ value, isPreferred, until }) => [value, isPreferred, until])).toEqual([
      ['+962 7 9555 0300', true, null],
      ['0795550100', false, null],
      ['+962 7 9555 0200', false, api.today],
    ]);
    const preferred = changed.contacts[0];
    await caseworker.delete(`/api/contacts/${preferred?.id}`, undefined, { ifMatch: preferred?.version ?? 0 });
    expect((await read(id)).phone).toBeNull();
  });

  it('keeps the language on the person the preferred one', async () => {
    const { id } = await newPerson();
    const input = { language: 'ckb', speaks: 'mother-tongue', isPreferred: true, needsInterpreter: true };
    expect((await add<PersonLanguage>(id, 'languages', input)).status).toBe(201);
    const record = await read(id);
    expect([record.language, record.languages.map(({ language }) => language)]).toEqual(['ckb', ['ckb', 'ar']]);
    const twice = await add(id, 'languages', { language: 'AR' });
    expect(codesOf(twice.body)).toEqual(['language case-record.language.known']);
    await caseworker.patch(`/api/people/${id}`, { language: 'ar' }, { ifMatch: record.version });
    expect((await read(id)).languages[0]).toMatchObject({ language: 'ar', isPreferred: true });
  });

  it('prefers one phone even when two colleagues prefer another at once', async () => {
    const { id } = await newPerson();
    const values = ['+962 7 9555 0401', '+962 7 9555 0402', '+962 7 9555 0403'];
    const answers = await Promise.all(values.map((value) => add(id, 'contacts', { value, isPreferred: true })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { phone, contacts } = await read(id);
    expect(contacts.filter(({ isPreferred }) => isPreferred).map(({ value }) => value)).toEqual([phone]);
  });

  it('refuses what cannot be, beside the field', async () => {
    const { id } = await newPerson();
    const tries: [string, object, string[]][] = [
      ['names', { latin: 'x'.repeat(301) }, ['latin platform.field.too-long']],
      ['names', { latin: 'Ali 🙂' }, ['latin case-record.person.name-characters']],
      ['names', {}, ['latin platform.field.required']],
      [
        'identity-documents',
        { kind: 'passport', number: 'N1', issuedOn: '2024-01-02', expiresOn: '2024-01-01' },
        ['expiresOn case-record.identity-document.expires-before-issue'],
      ],
      [
        'identity-documents',
        { kind: 'passport', number: 'N1', issuedOn: '2031-01-01' },
        ['issuedOn platform.field.future-date'],
      ],
      [
        'identity-documents',
        { kind: 'passport', number: 'N1', scanId: family.id },
        ['scanId case-record.identity-document.scan-not-of-case'],
      ],
      ['contacts', { value: '+999 12 34 56' }, ['value case-record.contact.no-phone-number']],
      ['contacts', { channel: 'pigeon', value: 'x' }, ['channel platform.field.choice']],
      ['addresses', { place: '', country: 'JO' }, ['place platform.field.required']],
      [
        'addresses',
        { place: 'Irbid', country: 'JO', from: '2026-02-02', until: '2026-02-01' },
        ['until case-record.period.ends-before-it-begins'],
      ],
      [
        'languages',
        { language: 'fa', speaks: 'none', isPreferred: true },
        ['isPreferred case-record.language.preferred-not-spoken'],
      ],
    ];
    for (const [what, input, codes] of tries) {
      const { status, body } = await add(id, what, input);
      expect([what, input, status, codesOf(body)]).toEqual([what, input, 422, codes]);
    }
    expect(await read(id)).toMatchObject({ names: [], identityDocuments: [], addresses: [], contacts: [] });
  });

  it('is changed and removed from the version read, by those who may, while the case is open', async () => {
    const { id } = await newPerson();
    // As it is kept of a file that says a number and not of what paper.
    const { body } = await add<IdentityDocument>(id, 'identity-documents', { kind: 'other', number: 'N1' });
    const path = `/api/identity-documents/${body.id}`;
    const change = { kind: 'passport', number: 'N2', isOriginalSeen: true, isHiddenFromFamily: true };
    const changed = await caseworker.put<IdentityDocument>(path, change, { ifMatch: 1 });
    expect(changed.body).toMatchObject({ ...change, version: 2 });
    expect((await caseworker.put(path, change, { ifMatch: 1 })).status).toBe(412);
    const stranger = await api.as(around.elsewhere);
    expect((await stranger.put(path, change, { ifMatch: 2 })).status).toBe(404);
    const health = await api.as('health-staff');
    expect((await health.put(path, change, { ifMatch: 2 })).status).toBe(403);
    expect((await health.post(`/api/people/${id}/contacts`, { value: '+962795550501' })).status).toBe(201);
    expect((await caseworker.delete(path, undefined, { ifMatch: 2 })).status).toBe(204);
    expect((await read(id)).identityDocuments).toEqual([]);
  });

  it('goes with the case to another office, and may not be changed once the case is closed', async () => {
    const moved = await createCase(caseworker, around);
    const personId = moved.members[0]?.person.id ?? '';
    await add(personId, 'names', { latin: 'Xanthippe Moved' });
    const both = await api.as(around.ofBothOffices);
    const handed = await both.patch<CaseDetail>(
      `/api/cases/${moved.id}`,
      { officeId: around.elsewhereOfficeId },
      { ifMatch: moved.version },
    );
    expect(handed.status).toBe(200);
    const stranger = await api.as(around.elsewhere);
    expect((await read(personId, stranger)).names).toMatchObject([{ latin: 'Xanthippe Moved' }]);
    expect((await foundBy('Xanthippe Moved', stranger)).map(({ id }) => id)).toEqual([personId]);
    expect(await foundBy('Xanthippe Moved')).toEqual([]);
    await stranger.post(
      `/api/cases/${moved.id}/closures`,
      { reason: 'duplicate', closedOn: api.today },
      { ifMatch: handed.body.version },
    );
    const closed = await add<ProblemDetails>(personId, 'names', { latin: 'Too Late' }, stranger);
    expect([closed.status, closed.body.code]).toEqual([409, 'case-record.case.closed']);
  });
});
