import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, Note, Task } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { caseOf, createCase, personOf, surroundings, type Surroundings } from './family.fixture';

const nobody = '00000000-0000-7000-8000-000000000000';

describe('cases', () => {
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

  it('are created with numbers, a family and a principal applicant', async () => {
    const { status, body, headers } = await caseworker.post<CaseDetail>('/api/cases', caseOf(around));
    expect(status).toBe(201);
    expect(body.number).toMatch(/^PAS-26-\d{6}[0-9A-Z]$/);
    expect(headers.get('etag')).toBe('"1"');
    expect(body.members.map(({ person, relationship }) => [person.givenNames, relationship])).toEqual([
      ['Samira', 'principal-applicant'],
      ['Yousef', 'spouse'],
      ['Huda', 'child'],
    ]);
    expect(body.principalApplicantId).toBe(body.members[0]?.person.id);
    expect(body.members[1]?.person.nameLocal).toBe('يوسف حداد');
    expect(body.members[0]?.person.number).toMatch(/^P\d{8}[0-9A-Z]$/);
    expect(body.members[0]?.joinedOn).toBe(api.today);
    const timeline = await caseworker.get<{ items: { code: string }[] }>(`/api/cases/${body.id}/timeline`);
    expect(timeline.body.items.map(({ code }) => code)).toEqual(['case-record.case.created']);
  });

  it('need exactly one principal applicant', async () => {
    const family = caseOf(around).people;
    for (const people of [family.slice(1), [...family, family[0]]]) {
      const { status, body } = await caseworker.post('/api/cases', caseOf(around, { people }));
      expect([status, codesOf(body)]).toEqual([422, ['people case-record.case.one-principal-applicant']]);
    }
  });

  it('say beside which field something is wrong', async () => {
    const [first, ...others] = caseOf(around).people;
    const people = [{ ...first, givenNames: '123', birthDate: '2031-01-01' }, ...others];
    const { status, body } = await caseworker.post('/api/cases', caseOf(around, { people, referredOn: '2027-01-01' }));
    expect(status).toBe(422);
    expect(codesOf(body)).toEqual([
      'referredOn platform.field.future-date',
      'people.0.givenNames case-record.person.name-characters',
      'people.0.birthDate platform.field.future-date',
    ]);
  });

  it('are not created twice for one referral', async () => {
    const input = caseOf(around);
    expect((await caseworker.post('/api/cases', input)).status).toBe(201);
    const again = await caseworker.post<ProblemDetails>('/api/cases', input);
    expect([again.status, again.body.code, codesOf(again.body)]).toEqual([
      409,
      'case-record.case.referral-known',
      ['referralNumber case-record.case.referral-known'],
    ]);
  });

  it('refer only to offices of one’s own and to records that exist', async () => {
    const foreign = await caseworker.post('/api/cases', caseOf(around, { officeId: around.elsewhereOfficeId }));
    expect(codesOf(foreign.body)).toEqual(['officeId case-record.case.office-not-yours']);
    const unknown = await caseworker.post('/api/cases', caseOf(around, { programmeId: nobody, ownerId: nobody }));
    expect(codesOf(unknown.body)).toEqual([
      'programmeId platform.field.unknown-reference',
      'ownerId platform.field.unknown-reference',
    ]);
  });

  it('come a way the programme takes, with two categories that differ and a priority of our own', async () => {
    await api.owner.query(`update pipeline.programmes set referral_types = '{ngo,embassy}' where id = $1`, [
      around.programmeId,
    ]);
    const usual = await caseworker.post<CaseDetail>('/api/cases', caseOf(around));
    expect(usual.body.referralType).toBe('ngo');
    const refused = await caseworker.post<ProblemDetails>('/api/cases', caseOf(around, { referralType: 'unhcr' }));
    expect([refused.status, refused.body.code]).toEqual([422, 'case-record.case.referral-type-not-taken']);
    const intake = {
      ...{ referralType: 'ngo', processingPriority: 'urgent', submissionCategory: 'LPP', secondaryCategory: 'MED' },
    };
    const { body: made } = await caseworker.post<CaseDetail>('/api/cases', caseOf(around, intake));
    expect(made).toMatchObject({ ...intake, priority: 'normal' });
    const change = async (body: object) =>
      await caseworker.patch<ProblemDetails>(`/api/cases/${made.id}`, body, { ifMatch: made.version });
    const same = await change({ submissionCategory: 'MED' });
    expect(codesOf(same.body)).toEqual(['secondaryCategory case-record.case.categories-same']);
    expect((await change({ referralType: 'unhcr' })).body.code).toBe('case-record.case.referral-type-not-taken');
    expect((await change({ referralType: 'embassy', secondaryCategory: null })).status).toBe(200);
    await api.owner.query(`update pipeline.programmes set referral_types = '{}' where id = $1`, [around.programmeId]);
  });

  it('take names in any script, with signs and of great length, as they are, but no pictures', async () => {
    const nameLocal = `${'ر'.repeat(150)} ${'Ω'.repeat(149)}`;
    const givenNames = `Robert'); drop table case_record.people; -- <script>alert(1)</script> علي`;
    const people = [{ ...caseOf(around).people[0], givenNames, nameLocal }];
    const created = await createCase(caseworker, around, { people });
    expect(created.members[0]?.person).toMatchObject({ givenNames, nameLocal });
    const pictured = [{ ...caseOf(around).people[0], givenNames: 'Robert 😀' }];
    const { body } = await caseworker.post('/api/cases', caseOf(around, { people: pictured }));
    expect(codesOf(body)).toEqual(['people.0.givenNames case-record.person.name-characters']);
  });

  it('refuse what is not of the right shape without failing', async () => {
    const bad: unknown[] = [
      'not json {',
      [],
      null,
      { people: 'all' },
      caseOf(around, { referredOn: '2026-02-30' }),
      caseOf(around, { people: [{ ...caseOf(around).people[0], givenNames: 'x'.repeat(301) }] }),
      caseOf(around, { people: [{ ...caseOf(around).people[0], givenNames: 'a\u0000b' }] }),
      caseOf(around, { countryOfAsylum: 'Jordan', priority: 'soon' }),
    ];
    for (const input of bad) {
      const { status } = await caseworker.post('/api/cases', input);
      expect([400, 422]).toContain(status);
    }
    for (const id of ['1', '../x', '%00', nobody]) {
      expect([404, 422]).toContain((await caseworker.get(`/api/cases/${id}`)).status);
    }
  });

  it('are not there for another office', async () => {
    const { id, version } = await createCase(caseworker, around);
    const stranger = await api.as(around.elsewhere);
    const attempts = [
      await stranger.get(`/api/cases/${id}`),
      await stranger.get(`/api/cases/${id}/timeline`),
      await stranger.get(`/api/cases/${id}/notes`),
      await stranger.get(`/api/cases/${id}/tasks`),
      await stranger.get(`/api/cases/${id}/documents`),
      await stranger.patch(`/api/cases/${id}`, { priority: 'urgent' }, { ifMatch: version }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  });

  it('are changed from the version read, and show the newer one to whoever was slower', async () => {
    const { id, version } = await createCase(caseworker, around);
    const without = await caseworker.patch(`/api/cases/${id}`, { priority: 'urgent' });
    expect(without.status).toBe(428);
    const first = await caseworker.patch<CaseDetail>(`/api/cases/${id}`, { priority: 'urgent' }, { ifMatch: version });
    expect([first.status, first.body.priority, first.body.version]).toEqual([200, 'urgent', version + 1]);
    const second = await caseworker.patch<ProblemDetails>(
      `/api/cases/${id}`,
      { priority: 'emergency' },
      { ifMatch: version },
    );
    expect([second.status, second.body.code]).toEqual([412, 'platform.record.stale']);
    expect(second.body.current).toMatchObject({ priority: 'urgent', version: version + 1 });
  });

  it('are handed over to an office together with everything kept with them', async () => {
    const { id, version } = await createCase(caseworker, around);
    await caseworker.post(`/api/cases/${id}/notes`, { body: 'Please call back.' });
    const refused = await caseworker.patch(
      `/api/cases/${id}`,
      { officeId: around.elsewhereOfficeId },
      { ifMatch: version },
    );
    expect(codesOf(refused.body)).toEqual(['officeId case-record.case.office-not-yours']);
    const mover = await api.as(around.ofBothOffices);
    const handedOver = await mover.patch<CaseDetail>(
      `/api/cases/${id}`,
      { officeId: around.elsewhereOfficeId },
      { ifMatch: version },
    );
    expect([handedOver.status, handedOver.body.office.name]).toEqual([200, 'Elsewhere']);
    const taker = await api.as(around.elsewhere);
    expect((await taker.get<CaseDetail>(`/api/cases/${id}`)).body.members).toHaveLength(3);
    expect((await taker.get<{ items: Note[] }>(`/api/cases/${id}/notes`)).body.items).toHaveLength(1);
  });

  it('are closed with a reason, cancel what was still to be done, and are opened again with it', async () => {
    const { id, version } = await createCase(caseworker, around);
    const given = { title: 'Dropped long ago', stage: 'case-processing' };
    const { body: dropped } = await caseworker.post<Task>(`/api/cases/${id}/tasks`, given);
    await caseworker.patch(`/api/tasks/${dropped.id}`, { state: 'cancelled' }, { ifMatch: 1 });
    await caseworker.post(`/api/cases/${id}/tasks`, { title: 'Call the family', stage: 'case-processing' });
    const tooEarly = await caseworker.post(
      `/api/cases/${id}/closures`,
      { reason: 'withdrawn', closedOn: '2026-02-28' },
      { ifMatch: version },
    );
    expect(codesOf(tooEarly.body)).toEqual(['closedOn case-record.case.closed-before-referral']);

    const closed = await caseworker.post<CaseDetail>(
      `/api/cases/${id}/closures`,
      { reason: 'withdrawn', closedOn: '2026-06-01', note: 'The family decided to stay.' },
      { ifMatch: version },
    );
    expect([closed.status, closed.body.closedOn, closed.body.closureReason]).toEqual([201, '2026-06-01', 'withdrawn']);
    const tasks = await caseworker.get<{ items: Task[] }>(`/api/cases/${id}/tasks`);
    expect(tasks.body.items.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    const change = await caseworker.patch<ProblemDetails>(
      `/api/cases/${id}`,
      { priority: 'urgent' },
      { ifMatch: closed.body.version },
    );
    expect([change.status, change.body.code]).toEqual([409, 'case-record.case.closed']);

    const reopenedOn = '2026-05-31';
    const early = await caseworker.post(
      `/api/cases/${id}/reopenings`,
      { reason: 'They changed their mind.', reopenedOn },
      { ifMatch: closed.body.version },
    );
    expect(codesOf(early.body)).toEqual(['reopenedOn case-record.case.reopened-before-closure']);
    const reopened = await caseworker.post<CaseDetail>(
      `/api/cases/${id}/reopenings`,
      { reason: 'They changed their mind.' },
      { ifMatch: closed.body.version },
    );
    expect([reopened.status, reopened.body.closedOn, reopened.body.closureReason]).toEqual([201, null, null]);
    const again = await caseworker.get<{ items: Task[] }>(`/api/cases/${id}/tasks`);
    expect(again.body.items.map(({ title, state }) => `${title} ${state}`)).toEqual([
      'Call the family open',
      'Dropped long ago cancelled',
    ]);
    const twice = await caseworker.post<ProblemDetails>(
      `/api/cases/${id}/reopenings`,
      { reason: 'Again.' },
      { ifMatch: reopened.body.version },
    );
    expect([twice.status, twice.body.code]).toEqual([409, 'case-record.case.not-closed']);
    const notes = await caseworker.get<{ items: Note[] }>(`/api/cases/${id}/notes`);
    expect(notes.body.items.map(({ body }) => body)).toEqual([
      'They changed their mind.',
      'The family decided to stay.',
    ]);
  });

  it('are not opened again when their last member has died, since nobody would be in them', async () => {
    const { id, version, members } = await createCase(caseworker, around, {
      people: [personOf({ relationship: 'principal-applicant' })],
    });
    const death = { kind: 'death', happenedOn: api.today, reason: 'Told by her son', personId: members[0]?.person.id };
    expect((await caseworker.post(`/api/cases/${id}/family-events`, death, { ifMatch: version })).status).toBe(201);
    const { body: closed } = await caseworker.get<CaseDetail>(`/api/cases/${id}`);
    expect(closed.closureReason).toBe('deceased');
    const path = `/api/cases/${id}/reopenings`;
    const { status, body } = await caseworker.post<ProblemDetails>(path, { reason: 'x' }, { ifMatch: closed.version });
    expect([status, body.code]).toEqual([409, 'case-record.case.nobody-left']);
  });

  it('leave a trace of who read them', async () => {
    const { id } = await createCase(caseworker, around);
    await (await api.as('auditor')).get(`/api/cases/${id}`);
    const manager = await api.as('manager');
    await manager.get(`/api/cases/${id}`);
    const { rows } = await api.owner.query<{ what: string }>(
      'select what from audit.read_log where staff_id = $1 and $2 = any (case_ids)',
      [manager.staff.id, id],
    );
    expect(rows.map(({ what }) => what)).toEqual(['case']);
  });
});
