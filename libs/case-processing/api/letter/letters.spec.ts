import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  Interview,
  Letter,
  LetterAppointments,
  LetterPreview,
  LetterTemplate,
} from '@passage/case-processing/domain';
import type { CaseDocument } from '@passage/case-record/domain';
import type { PaperLanguage, ProblemDetails } from '@passage/platform/domain';
import { readPaper, startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, submitted, type Family } from '../family.fixture';

describe('letters', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let templates: LetterTemplate[];

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    templates = (await caseworker.get<{ items: LetterTemplate[] }>('/api/letter-templates')).body.items;
  });

  afterAll(async () => {
    await api.stop();
  });

  const idOf = (code: string) => templates.find((each) => each.code === code)?.id;
  const inputOf = (code: string, change: object = {}) => ({ templateId: idOf(code), language: 'en', ...change });
  const preview = async ({ caseId }: Family, code: string, change: object = {}) =>
    (await caseworker.post<LetterPreview>(`/api/cases/${caseId}/letters/preview`, inputOf(code, change))).body;
  const write = async <T = Letter>({ caseId }: Family, code: string, change: object = {}, client = caseworker) =>
    await client.post<T>(`/api/cases/${caseId}/letters`, inputOf(code, change));
  const fileOf = async ({ documentId }: Letter) => {
    const { headers } = caseworker;
    const answer = await fetch(`${api.url}/api/documents/${documentId}/content`, { headers });
    return await readPaper(new Uint8Array(await answer.arrayBuffer()));
  };
  const withInterview = async (change: object = {}, family?: Family): Promise<Family> => {
    const of = family ?? (await aFamily(api, caseworker));
    const { status } = await caseworker.post(`/api/cases/${of.caseId}/interviews`, {
      ...{ date: '2026-06-22', time: '09:30', durationMinutes: 90, place: 'Office', participantIds: of.people },
      ...change,
    });
    expect(status).toBe(201);
    return of;
  };

  it.each([
    ['en', 'Invitation to an interview', 'Monday, 22 June 2026', 'Rania Haddad', 'Resettlement Office Amman'],
    ['fr', 'Invitation à un entretien', 'lundi 22 juin 2026', 'Rania Haddad', 'Bureau de réinstallation d’Amman'],
    ['ar', 'دعوة إلى مقابلة', '٢٢ يونيو ٢٠٢٦', 'حداد', 'مكتب إعادة التوطين في'],
  ] as const)(
    'are made in %s from the record, and kept with the documents of the case',
    async (language, ...expected) => {
      const family = await withInterview();
      const { status, body } = await write(family, 'INTERVIEW-INVITATION', { language });
      expect(status).toBe(201);
      const paper = await fileOf(body);
      for (const words of [...expected, 'PAS-26-']) expect(paper.text).toContain(words);
      expect(paper).toMatchObject({ language, title: expected[0], isTagged: true, missingFonts: [], pages: 1 });
      const documents = await caseworker.get<{ items: CaseDocument[] }>(`/api/cases/${family.caseId}/documents`);
      expect(documents.body.items).toEqual([
        expect.objectContaining({
          id: body.documentId,
          kind: 'letter',
          mediaType: 'application/pdf',
          title: expected[0],
        }),
      ]);
      const letters = await caseworker.get<{ items: Letter[] }>(`/api/cases/${family.caseId}/letters`);
      expect(letters.body.items).toEqual([body]);
      expect(body).toMatchObject({
        language,
        templateNumber: 1,
        isRemoved: false,
        recipient: { id: family.people[0] },
      });
    },
  );

  it('say what the record has nothing for before they are made, and are not made with a gap', async () => {
    const family = await aFamily(api, caseworker);
    const seen = await preview(family, 'INTERVIEW-INVITATION');
    expect(seen.missing).toEqual(
      ['date', 'time', 'place', 'participants', 'minutes'].map((each) => `interview.${each}`),
    );
    expect(seen.picture).toMatch(/^<svg/);
    const refused = await write<ProblemDetails>(family, 'INTERVIEW-INVITATION');
    expect([refused.status, refused.body.code]).toEqual([409, 'case-processing.letter.no-interview']);
    const gap = await write<ProblemDetails>(family, 'DECISION-DENIED');
    expect([gap.status, gap.body.code]).toEqual([409, 'case-processing.letter.missing']);
    const fields = { documents: 'Passport', until: '' };
    expect((await preview(family, 'DOCUMENT-REQUEST', { fields })).missing).toEqual(['field.until']);
    const { body } = await caseworker.get<{ items: Letter[] }>(`/api/cases/${family.caseId}/letters`);
    expect(body.items).toEqual([]);
  });

  it('speak of the appointment that is chosen, else of the next one', async () => {
    const family = await withInterview({ date: '2026-06-29', time: '11:00' });
    await withInterview({}, family);
    const listed = async (code: string, of = family) =>
      (
        await caseworker.get<LetterAppointments>(
          `/api/cases/${of.caseId}/letters/appointments?templateId=${idOf(code)}`,
        )
      ).body;
    const { needed, items } = await listed('INTERVIEW-INVITATION');
    expect(needed).toEqual(['interview']);
    expect(items.map(({ kind, date, time, people }) => [kind, date, time, people.length])).toEqual([
      ['interview', '2026-06-22', '09:30', 3],
      ['interview', '2026-06-29', '11:00', 3],
    ]);
    expect(await listed('DOCUMENT-REQUEST')).toEqual({ needed: [], items: [] });
    expect((await preview(family, 'INTERVIEW-INVITATION')).text).toContain('22 June 2026');
    const later = { appointmentId: items[1]?.id };
    expect((await preview(family, 'INTERVIEW-INVITATION', later)).text).toMatch(/29 June 2026[^]*11:00/);
    const { status, body } = await write(family, 'INTERVIEW-INVITATION', later);
    expect([status, (await fileOf(body)).text.includes('29 June 2026')]).toEqual([201, true]);
  });

  it('are refused for an appointment that is planned no longer, of another case, or in confidence', async () => {
    const family = await aFamily(api, caseworker);
    const other = await aFamily(api, caseworker);
    const plan = async ({ caseId, people }: Family, isConfidential: boolean) => {
      const { body } = await caseworker.post<Interview>(`/api/cases/${caseId}/interviews`, {
        ...{ date: isConfidential ? '2026-06-23' : '2026-06-22', time: '09:30', place: 'Office', durationMinutes: 60 },
        isConfidential,
        participantIds: people.slice(0, 1),
      });
      return body.id;
    };
    const isRefused = async (appointmentId: string) => {
      const { status, body } = await write<ProblemDetails>(family, 'INTERVIEW-INVITATION', { appointmentId });
      expect([status, body.code, body.errors?.[0]?.field]).toEqual([
        ...[422, 'case-processing.letter.unknown-appointment', 'appointmentId'],
      ]);
    };
    await isRefused(await plan(family, true));
    await isRefused(await plan(other, false));
    const planned = await plan(family, false);
    expect((await write(family, 'INTERVIEW-INVITATION', { appointmentId: planned })).status).toBe(201);
    const cancelled = { move: 'cancel', reason: 'Officer ill' };
    await caseworker.post(`/api/interviews/${planned}/moves`, cancelled, { ifMatch: 1 });
    await isRefused(planned);
  });

  it('leave out interviews in confidence and what a member asked to hide', async () => {
    const family = await aFamily(api, caseworker);
    const [rania = '', huda = ''] = family.people;
    await withInterview({ participantIds: [huda], isConfidential: true }, family);
    expect((await preview(family, 'INTERVIEW-INVITATION')).missing).toContain('interview.date');
    await api.owner.query(
      `insert into case_record.life_statuses (id, case_id, office_id, person_id, state, source, reported_on, hidden_at_request_of)
       select gen_random_uuid(), case_id, office_id, id, 'alive', 'family-member', '2026-06-01', $2 from case_record.people where id = $1`,
      [huda, rania],
    );
    for (const [place, isHidden] of [['Hidden Lane', true] as const, ['Open Street', false] as const]) {
      await api.owner.query(
        `insert into case_record.addresses (id, person_id, case_id, office_id, kind, street, place, country, is_hidden_from_family)
         select gen_random_uuid(), id, case_id, office_id, 'home', $2, 'Amman', 'JO', $3 from case_record.people where id = $1`,
        [rania, place, isHidden],
      );
    }
    const fields = { documents: 'Passport', until: 'Friday' };
    const ofFamily = await preview(family, 'DOCUMENT-REQUEST', { fields });
    expect([ofFamily.text.includes('Open Street'), ofFamily.text.includes('Hidden Lane')]).toEqual([true, false]);
    const { body: made } = await (
      await api.as('administrator')
    ).post<LetterTemplate>('/api/letter-templates', {
      ...{ code: 'FAMILY-TABLE', title: 'Table', kind: 'form', audience: 'family' },
    });
    const texts = { en: { subject: 'Family', body: '{{table.family}}\n\n{{family.names}}' }, fr: null, ar: null };
    const administrator = await api.as('administrator');
    await administrator.post(`/api/letter-templates/${made.id}/versions`, { texts }, { ifMatch: 1 });
    const { text } = await preview(family, 'FAMILY-TABLE', { templateId: made.id });
    expect([text.includes('Rania'), text.includes('Huda')]).toEqual([true, false]);
    const forAuthority = { fields: { purpose: 'Placement', summary: 'As above' } };
    expect((await preview(family, 'CASE-SUMMARY', forAuthority)).text).toContain('Huda');
  });

  it('take what was typed as words, and names in any script', async () => {
    const people = [
      {
        ...{ givenNames: 'ሰላም', familyName: 'Maximiliana'.repeat(15), nameLocal: 'ሰላም ተስፋይ', sex: 'female' },
        ...{ birthDate: '1990-02-01', nationality: 'ER', relationship: 'principal-applicant' },
      },
    ];
    const family = await aFamily(api, caseworker, { people });
    const fields = {
      purpose: '#read("/etc/passwd") *b* $x$ ] 😀',
      summary: 'رانيا\n{{case.number}} = Haddad\n- a line',
    };
    const seen = await preview(family, 'CASE-SUMMARY', { fields });
    expect([seen.missing, seen.unprintable]).toEqual([[], ['😀']]);
    const { body } = await write(family, 'CASE-SUMMARY', { fields });
    const { text, missingFonts } = await fileOf(body);
    for (const each of ['#read("/etc/passwd") *b* $x$ ]', '{{case.number}} = Haddad', '- a line', 'ሰላም']) {
      expect(text).toContain(each);
    }
    expect(missingFonts).toEqual([]);
  });

  it('of a decision name who is denied and until when a review may be asked for', async () => {
    const family = await aFamily(api, caseworker);
    await submitted(caseworker, family);
    const { body: interview } = await caseworker.post<Interview>(`/api/cases/${family.caseId}/interviews`, {
      ...{ date: '2026-06-05', time: '10:00', place: 'Embassy', participantIds: family.people },
    });
    const held = { move: 'hold', attendedIds: family.people };
    await caseworker.post(`/api/interviews/${interview.id}/moves`, held, { ifMatch: 1 });
    const [rania, huda, omar] = family.people;
    const answers = [
      { personId: rania, outcome: 'accepted' },
      { personId: huda, outcome: 'denied' },
      { personId: omar, outcome: 'accepted' },
    ];
    const decided = await caseworker.post(`/api/cases/${family.caseId}/decisions`, {
      ...{ decidedOn: '2026-06-12', authority: 'Ministry', members: answers },
    });
    expect(decided.status).toBe(201);
    const inLanguage = async (code: string, language: PaperLanguage) =>
      (await preview(family, code, { language })).text;
    expect(await inLanguage('DECISION-DENIED', 'en')).toMatch(/Huda Haddad[^]*until 10 September 2026/);
    expect(await inLanguage('DECISION-ACCEPTED', 'en')).toMatch(/Rania Haddad and Omar Haddad/);
    expect(await inLanguage('DECISION-DENIED', 'ar')).toContain('١٠ سبتمبر ٢٠٢٦');
  });

  it('are in the language of the family unless another is chosen, for an authority in English', async () => {
    const family = await aFamily(api, caseworker);
    const fields = { documents: 'x', until: 'y' };
    expect((await preview(family, 'DOCUMENT-REQUEST', { fields, language: null })).language).toBe('ar');
    expect((await preview(family, 'CASE-SUMMARY', { language: null })).language).toBe('en');
    await api.owner.query(`update case_record.people set language = 'so' where case_id = $1`, [family.caseId]);
    await api.owner.query(`update access.offices set letter_language = 'fr' where id = $1`, [family.officeId]);
    expect((await preview(family, 'DOCUMENT-REQUEST', { fields, language: null })).language).toBe('fr');
  });

  it('are refused for somebody who is no member, with fields there are none of, and out of use', async () => {
    const family = await aFamily(api, caseworker);
    const other = await aFamily(api, caseworker);
    const codesOf = ({ body }: { body: ProblemDetails }) => [
      body.code,
      ...(body.errors ?? []).map(({ field }) => field),
    ];
    const fields = { documents: 'x', until: 'y' };
    const stranger = await write<ProblemDetails>(family, 'DOCUMENT-REQUEST', { fields, recipientId: other.people[0] });
    expect(codesOf(stranger)[0]).toBe('platform.field.unknown-reference');
    const strange = await write<ProblemDetails>(family, 'DOCUMENT-REQUEST', { fields: { ...fields, other: 'z' } });
    expect(codesOf(strange)).toEqual(['platform.input.invalid', 'fields.other']);
    await api.owner.query(`update case_processing.letter_templates set is_active = false where code = 'CONSENT'`);
    expect(codesOf(await write<ProblemDetails>(family, 'CONSENT'))).toEqual(['case-processing.letter.not-in-use']);
  });

  it('are not there for another office, and not written by who only reads', async () => {
    const family = await aFamily(api, caseworker);
    const stranger = await api.as('caseworker.nairobi@passage.example');
    const fields = { documents: 'x', until: 'y' };
    expect((await write(family, 'DOCUMENT-REQUEST', { fields }, stranger)).status).toBe(404);
    expect((await stranger.get(`/api/cases/${family.caseId}/letters`)).status).toBe(404);
    expect((await write(family, 'DOCUMENT-REQUEST', { fields }, await api.as('auditor'))).status).toBe(403);
    const { rows } = await api.owner.query<{ count: string }>(
      'select count(*) from case_processing.letters where case_id = $1',
      [family.caseId],
    );
    expect(rows[0]?.count).toBe('0');
  });

  it('are on record with who made them, and never change', async () => {
    const family = await aFamily(api, caseworker);
    const { body } = await write(family, 'DOCUMENT-REQUEST', { fields: { documents: 'x', until: 'y' } });
    const { rows } = await api.owner.query<{ action: string; actor: string }>(
      `select action, staff_id as actor from audit.change_log where table_name = 'case_processing.letters' and row_id = $1`,
      [body.id],
    );
    expect(rows).toEqual([{ action: 'insert', actor: caseworker.staff.id }]);
    const { rows: grants } = await api.owner.query<{ may: boolean }>(
      `select has_table_privilege('passage_app', 'case_processing.letters', 'update') as may`,
    );
    expect(grants).toEqual([{ may: false }]);
  });
});
