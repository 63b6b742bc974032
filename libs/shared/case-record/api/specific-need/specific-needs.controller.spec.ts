import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  photoBytes,
  type CaseDetail,
  type Consent,
  type PersonRecord,
  type Photo,
  type SpecificNeed,
  type SpecificNeedCode,
} from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, surroundings, type Surroundings } from '../case/family.fixture';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const pdf = Buffer.from('%PDF-1.7\n%%EOF\n');

describe('needs, consents and the photo of a person', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;
  let family: CaseDetail;
  let adult = '';
  let child = '';

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    caseworker = await api.as('caseworker');
    family = await createCase(caseworker, around);
    adult = family.members[0]?.person.id ?? '';
    child = family.members[2]?.person.id ?? '';
  });

  afterAll(async () => {
    await api.stop();
  });

  const codesOf = (body: unknown) => (body as ProblemDetails).errors?.map(({ field, code }) => `${field} ${code}`);
  const needsFor = async (client: TestClient) =>
    (await client.get<{ items: SpecificNeed[] }>(`/api/people/${adult}/specific-needs`)).body.items;
  const record = async (id: string) => (await caseworker.get<PersonRecord>(`/api/people/${id}`)).body;

  it('show needs of the protection compartment only to its roles, also that they exist', async () => {
    const manager = await api.as('manager');
    const open = { code: 'DS-BD', notedOn: '2026-06-01', note: 'Reads with a magnifier' };
    const closed = { code: 'SV-VO', notedOn: '2026-06-01' };
    const path = `/api/people/${adult}/specific-needs`;
    expect((await caseworker.post<SpecificNeed>(path, open)).body).toMatchObject({ ...open, compartment: 'case' });
    const kept = await caseworker.post<SpecificNeed>(path, closed);
    expect(kept.body).toMatchObject({ ...closed, compartment: 'protection', version: 1 });
    expect((await needsFor(caseworker)).map(({ code }) => code).sort()).toEqual(['DS-BD', 'SV-VO']);
    for (const role of ['manager', 'health-staff']) {
      expect((await needsFor(await api.as(role))).map(({ code }) => code)).toEqual(['DS-BD']);
    }
    expect((await (await api.as('movement-officer')).get(path)).status).toBe(403);
    const refused = await manager.post<ProblemDetails>(path, closed);
    expect([refused.status, refused.body.code]).toEqual([403, 'case-record.compartment.closed']);
    const hidden = await manager.delete(`/api/specific-needs/${kept.body.id}`, undefined, { ifMatch: 1 });
    expect(hidden.status).toBe(404);
    const offered = (await manager.get<{ items: SpecificNeedCode[] }>('/api/specific-need-codes')).body.items;
    expect(new Set(offered.map(({ compartment }) => compartment))).toEqual(new Set(['case']));
    expect(offered.every(({ isVerified, sourceNote }) => !isVerified && sourceNote !== '')).toBe(true);
  });

  it('tell nothing of a closed compartment in the trail of the case', async () => {
    const trailFor = async (client: TestClient) => {
      const { status, body } = await client.get(`/api/cases/${family.id}/changes`);
      return { status, text: JSON.stringify(body) };
    };
    const manager = await trailFor(await api.as('manager'));
    expect([manager.status, manager.text.includes('DS-BD'), manager.text.includes('SV-VO')]).toEqual([
      200,
      true,
      false,
    ]);
    expect((await trailFor(caseworker)).text).toContain('SV-VO');
  });

  it('refuse needs that cannot be', async () => {
    const tries: [object, string][] = [
      [{ code: 'XX-YY', notedOn: '2026-06-01' }, 'code case-record.specific-need.code-unknown'],
      [{ code: 'DS', notedOn: '2026-06-16' }, 'notedOn platform.field.future-date'],
      [
        { code: 'DS', notedOn: '2026-06-01', endedOn: '2026-05-31' },
        'endedOn case-record.period.ends-before-it-begins',
      ],
    ];
    for (const [input, code] of tries) {
      const { status, body } = await caseworker.post(`/api/people/${adult}/specific-needs`, input);
      expect([input, status, codesOf(body)]).toEqual([input, 422, [code]]);
    }
  });

  it('record a consent of an adult, and its withdrawal once', async () => {
    const input = { purpose: 'resettlement', recipient: 'unhcr', givenOn: '2026-06-01', language: 'ar' };
    const given = await caseworker.post<Consent>(`/api/people/${adult}/consents`, input);
    expect([given.status, given.body]).toEqual([201, expect.objectContaining({ ...input, givenBy: 'self' })]);
    const path = `/api/consents/${given.body.id}/withdrawals`;
    const withdrawal = { withdrawnOn: '2026-06-10', withdrawReason: 'Changed her mind' };
    expect(
      codesOf((await caseworker.post(path, { ...withdrawal, withdrawnOn: '2026-05-31' }, { ifMatch: 1 })).body),
    ).toEqual(['withdrawnOn case-record.consent.withdrawn-before-given']);
    expect((await caseworker.post<Consent>(path, withdrawal, { ifMatch: 1 })).body).toMatchObject(withdrawal);
    const twice = await caseworker.post<ProblemDetails>(path, withdrawal, { ifMatch: 2 });
    expect([twice.status, twice.body.code]).toEqual([409, 'case-record.consent.withdrawn']);
    expect((await record(adult)).consents).toMatchObject([withdrawal]);
  });

  it('record a consent of a child only by an adult who is related or of whom it is noted by what right', async () => {
    const input = { purpose: 'travel', recipient: 'carrier', givenOn: '2026-06-01', language: 'ar' };
    const path = `/api/people/${child}/consents`;
    const byGuardian = { ...input, givenBy: 'guardian', guardianId: adult };
    expect(codesOf((await caseworker.post(path, input)).body)).toEqual([
      'givenBy case-record.consent.minor-needs-guardian',
    ]);
    expect(codesOf((await caseworker.post(path, byGuardian)).body)).toEqual([
      'guardianCapacity case-record.consent.capacity-missing',
    ]);
    const relationship = { personId: adult, relatedPersonId: child, kind: 'biological-parent' };
    expect((await caseworker.post(`/api/cases/${family.id}/relationships`, relationship)).status).toBe(201);
    expect((await caseworker.post(path, byGuardian)).status).toBe(201);
    const other = await createCase(caseworker, around);
    const stranger = { ...byGuardian, guardianId: other.members[0]?.person.id };
    const refused = await caseworker.post<ProblemDetails>(path, stranger);
    expect([refused.status, codesOf(refused.body)]).toEqual([422, ['guardianId case-record.person.not-of-case']]);
  });

  it('keep one photo, told by its content, and destroy the one before', async () => {
    const put = async (content: Uint8Array, client = caseworker) => {
      const form = new FormData();
      form.append('file', new Blob([Buffer.from(content)]), 'face.png');
      return await client.post<Photo>(`/api/people/${adult}/photos`, form);
    };
    const show = async (id: string, client = caseworker) =>
      await fetch(`${api.url}/api/photos/${id}/content`, { headers: client.headers });
    const refused = await put(pdf);
    expect([refused.status, (refused.body as unknown as ProblemDetails).code]).toEqual([415, 'case-record.photo.type']);
    const huge = await put(Buffer.concat([png, Buffer.alloc(photoBytes)]));
    expect([huge.status, (huge.body as unknown as ProblemDetails).params]).toEqual([413, { maximum: 2, unit: 'MB' }]);
    const first = (await put(png)).body;
    const second = (await put(Buffer.concat([png, png]))).body;
    const answer = await show(second.id);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await show(first.id)).status).toBe(404);
    expect((await record(adult)).photo).toMatchObject({ id: second.id });
    expect((await caseworker.get<{ items: Photo[] }>(`/api/cases/${family.id}/photos`)).body.items).toMatchObject([
      { id: second.id, personId: adult },
    ]);
    const stranger = await api.as(around.elsewhere);
    expect([(await put(png, stranger)).status, (await show(second.id, stranger)).status]).toEqual([404, 404]);
    expect((await caseworker.delete(`/api/photos/${second.id}`, undefined, { ifMatch: 2 })).status).toBe(412);
    expect((await caseworker.delete(`/api/photos/${second.id}`, undefined, { ifMatch: 1 })).status).toBe(204);
    expect([(await show(second.id)).status, (await record(adult)).photo]).toEqual([404, null]);
  });

  it('keep one photo when two are sent at once', async () => {
    const forms = [1, 2, 3].map((each) => {
      const form = new FormData();
      form.append('file', new Blob([Buffer.concat([png, Buffer.from([each])])]), 'face.png');
      return form;
    });
    const answers = await Promise.all(forms.map((form) => caseworker.post(`/api/people/${child}/photos`, form)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { rows } = await api.owner.query<{ count: string }>(
      'select count(*) from case_record.photos where person_id = $1 and removed_at is null',
      [child],
    );
    expect(rows[0]?.count).toBe('1');
  });
});
