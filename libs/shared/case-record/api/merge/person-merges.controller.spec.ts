import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, DuplicateComparison, PersonMerge, SearchResults } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, personOf, surroundings, type Surroundings } from '../case/family.fixture';

describe('merging two records of one person', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;
  let manager: TestClient;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    [caseworker, manager] = [await api.as('caseworker'), await api.as('manager')];
    // One person merges alone where no rule asks for a second one; with one, see the proposals.
    await api.owner.query(
      `update case_record.approval_rules set is_required = false where kind = 'case-record.person-merge'`,
    );
  });

  afterAll(async () => {
    await api.stop();
  });

  const read = async (id: string) => (await caseworker.get<CaseDetail>(`/api/cases/${id}`)).body;
  const paired = async (one: string, other: string) =>
    (await caseworker.post<DuplicateComparison>('/api/duplicate-pairs', { personId: one, otherPersonId: other })).body;
  const merged = async <T = PersonMerge>(
    { pair, people }: DuplicateComparison,
    survivorId: string,
    change: object = {},
  ) => {
    const version = (isSurvivor: boolean) =>
      people.find(({ person }) => (person.id === survivorId) === isSurvivor)?.person.version;
    return await caseworker.post<T>(
      `/api/duplicate-pairs/${pair.id}/merge`,
      { survivorId, survivorVersion: version(true), mergedVersion: version(false), reason: 'Same passport', ...change },
      { ifMatch: pair.version },
    );
  };
  const undone = async <T = PersonMerge>(id: string, version = 1) =>
    await manager.post<T>(`/api/person-merges/${id}/undoing`, { reason: 'Two cousins' }, { ifMatch: version });
  /** A case in use, and a closed one whose principal applicant is the same person, with a note and a relationship. */
  const twoRecords = async (name: string) => {
    const open = await createCase(caseworker, around, {
      people: [personOf({ givenNames: name, familyName: 'Haddad', relationship: 'principal-applicant', phone: null })],
    });
    const other = await createCase(caseworker, around, {
      people: [
        personOf({
          givenNames: `${name}a`,
          familyName: 'Hadad',
          relationship: 'principal-applicant',
          phone: '+962 790000001',
        }),
      ],
    });
    const [survivor, record] = [open, other].map(({ members }) => members[0]?.person);
    await caseworker.post(`/api/cases/${other.id}/notes`, { body: 'Speaks Kurdish too', personId: record?.id });
    const { version } = await read(other.id);
    await caseworker.post(
      `/api/cases/${other.id}/closures`,
      { reason: 'duplicate', closedOn: api.today },
      { ifMatch: version },
    );
    return {
      open,
      other,
      survivorId: survivor?.id ?? '',
      recordId: record?.id ?? '',
      recordNumber: record?.number ?? '',
    };
  };
  const rowsOf = async (...ids: string[]) => {
    const { rows } = await api.owner.query(
      `select to_jsonb(p) - 'version' - 'updated_at' as row from case_record.people p where id = any ($1)
       union all select to_jsonb(n) from case_record.notes n where person_id = any ($1)
       union all select to_jsonb(r) from case_record.relationships r where person_id = any ($1) or related_person_id = any ($1)
       order by 1`,
      [ids],
    );
    return rows;
  };

  it('takes each fact from the record chosen, and what is kept of the person along', async () => {
    const { open, other, survivorId, recordId } = await twoRecords('Basel');
    const { status, body } = await merged(await paired(survivorId, recordId), survivorId, {
      choices: { phone: 'merged' },
    });
    expect([status, body.movedCount, body.dependents]).toEqual([201, 2, []]);
    const { members } = await read(open.id);
    expect(members[0]?.person).toMatchObject({ givenNames: 'Basel', phone: '+962 790000001', version: 2 });
    const notes = await caseworker.get<{ items: { body: string }[] }>(`/api/cases/${open.id}/notes`);
    expect(notes.body.items.map((note) => note.body)).toEqual(['Speaks Kurdish too']);
    for (const { id } of [open, other]) {
      const timeline = await caseworker.get<{ items: { code: string }[] }>(`/api/cases/${id}/timeline`);
      expect(timeline.body.items.map(({ code }) => code)).toContain('case-record.person.merged');
    }
  });

  it('leads from the old record and its number to the survivor', async () => {
    const { open, survivorId, recordId, recordNumber } = await twoRecords('Wissam');
    await merged(await paired(survivorId, recordId), survivorId);
    expect((await caseworker.get(`/api/people/${recordId}/place`)).body).toEqual({
      personId: survivorId,
      caseId: open.id,
      isRedirected: true,
    });
    for (const sought of [recordNumber, 'Wissama Hadad']) {
      const { body } = await caseworker.get<SearchResults>(`/api/search?q=${encodeURIComponent(sought)}`);
      expect(body.items.map(({ kind, id }) => [kind, id])).toEqual([['person', survivorId]]);
    }
    const change = await caseworker.patch<ProblemDetails>(`/api/people/${recordId}`, { phone: '1' }, { ifMatch: 2 });
    expect(change.status).toBe(409);
  });

  it('is undone exactly', async () => {
    const { survivorId, recordId } = await twoRecords('Ghassan');
    const before = await rowsOf(survivorId, recordId);
    const choices = { givenNames: 'merged', familyName: 'merged', phone: 'merged' };
    const { body } = await merged(await paired(survivorId, recordId), survivorId, { choices });
    expect(await rowsOf(survivorId, recordId)).not.toEqual(before);
    const back = await undone(body.id);
    expect([back.status, back.body.undoReason]).toEqual([200, 'Two cousins']);
    expect(await rowsOf(survivorId, recordId)).toEqual(before);
    const again = await undone<ProblemDetails>(body.id, 2);
    expect([again.status, again.body.code]).toEqual([409, 'case-record.merge.undone']);
  });

  it('makes one of two records of one family, relationships included, and gives them back', async () => {
    const family = await createCase(caseworker, around);
    const [mother, , child] = family.members.map(({ person }) => person.id);
    const twice = personOf({
      givenNames: 'Hoda',
      nameLocal: '',
      sex: 'female',
      birthDate: '2015-11-30',
      relationship: 'child',
    });
    const { body: record } = await caseworker.post<{ id: string }>(`/api/cases/${family.id}/people`, twice);
    const tie = { personId: mother, relatedPersonId: record.id, kind: 'biological-parent' };
    expect((await caseworker.post(`/api/cases/${family.id}/relationships`, tie)).status).toBe(201);
    const before = await rowsOf(child ?? '', record.id);
    const { body } = await merged(await paired(child ?? '', record.id), child ?? '');
    const after = await read(family.id);
    expect(after.relatives).toEqual([]);
    expect(after.relationships.map(({ personId, relatedPersonId }) => [personId, relatedPersonId])).toEqual([
      [mother, child],
    ]);
    await undone(body.id);
    expect(await rowsOf(child ?? '', record.id)).toEqual(before);
  });

  it('waits until the cases are resolved: two open memberships, two programmes, the record in use', async () => {
    const { survivorId, recordId } = await twoRecords('Marwan');
    const third = await createCase(caseworker, around, { people: [personOf({ relationship: 'principal-applicant' })] });
    const thirdId = third.members[0]?.person.id ?? '';
    const codeOf = async (one: string, other: string, survivor: string) => {
      const { status, body } = await merged<ProblemDetails>(await paired(one, other), survivor);
      return [status, body.code];
    };
    expect(await codeOf(survivorId, thirdId, survivorId)).toEqual([409, 'case-record.merge.both-members']);
    expect(await codeOf(survivorId, recordId, recordId)).toEqual([409, 'case-record.merge.survivor-outside']);
    const { rows } = await api.owner.query<{ id: string }>(
      `select id from pipeline.programmes where id <> $1 limit 1`,
      [around.programmeId],
    );
    await api.owner.query(`update case_record.cases set programme_id = $1 where id = $2`, [rows[0]?.id, third.id]);
    expect(await codeOf(survivorId, thirdId, survivorId)).toEqual([409, 'case-record.merge.programmes-differ']);
  });

  it('is made by one of two who make it at once; the other is told', async () => {
    const { survivorId, recordId } = await twoRecords('Tarek');
    const comparison = await paired(survivorId, recordId);
    const answers = await Promise.all([
      merged<ProblemDetails>(comparison, survivorId),
      merged<ProblemDetails>(comparison, survivorId),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('case-record.duplicate.decided');
  });

  it('is not made of records somebody changed since they were compared', async () => {
    const { survivorId, recordId } = await twoRecords('Fares');
    const comparison = await paired(survivorId, recordId);
    await caseworker.patch(`/api/people/${survivorId}`, { phone: '5' }, { ifMatch: 1 });
    const { status, body } = await merged<ProblemDetails>(comparison, survivorId);
    expect([status, body.code]).toEqual([409, 'case-record.merge.person-changed']);
  });

  it('stays while something since rests on it, and says what', async () => {
    const { open, survivorId, recordId } = await twoRecords('Anas');
    const { body } = await merged(await paired(survivorId, recordId), survivorId, {
      choices: { givenNames: 'merged' },
    });
    await caseworker.patch(`/api/people/${survivorId}`, { givenNames: 'Anass' }, { ifMatch: 2 });
    await api.owner.query(`update case_record.notes set body = 'Speaks Kurdish and Turkish' where person_id = $1`, [
      survivorId,
    ]);
    const { body: shown } = await caseworker.get<PersonMerge>(`/api/person-merges/${body.id}`);
    expect(shown.dependents).toEqual([
      { kind: 'field-changed', what: 'givenNames', count: 1 },
      { kind: 'changed', what: 'notes', count: 1 },
    ]);
    const refused = await undone<ProblemDetails>(body.id);
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      409,
      'case-record.merge.depended-on',
      { count: 2 },
    ]);
    const list = await caseworker.get<{ items: { id: string }[] }>(`/api/cases/${open.id}/person-merges`);
    expect(list.body.items.map(({ id }) => id)).toEqual([body.id]);
  });

  it('keeps a case closed whose member goes on in another', async () => {
    const { other, survivorId, recordId } = await twoRecords('Rami');
    await merged(await paired(survivorId, recordId), survivorId);
    const { version } = await read(other.id);
    const reopened = await caseworker.post<ProblemDetails>(
      `/api/cases/${other.id}/reopenings`,
      { reason: 'Mistake' },
      { ifMatch: version },
    );
    expect([reopened.status, reopened.body.code]).toEqual([409, 'case-record.merge.member-merged']);
  });

  it('is nobody’s outside the office', async () => {
    const { survivorId, recordId } = await twoRecords('Jad');
    const comparison = await paired(survivorId, recordId);
    const { body } = await merged(comparison, survivorId);
    const stranger = await api.as(around.elsewhere);
    expect((await stranger.get(`/api/person-merges/${body.id}`)).status).toBe(404);
    expect((await stranger.post(`/api/person-merges/${body.id}/undoing`, { reason: 'x' }, { ifMatch: 1 })).status).toBe(
      403,
    );
    expect((await stranger.get(`/api/people/${recordId}/place`)).status).toBe(404);
  });
});
