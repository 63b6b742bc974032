import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConfiguredName, Wording, WordingList } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';

describe('names of the configuration', () => {
  let api: TestApi;
  let administrator: TestClient;

  beforeAll(async () => {
    api = await startApi();
    administrator = await api.as('administrator');
  });

  afterAll(async () => {
    await api.stop();
  });

  const names = async () => (await administrator.get<{ items: ConfiguredName[] }>('/api/configured-names')).body.items;
  const named = async (english: string) => (await names()).find((each) => each.english === english);
  const words = async (client: TestClient) => (await client.get<WordingList>('/api/wordings')).body.items;

  it('that come with the product are there in every language', async () => {
    const items = await names();
    const missing = items.filter(({ wording }) => !wording?.french || !wording.arabic);
    expect(missing.map(({ english }) => english)).toEqual([]);
    expect(items.find(({ english }) => english === 'Exit permit')?.usedFor).toEqual(['requirement']);
    expect(new Set(items.flatMap(({ usedFor }) => usedFor)).size).toBeGreaterThan(8);
  });

  it('stay English until an administrator puts them into a language, and are read by everybody then', async () => {
    await api.owner.query(
      `insert into access.agencies (id, code, name, country) values (gen_random_uuid(), 'LIGHT', 'Lighthouse', 'NL')`,
    );
    expect(await named('Lighthouse')).toEqual({ english: 'Lighthouse', usedFor: ['agency'], wording: null });
    const input = { english: 'Lighthouse', french: 'Le Phare', arabic: '' };
    const { status, body } = await administrator.post<Wording>('/api/wordings', input);
    expect([status, body]).toEqual([201, { ...input, id: body.id, madeFor: '', version: 1 }]);
    expect((await named('Lighthouse'))?.wording).toEqual(body);
    for (const role of ['caseworker', 'integration-worker', 'auditor']) {
      expect(await words(await api.as(role))).toContainEqual(input);
    }
    const twice = await administrator.post<ProblemDetails>('/api/wordings', input);
    expect([twice.status, twice.body.code]).toEqual([409, 'case-record.wording.exists']);
  });

  it('are changed by whoever read them last, and leave a trace', async () => {
    const before = (await named('Exit permit'))?.wording;
    const input = { english: 'Anything', french: 'Visa de sortie', arabic: 'تأشيرة خروج' };
    const path = `/api/wordings/${before?.id}`;
    const { body } = await administrator.put<Wording>(path, input, { ifMatch: 1 });
    expect(body).toMatchObject({ english: 'Exit permit', french: 'Visa de sortie', version: 2 });
    const late = await administrator.put<ProblemDetails>(path, input, { ifMatch: 1 });
    expect([late.status, late.body.code]).toEqual([412, 'platform.record.stale']);
    expect((await administrator.put(path, input)).status).toBe(428);
    const { rows } = await api.owner.query<{ action: string; actor: string }>(
      `select action, staff_id as actor from audit.change_log where table_name = 'case_record.wordings' and row_id = $1`,
      [before?.id],
    );
    expect(rows).toContainEqual({ action: 'update', actor: administrator.staff.id });
  });

  it('take their words along when they change in English, to be looked at again', async () => {
    const { rows } = await api.owner.query<{ id: string; programmeCode: string; code: string; title: string }>(
      `select t.id, t.programme_code as "programmeCode", t.code, t.title from case_processing.check_types t
       join case_record.wordings w on w.english = t.title order by t.id limit 1`,
    );
    const [check] = rows;
    const words = (await named(check?.title ?? ''))?.wording;
    const rename = async (title: string, from: string) =>
      await api.owner.query(
        `insert into case_processing.check_types (id, programme_code, code, title, requirement_code, asked_for, effective_from)
         select gen_random_uuid(), programme_code, code, $2, requirement_code, asked_for, $3 from case_processing.check_types where id = $1`,
        [check?.id, title, from],
      );
    await rename('Watch list', '2027-01-01');
    const taken = (await named('Watch list'))?.wording;
    expect(taken).toMatchObject({ french: words?.french, arabic: words?.arabic, madeFor: check?.title, version: 1 });
    expect((await names()).findIndex(({ english }) => english === 'Watch list')).toBeLessThan(5);
    await rename('Watch lists', '2027-02-01');
    expect((await named('Watch lists'))?.wording).toMatchObject({ madeFor: check?.title });
    const kept = { english: 'Watch list', french: taken?.french, arabic: taken?.arabic };
    const confirmed = await administrator.put<Wording>(`/api/wordings/${taken?.id}`, kept, { ifMatch: 1 });
    expect(confirmed.body).toMatchObject({ french: words?.french, madeFor: '', version: 2 });
  });

  it.each([
    ['a code for specific needs', 'need-code', 'case_record.specific_need_codes', 'label', 'DS-BD'],
    ['a question of pre-screening', 'question', 'case_processing.pre_screening_items', 'question', 'identity'],
  ])('of %s are looked at again too, when it changes in English', async (_, use, table, column, code) => {
    const { rows } = await api.owner.query<{ english: string }>(
      `select ${column} as english from ${table} where code = $1`,
      [code],
    );
    const former = rows[0]?.english ?? '';
    const before = await named(former);
    expect([before?.usedFor, before?.wording?.french, before?.wording?.arabic]).toEqual([
      [use],
      expect.stringMatching(/\p{Script=Latin}/u),
      expect.stringMatching(/\p{Script=Arabic}/u),
    ]);
    await api.owner.query(`update ${table} set ${column} = $2 where code = $1`, [code, `${former} (new)`]);
    const { french, arabic } = before?.wording ?? {};
    expect((await named(`${former} (new)`))?.wording).toMatchObject({ french, arabic, madeFor: former });
  });

  it('of a question are looked at again when a version of a later day puts it otherwise', async () => {
    await api.owner.query(
      `insert into case_processing.pre_screening_items (id, programme_code, code, rank, question, effective_from)
       select gen_random_uuid(), programme_code, code, rank, 'Is the family complete?', '2027-01-01'
       from case_processing.pre_screening_items where code = 'composition'`,
    );
    expect((await named('Is the family complete?'))?.wording?.madeFor).toBe(
      'Is the family complete, and is every relationship documented?',
    );
  });

  it('that are taken up again have the words they had, and those without any have none to take along', async () => {
    const { rows } = await api.owner.query<{ id: string; name: string }>(
      `select id, name from pipeline.programmes where code = 'US-RESETTLEMENT'`,
    );
    const [programme] = rows;
    const rename = async (name: string | undefined) =>
      await api.owner.query('update pipeline.programmes set name = $2 where id = $1', [programme?.id, name]);
    const before = (await named(programme?.name ?? ''))?.wording;
    await rename('Resettlement across the sea');
    expect((await named('Resettlement across the sea'))?.wording?.madeFor).toBe(programme?.name);
    await rename(programme?.name);
    expect((await named(programme?.name ?? ''))?.wording).toEqual(before);
  });

  it('of an agency are read in English after a change until somebody has looked at the words', async () => {
    const call = async (name: string) =>
      await api.owner.query(`update access.agencies set name = $1 where code = 'BRUG'`, [name]);
    await call('The Bridge');
    const { wording } = (await named('The Bridge')) ?? {};
    expect(wording).toMatchObject({ french: 'Stichting De Brug', madeFor: 'Stichting De Brug' });
    const read = async () => (await words(administrator)).find(({ english }) => english === 'The Bridge');
    expect(await read()).toBeUndefined();
    const input = { english: 'The Bridge', french: 'Le Pont', arabic: '' };
    expect((await administrator.put(`/api/wordings/${wording?.id}`, input, { ifMatch: 1 })).status).toBe(200);
    expect(await read()).toEqual(input);
    await api.owner.query(`delete from case_record.wordings where english = 'The Bridge'`);
    await call('Without words');
    expect((await named('Without words'))?.wording).toBeNull();
  });

  it('that grow too long for words of their own are changed all the same', async () => {
    const former = 'Humanitarian admission to Germany';
    expect((await named(former))?.wording).not.toBeNull();
    const name = 'Admission '.repeat(50).concat('of people');
    await api.owner.query('update pipeline.programmes set name = $2 where name = $1', [former, name]);
    expect(await named(name)).toEqual({ english: name, usedFor: ['programme'], wording: null });
  });

  it('are put into languages only where something has the name, and by administrators only', async () => {
    const strange = { english: 'Nothing at all', french: 'Rien', arabic: '' };
    const refused = await administrator.post<ProblemDetails>('/api/wordings', strange);
    expect([refused.status, refused.body.code]).toEqual([422, 'case-record.wording.not-used']);
    expect(refused.body.errors?.map(({ field }) => field)).toEqual(['english']);
    const manager = await api.as('manager');
    expect((await manager.post('/api/wordings', strange)).status).toBe(403);
    expect((await manager.get('/api/configured-names')).status).toBe(403);
  });
});
