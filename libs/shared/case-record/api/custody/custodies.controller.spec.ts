import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddedRelative, CaseDetail, Custody, CustodyList, FamilyPicture } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { recordFamilyEvent, startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, personOf, surroundings, type Surroundings } from '../case/family.fixture';

describe('custody and relatives', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const codesOf = (body: unknown) => (body as ProblemDetails).errors?.map(({ field, code }) => `${field} ${code}`);
  const idOf = (detail: CaseDetail, name: string) =>
    detail.members.find(({ person }) => person.givenNames === name)?.person.id ?? '';
  const relative = (detail: CaseDetail, ties: object[], change: object = {}) =>
    caseworker.post<AddedRelative>(`/api/cases/${detail.id}/relatives`, {
      person: personOf({ givenNames: 'Karim', birthDate: '1985-01-01', ...change }),
      ties,
    });
  const verdictOf = async (detail: CaseDetail) =>
    (await caseworker.get<CustodyList>(`/api/cases/${detail.id}/custodies`)).body.verdicts[0];

  it('is settled with a parent and a spouse, unsettled once the other parent is known, and settled by a paper', async () => {
    const detail = await createCase(caseworker, around);
    const [mother, child] = [idOf(detail, 'Samira'), idOf(detail, 'Huda')];
    const birth = { personId: mother, relatedPersonId: child, kind: 'biological-parent' };
    await caseworker.post(`/api/cases/${detail.id}/relationships`, birth);
    expect(await verdictOf(detail)).toMatchObject({ childId: child, standing: 'settled', reasons: ['both-parents'] });
    await relative(detail, [{ otherId: child, holder: 'newcomer', kind: 'biological-parent' }]);
    expect(await verdictOf(detail)).toMatchObject({ standing: 'unsettled', reasons: ['other-parent-absent'] });

    const input = { childId: child, personId: mother, kind: 'sole', fromOn: '2020-01-01' };
    const { status, body } = await caseworker.post<Custody>(`/api/cases/${detail.id}/custodies`, input);
    expect([status, (await verdictOf(detail))?.reasons]).toEqual([201, ['paper-missing']]);
    const form = new FormData();
    form.set('kind', 'custody-paper');
    form.set('file', new Blob(['Sole custody of Huda'], { type: 'text/plain' }), 'custody.txt');
    const paper = await caseworker.post<{ id: string; version: number }>(`/api/cases/${detail.id}/documents`, form);
    const onPaper = { ...input, documentId: paper.body.id };
    const path = `/api/custodies/${body.id}`;
    expect((await caseworker.patch(path, onPaper, { ifMatch: 1 })).status).toBe(200);
    expect(await verdictOf(detail)).toMatchObject({ standing: 'settled', holderIds: [mother] });
    await caseworker.delete(`/api/documents/${paper.body.id}`, undefined, { ifMatch: paper.body.version });
    expect((await verdictOf(detail))?.reasons).toEqual(['paper-missing']);
    expect((await caseworker.patch(path, onPaper, { ifMatch: 1 })).status).toBe(422);
    expect((await caseworker.delete(path, undefined, { ifMatch: 1 })).status).toBe(412);
    expect((await caseworker.delete(path, undefined, { ifMatch: 2 })).status).toBe(204);
  });

  it('is the same for who may not read the paper it rests on, and keeps it when they change the rest', async () => {
    const detail = await createCase(caseworker, around);
    const [mother, child] = [idOf(detail, 'Samira'), idOf(detail, 'Huda')];
    const form = new FormData();
    form.set('kind', 'custody-paper');
    form.set('compartment', 'protection');
    form.set('file', new Blob(['The panel names the mother'], { type: 'text/plain' }), 'report.txt');
    const paper = await caseworker.post<{ id: string }>(`/api/cases/${detail.id}/documents`, form);
    const input = { childId: child, personId: mother, kind: 'sole', fromOn: '2020-01-01', documentId: paper.body.id };
    expect((await caseworker.post(`/api/cases/${detail.id}/custodies`, input)).status).toBe(201);
    const manager = await api.as('manager');
    const seen = async (client: TestClient) =>
      (await client.get<CustodyList>(`/api/cases/${detail.id}/custodies`)).body;
    expect((await manager.get(`/api/documents/${paper.body.id}/content`)).status).toBe(404);
    expect(await seen(manager)).toEqual(await seen(caseworker));
    const { id, version, ...kept } = (await seen(manager)).items[0] as Custody;
    const noted = { ...kept, note: 'Read out by phone' };
    expect((await manager.patch(`/api/custodies/${id}`, noted, { ifMatch: version })).status).toBe(200);
    expect(await seen(caseworker)).toMatchObject({
      items: [{ documentId: paper.body.id }],
      verdicts: [{ standing: 'settled' }],
    });
    const another = { ...input, fromOn: '2021-01-01' };
    expect(codesOf((await manager.post(`/api/cases/${detail.id}/custodies`, another)).body)).toEqual([
      'documentId case-record.document.not-of-case',
    ]);
  });

  it('is refused, field by field, when it cannot be true, and recorded once by two at the same moment', async () => {
    const detail = await createCase(caseworker, around);
    const child = idOf(detail, 'Huda');
    const input = { childId: child, personId: idOf(detail, 'Samira'), kind: 'joint', fromOn: '2020-01-01' };
    const add = (change: object) => caseworker.post(`/api/cases/${detail.id}/custodies`, { ...input, ...change });
    expect(codesOf((await add({ personId: child })).body)).toEqual(['personId case-record.custody.self']);
    expect(codesOf((await add({ fromOn: '2015-11-29' })).body)).toEqual(['fromOn case-record.custody.before-birth']);
    expect(codesOf((await add({ documentId: detail.id })).body)).toEqual([
      'documentId case-record.document.not-of-case',
    ]);
    expect(codesOf((await add({ childId: detail.id })).body)).toEqual(['childId case-record.person.not-of-case']);
    const answers = await Promise.all([add({}), add({})]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    const stranger = await api.as(around.elsewhere);
    expect((await stranger.get(`/api/cases/${detail.id}/custodies`)).status).toBe(404);
    expect((await stranger.post(`/api/cases/${detail.id}/custodies`, input)).status).toBe(404);
  });

  it('keeps a relative with all ties or not at all, outside of the case', async () => {
    const detail = await createCase(caseworker, around);
    const [mother, child] = [idOf(detail, 'Samira'), idOf(detail, 'Huda')];
    const ties = [
      { otherId: mother, holder: 'other', kind: 'step-parent' },
      { otherId: idOf(detail, 'Yousef'), holder: 'other', kind: 'biological-parent' },
    ];
    const { status, body } = await relative(detail, ties, { birthDate: '2012-01-01' });
    const after = (await caseworker.get<CaseDetail>(`/api/cases/${detail.id}`)).body;
    expect([status, after.relatives.map(({ id }) => id), after.relationships.length]).toEqual([201, [body.id], 2]);
    expect(after.members).toHaveLength(detail.members.length);

    const impossible = await relative(detail, [{ otherId: child, holder: 'newcomer', kind: 'biological-parent' }], {
      birthDate: '2015-12-01',
    });
    expect(codesOf(impossible.body)).toEqual(['ties.0.otherId case-record.relationship.elder-is-younger']);
    const nameless = await relative(detail, ties, { givenNames: '😀' });
    expect(codesOf(nameless.body)).toEqual(['person.givenNames case-record.person.name-characters']);
    const { body: picture } = await caseworker.get<FamilyPicture>(`/api/cases/${detail.id}/family-picture`);
    expect(picture.people.length).toBe(4);
  });

  it('keeps every relationship true when the principal applicant changes', async () => {
    const detail = await createCase(caseworker, around);
    const [samira, yousef, huda] = ['Samira', 'Yousef', 'Huda'].map((name) => idOf(detail, name));
    const former = { personId: samira, relatedPersonId: yousef, kind: 'spouse', state: 'former' };
    const adoption = { personId: yousef, relatedPersonId: huda, kind: 'adoptive-parent' };
    for (const tie of [former, adoption]) await caseworker.post(`/api/cases/${detail.id}/relationships`, tie);
    const change = { kind: 'principal-applicant-change', happenedOn: api.today, personId: yousef };
    expect((await recordFamilyEvent(caseworker, detail.id, change)).status).toBe(201);
    const { body } = await caseworker.get<CaseDetail>(`/api/cases/${detail.id}`);
    const labels = Object.fromEntries(
      body.members.map(({ person, relationship }) => [person.givenNames, relationship]),
    );
    expect(labels).toEqual({ Yousef: 'principal-applicant', Samira: 'other-dependant', Huda: 'adopted-child' });
    expect(body.relationships.map(({ kind, state }) => [kind, state]).toSorted()).toEqual([
      ['adoptive-parent', 'current'],
      ['spouse', 'former'],
    ]);
  });
});
