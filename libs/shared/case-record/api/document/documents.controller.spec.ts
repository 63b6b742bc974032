import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDocument } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import writeXlsxFile from 'write-excel-file/node';
import { createCase, surroundings, type Surroundings } from '../case/family.fixture';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const limitBytes = 200_000;

describe('documents', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi({ UPLOAD_LIMIT_BYTES: String(limitBytes) });
    around = await surroundings(api);
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const upload = async (
    caseId: string,
    content: Uint8Array | string,
    name: string,
    fields: Record<string, string> = {},
    client = caseworker,
  ) => {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('file', new Blob([content]), name);
    return await client.post<CaseDocument>(`/api/cases/${caseId}/documents`, form);
  };
  const list = async (caseId: string, client = caseworker) =>
    (await client.get<{ items: CaseDocument[] }>(`/api/cases/${caseId}/documents`)).body.items;
  const contentOf = async ({ id }: { id: string }, client = caseworker) =>
    await fetch(`${api.url}/api/documents/${id}/content`, { headers: client.headers });
  const codeOf = (body: unknown) => (body as ProblemDetails).code;

  it('are kept with what is said about them and given back byte for byte', async () => {
    const { id, members } = await createCase(caseworker, around);
    const personId = members[1]?.person.id ?? '';
    const { status, body } = await upload(id, pdf, 'Pass 1.pdf', {
      kind: 'travel-document',
      title: 'Passport',
      personId,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      title: 'Passport',
      kind: 'travel-document',
      personId,
      fileName: 'Pass 1.pdf',
      mediaType: 'application/pdf',
      sizeBytes: pdf.length,
      sha256: createHash('sha256').update(pdf).digest('hex'),
    });
    const answer = await contentOf(body);
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="Pass 1\.pdf"/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-type')).toMatch(/^application\/pdf/);
  });

  it('are what their content says, whatever the name says', async () => {
    const { id } = await createCase(caseworker, around);
    expect((await upload(id, png, 'photo.exe')).body).toMatchObject({ mediaType: 'image/png', fileName: 'photo.png' });
    const sheet = await writeXlsxFile([[{ value: 'A' }]]).toBuffer();
    expect((await upload(id, sheet, 'list.zip')).body.fileName).toBe('list.xlsx');
    expect((await upload(id, 'Plain words, مرحبا.', 'letter')).body.mediaType).toBe('text/plain');
  });

  it('are refused when empty, missing, of another kind or too large', async () => {
    const { id } = await createCase(caseworker, around);
    const zip = Buffer.from('PK\u0003\u0004 some archive');
    const answers = [
      await upload(id, '', 'empty.pdf'),
      await upload(id, Buffer.from('MZ\u0090\u0000\u0003'), 'setup.pdf'),
      await upload(id, zip, 'letter.docx'),
      await upload(id, Buffer.concat([pdf, Buffer.alloc(limitBytes)]), 'large.pdf'),
      await caseworker.post(`/api/cases/${id}/documents`, new FormData()),
      await caseworker.post(`/api/cases/${id}/documents`, { file: 'x' }),
    ];
    expect(answers.map(({ status, body }) => [status, codeOf(body)])).toEqual([
      [422, 'case-record.document.empty'],
      [415, 'case-record.document.type'],
      [415, 'case-record.document.type'],
      [413, 'platform.request.too-large'],
      [422, 'case-record.document.missing'],
      [415, 'platform.request.unsupported'],
    ]);
    expect(await list(id)).toEqual([]);
  });

  it('are refused as what they are, not as a fault of ours, when the form is cut off, empty of parts or too full', async () => {
    const { id } = await createCase(caseworker, around);
    const part = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf of it';
    const raw = async (content: string, boundary = '; boundary=x', path = `/api/cases/${id}/documents`) => {
      const headers = { 'content-type': `multipart/form-data${boundary}` };
      return await caseworker.send<ProblemDetails>('POST', path, content, { headers });
    };
    const tooMany = new FormData();
    for (const name of ['one.txt', 'two.txt']) tooMany.append('file', new Blob(['text']), name);
    const answers = [
      await raw(part),
      await raw(part, ''),
      await raw('no parts at all'),
      await raw(part, '; boundary=x', '/api/referral-imports'),
      await caseworker.send<ProblemDetails>('POST', `/api/cases/${id}/documents`, tooMany),
    ];
    expect(answers.map(({ status, body }) => [status, body.code, body.params])).toEqual([
      ...Array.from({ length: 4 }, () => [400, 'platform.input.malformed', undefined]),
      [413, 'platform.request.too-large', { maximum: 1, unit: 'file' }],
    ]);
    expect(await list(id)).toEqual([]);
  });

  it('have names that are safe anywhere', async () => {
    const { id } = await createCase(caseworker, around);
    const names = [
      '../../etc/passwd.pdf',
      'C:\\temp\\تقرير "طبي"\u202Efdp.exe',
      '😀'.repeat(200),
      '.htaccess',
      'a\r\nSet-Cookie: x',
    ];
    const kept = [];
    for (const name of names) kept.push((await upload(id, pdf, name)).body);
    expect(kept.map(({ fileName }) => fileName)).toEqual([
      'passwd.pdf',
      'تقرير طبي fdp.pdf',
      `${'😀'.repeat(120)}.pdf`,
      'document.pdf',
      expect.stringMatching(/^a[^\r\n]*\.pdf$/),
    ]);
    for (const document of kept) expect((await contentOf(document)).status).toBe(200);
  });

  it('are shown only to those who may read their compartment', async () => {
    const { id } = await createCase(caseworker, around);
    const health = await api.as('health-staff');
    const { body } = await upload(id, pdf, 'result.pdf', { compartment: 'health', kind: 'medical' }, health);
    const refused = await upload(id, pdf, 'result.pdf', { compartment: 'health' });
    expect([refused.status, codeOf(refused.body)]).toEqual([403, 'case-record.compartment.closed']);
    expect([(await list(id, health)).length, (await list(id)).length]).toEqual([1, 0]);
    expect((await contentOf(body)).status).toBe(404);
    expect((await contentOf(body, health)).status).toBe(200);
  });

  it('are described anew and removed, content and all', async () => {
    const { id } = await createCase(caseworker, around);
    const { body } = await upload(id, pdf, 'a.pdf');
    const path = `/api/documents/${body.id}`;
    const changed = await caseworker.patch<CaseDocument>(path, { title: 'Birth certificate' }, { ifMatch: 1 });
    expect([changed.body.title, changed.body.version]).toEqual(['Birth certificate', 2]);
    expect((await caseworker.delete(path, undefined, { ifMatch: 1 })).status).toBe(412);
    expect((await caseworker.delete(path, undefined, { ifMatch: 2 })).status).toBe(204);
    expect([(await contentOf(body)).status, (await list(id)).length]).toEqual([404, 0]);
    expect((await caseworker.patch(path, { title: 'x' }, { ifMatch: 3 })).status).toBe(404);
  });

  it('are not there for another office', async () => {
    const { id } = await createCase(caseworker, around);
    const { body } = await upload(id, pdf, 'a.pdf');
    const stranger = await api.as(around.elsewhere);
    expect((await upload(id, pdf, 'b.pdf', {}, stranger)).status).toBe(404);
    expect((await contentOf(body, stranger)).status).toBe(404);
    expect((await stranger.delete(`/api/documents/${body.id}`, undefined, { ifMatch: 1 })).status).toBe(404);
  });

  it('belong to people of the case and have fields of the right kind', async () => {
    const { id } = await createCase(caseworker, around);
    const other = await createCase(caseworker, around);
    const personId = other.members[0]?.person.id ?? '';
    const bad: Record<string, string>[] = [
      { personId },
      { personId: 'x' },
      { kind: 'nonsense' },
      { title: 'x'.repeat(301) },
    ];
    for (const fields of bad) expect((await upload(id, pdf, 'a.pdf', fields)).status).toBe(422);
    expect(await list(id)).toEqual([]);
  });
});
