import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ComingMembers, FamilyEvent, FamilyEventEffect } from '@passage/case-processing/domain';
import type { CaseDetail } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { recordFamilyEvent, startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, type Family } from '../family.fixture';

describe('people who come into a case by an event', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  type Told = Parameters<typeof recordFamilyEvent>[2];
  /** A mother, her own mother and her son, whose relationships are on record. */
  const together = async (): Promise<Family> => {
    const family = await aFamily(api, caseworker);
    const [rania, huda, omar] = family.people;
    await api.owner.query(`update case_record.case_members set joined_on = '2026-03-01' where case_id = $1`, [
      family.caseId,
    ]);
    await relate(family, huda, 'biological-parent', rania);
    await relate(family, rania, 'biological-parent', omar);
    return family;
  };
  const relate = async ({ caseId }: Family, personId: string | undefined, kind: string, other: string | undefined) => {
    const tie = { personId, relatedPersonId: other, kind };
    expect((await caseworker.post(`/api/cases/${caseId}/relationships`, tie)).status).toBe(201);
  };
  const caseOf = async (caseId: string) => (await caseworker.get<CaseDetail>(`/api/cases/${caseId}`)).body;
  const tiesOf = async (caseId: string) =>
    (await caseOf(caseId)).relationships.map(({ personId, kind, relatedPersonId }) => [
      personId,
      kind,
      relatedPersonId,
    ]);
  const places = async (caseId: string) =>
    Object.fromEntries(
      (await caseOf(caseId)).members
        .filter(({ leftOn }) => leftOn === null)
        .map(({ person, relationship }) => [person.givenNames, relationship]),
    );
  const event = (input: object): Told => ({ kind: '', happenedOn: '2026-06-10', ...input });
  const record = async <T = FamilyEvent>({ caseId }: Family, input: object) =>
    await recordFamilyEvent<T>(caseworker, caseId, event(input));
  const preview = async ({ caseId }: Family, input: object) => {
    const told = { reason: 'Told by the family', ...event(input) };
    return (await caseworker.post<FamilyEventEffect>(`/api/cases/${caseId}/family-events/preview`, told)).body;
  };
  const errorsOf = async (family: Family, input: object) =>
    (await record<ProblemDetails>(family, input)).body.errors?.map(
      ({ field, code }) => `${field} ${code.split('.').at(-1)}`,
    );
  const newcomer = (relationship: string, change: object = {}, more: object = {}) => ({
    ...{ kind: 'add-on', relationship, ...more },
    person: { givenNames: 'Samer', familyName: 'Haddad', sex: 'male', birthDate: '1988-04-04', ...change },
  });
  const undo = async ({ id, version }: FamilyEvent) =>
    await caseworker.post(`/api/family-events/${id}/undoing`, { reason: 'An error' }, { ifMatch: version });

  it('are entered with the event, told of before, and related to the principal applicant as they stand', async () => {
    const family = await together();
    const { caseId, people } = family;
    const known = await tiesOf(caseId);
    const effect = await preview(family, newcomer('sibling'));
    expect(effect.members).toMatchObject([{ move: 'joins', relationship: 'sibling' }]);
    expect(effect.ties).toMatchObject([{ kind: 'sibling' }]);
    expect(effect.cases).toMatchObject([{ before: { travellerCount: 3 }, after: { travellerCount: 4 } }]);
    expect(effect.tasks.map(({ code }) => code)).toEqual(['case-processing.add-on-checks']);
    expect((await caseOf(caseId)).relatives).toEqual([]);
    const { status, body } = await record(family, newcomer('sibling'));
    const joined = body.people[0]?.personId ?? '';
    expect([status, (await places(caseId)).Samer]).toEqual([201, 'sibling']);
    const [rania = ''] = people;
    const pair = [rania, joined].sort();
    expect((await tiesOf(caseId)).filter((tie) => !known.some((each) => `${each}` === `${tie}`))).toEqual([
      [pair[0], 'sibling', pair[1]],
    ]);
    expect((await undo(body)).status).toBe(200);
    expect(await tiesOf(caseId)).toEqual(known);
    expect((await places(caseId)).Samer).toBeUndefined();
  });

  it('are refused at the field that makes them impossible', async () => {
    const family = await together();
    const [rania, , omar] = family.people;
    const relationship = async (as: string, birthDate: string) => await errorsOf(family, newcomer(as, { birthDate }));
    expect(await relationship('parent', '1995-01-01')).toEqual(['relationship elder-is-younger']);
    expect(await relationship('child', '1998-01-01')).toEqual(['relationship parent-too-young']);
    expect(await errorsOf(family, newcomer('sibling', { givenNames: '...' }))).toEqual([
      'person.givenNames name-characters',
    ]);
    expect(await errorsOf(family, newcomer('sibling', { birthDate: '2026-06-12' }))).toEqual([
      'happenedOn before-birth',
    ]);
    expect(await errorsOf(family, { kind: 'add-on', relationship: 'sibling' })).toEqual(['personId who-joins']);
    expect(await errorsOf(family, newcomer('sibling', {}, { personId: omar }))).toEqual(['personId who-joins']);
    expect((await record(family, newcomer('parent', { birthDate: '1955-01-01' }))).status).toBe(201);
    expect(await relationship('parent', '1950-01-01')).toEqual(['relationship too-many-parents']);
    const uncle = { givenNames: 'Elias', sex: 'male', birthDate: '1985-01-01' };
    const { body } = await caseworker.post<{ id: string }>(`/api/cases/${family.caseId}/people`, uncle);
    await relate(family, body.id, 'sibling', rania);
    const asSpouse = { kind: 'add-on', personId: body.id, relationship: 'spouse' };
    expect(await errorsOf(family, asSpouse)).toEqual(['relationship contradiction']);
    expect((await record(family, { ...asSpouse, relationship: 'sibling' })).status).toBe(201);
  });

  it('as a spouse are confirmed where one is under age, and where there is a spouse already', async () => {
    const family = await together();
    const spouse = (change: object = {}) => newcomer('spouse', change);
    expect((await preview(family, spouse({ birthDate: '2010-01-01' }))).warnings).toEqual(['under-age-marriage']);
    expect((await record(family, spouse())).status).toBe(201);
    expect((await preview(family, spouse({ givenNames: 'Nabil' }))).warnings).toEqual(['already-married']);
  });

  it('with another case stand as is said, else as the relationships say, and only then as other dependants', async () => {
    const family = await together();
    const [rania, huda, omar] = family.people;
    const parted = await record(family, {
      ...{ kind: 'split', personIds: [huda, omar], principalApplicantId: huda },
      confirmedWarnings: ['parts-child'],
    });
    const other = await caseOf(parted.body.otherCase?.id ?? '');
    await record({ ...family, caseId: other.id }, newcomer('other-dependant', { givenNames: 'Nabil' }));
    const coming = async (number: string) =>
      await caseworker.get<ComingMembers & ProblemDetails>(
        `/api/cases/${family.caseId}/family-events/coming?otherCaseNumber=${number}`,
      );
    const { items } = (await coming(other.number)).body;
    expect(items.map(({ name, relationship }) => `${name} ${relationship}`).sort()).toEqual([
      'Huda Haddad parent',
      'Nabil Haddad null',
      'Omar Haddad child',
    ]);
    expect((await coming('PAS-26-000000')).body.errors?.[0]?.field).toBe('otherCaseNumber');
    const merge = { kind: 'merge', otherCaseNumber: other.number };
    expect((await preview(family, merge)).members.filter(({ move }) => move === 'joins')).toHaveLength(3);
    const nabil = items.find(({ name }) => name.startsWith('Nabil'))?.personId;
    const asParent = [{ personId: nabil, relationship: 'parent' }];
    expect(await errorsOf(family, { ...merge, relationships: asParent })).toEqual([
      'relationships.0.relationship parent-too-young',
    ]);
    const { status } = await record(family, {
      ...merge,
      relationships: [{ personId: nabil, relationship: 'sibling' }],
    });
    expect(status).toBe(201);
    expect(await places(family.caseId)).toEqual({
      ...{ Rania: 'principal-applicant', Huda: 'parent', Omar: 'child', Nabil: 'sibling' },
    });
    expect((await tiesOf(family.caseId)).map(([one, kind, two]) => [[one, two].sort(), kind])).toContainEqual([
      [rania, nabil].sort(),
      'sibling',
    ]);
  });

  it('stand as was recorded in a case that both have left since', async () => {
    const family = await together();
    const [rania, huda, omar] = family.people;
    const parted = async (personId: string | undefined, change: object) => {
      const split = { kind: 'split', personIds: [personId], principalApplicantId: personId, ...change };
      return await caseOf((await record(family, split)).body.otherCase?.id ?? '');
    };
    const ofOmar = await parted(omar, { confirmedWarnings: ['parts-child', 'children-without-carer'] });
    const ofRania = await parted(rania, { successorId: huda });
    const path = `/api/cases/${ofRania.id}/family-events/coming?otherCaseNumber=${ofOmar.number}`;
    expect((await caseworker.get<ComingMembers>(path)).body.items).toMatchObject([{ relationship: 'child' }]);
    const { status } = await record(
      { ...family, caseId: ofRania.id },
      {
        ...{ kind: 'merge', otherCaseNumber: ofOmar.number },
        relationships: [{ personId: omar, relationship: 'child' }],
      },
    );
    expect([status, await places(ofRania.id)]).toEqual([201, { Rania: 'principal-applicant', Omar: 'child' }]);
    expect(await tiesOf(ofRania.id)).toEqual([[rania, 'biological-parent', omar]]);
  });

  it('are shown of another case only to who may record events on both', async () => {
    const { caseId } = await together();
    const { number } = await caseOf((await together()).caseId);
    const path = `/api/cases/${caseId}/family-events/coming?otherCaseNumber=${number}`;
    expect((await caseworker.get(path)).status).toBe(200);
    const stranger = await api.as('caseworker.nairobi@passage.example');
    expect((await stranger.get(path)).status).toBe(404);
  });

  it('warn of a couple that is parted, and of a child parted from who cares for it in the case', async () => {
    const family = await together();
    const { caseId, people } = family;
    const [rania, huda, omar] = people;
    const { body } = await record(family, newcomer('spouse'));
    const spouse = body.people[0]?.personId;
    const split = (personIds: (string | undefined)[], principalApplicantId = personIds[0]) => ({
      ...{ kind: 'split', personIds, principalApplicantId },
    });
    expect((await preview(family, split([spouse]))).warnings).toEqual(['parts-couple']);
    expect((await preview(family, split([huda]))).warnings).toEqual([]);
    const withGrandmother = await preview(family, split([huda, omar]));
    expect(withGrandmother.warnings).toEqual(['parts-child']);
    expect(withGrandmother.tasks.map(({ code, personId }) => [code, personId])).toContainEqual([
      'case-processing.custody-papers',
      omar,
    ]);
    const custody = { childId: omar, personId: huda, kind: 'guardian', fromOn: '2026-01-01' };
    expect((await caseworker.post(`/api/cases/${caseId}/custodies`, custody)).status).toBe(201);
    expect((await preview(family, split([huda, omar]))).warnings).toEqual([]);
    const there = await together();
    const join = {
      ...{ kind: 'join', otherCaseNumber: (await caseOf(there.caseId)).number, personIds: [spouse] },
      relationship: 'other-dependant',
    };
    expect((await preview(family, join)).warnings).toEqual(['parts-couple']);
    expect(await errorsOf(family, join)).toEqual(['confirmedWarnings unconfirmed']);
    await record(family, {
      kind: 'separation',
      personId: rania,
      partnerId: spouse,
      confirmedWarnings: ['couple-stays-together'],
    });
    expect((await preview(family, join)).warnings).toEqual([]);
  });
});
