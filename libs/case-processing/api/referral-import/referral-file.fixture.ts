import { tmpdir } from 'node:os';
import path from 'node:path';
import { referralColumns, type ImportFamily, type ReferralImport } from '@passage/case-processing/domain';
import { ScratchFolder } from '@passage/platform/api';
import { addDays, type Job, type Page } from '@passage/platform/domain';
import { jobEnded, type Answer, type TestClient } from '@passage/testing';

/** Where files that came from the server are laid while tests read them. */
export const scratch = new ScratchFolder(path.join(tmpdir(), 'passage-scratch'));

/** Cells of a row by column; what is left out is as in an ordinary row. */
export type Cells = Partial<Record<(typeof referralColumns)[number]['name'], string>>;

const usual: Cells = {
  referral_source: 'UNHCR',
  referred_on: '2026-05-04',
  programme_code: 'US-RESETTLEMENT',
  office_code: 'AMM',
  submission_category: 'LPP',
  country_of_asylum: 'JO',
  country_of_origin: 'SY',
  relationship: 'principal-applicant',
  given_names: 'Samira',
  family_name: 'Haddad',
  sex: 'female',
  birth_date: '1990-05-17',
  nationality: 'SY',
};

const names = referralColumns.map(({ name }) => name);

/** Header and rows of a referral file. */
export function referralTable(rows: readonly Cells[]): string[][] {
  return [[...names], ...rows.map((row) => names.map((name) => ({ ...usual, ...row })[name] ?? ''))];
}

/** The same as CSV. */
export function referralCsv(rows: readonly Cells[]): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return referralTable(rows)
    .map((row) => row.map(quoted).join(','))
    .join('\r\n');
}

/** None begins with a letter another ends with: names that sound alike fold double letters, and leave vowels out. */
const syllables = ['ban', 'bar', 'das', 'dal', 'fan', 'fat', 'kar', 'kas', 'mal', 'mat'];

/** A name that tells one number from another. */
export function nameOf(number: number): string {
  const name = [...String(number)].map((digit) => syllables[Number(digit)]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Families of three, all different: a mother and two children. Those of another prefix are born on other days, so
 * that nobody seems to be known from another test.
 */
export function families(count: number, prefix = 'FAM'): Cells[] {
  const offset = [...prefix].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1400, 0);
  return Array.from({ length: count }, (_, index) =>
    ['1985-01-02', '2010-02-02', '2013-03-03'].map((birth, place) => ({
      ...{ referral_number: `${prefix}-${index + 1}`, relationship: place === 0 ? 'principal-applicant' : 'child' },
      ...{ given_names: nameOf(index * 3 + place), family_name: nameOf(index + 7) },
      birth_date: addDays(birth, offset + (index % 300)),
      registration_number: `${prefix}-${index}-${place}`,
    })),
  ).flat();
}

/** Sends a file as a browser would. */
export async function upload(
  client: TestClient,
  content: string | Uint8Array<ArrayBuffer>,
  name = 'referrals.csv',
): Promise<Answer<ReferralImport>> {
  const form = new FormData();
  form.append('file', new Blob([content]), name);
  return await client.send<ReferralImport>('POST', '/api/referral-imports', form);
}

/** Waits until the job of an import is over, and answers with the import as it stands then. */
export async function settled(client: TestClient, { id, jobId }: ReferralImport): Promise<ReferralImport> {
  await jobEnded<Job>(client, jobId ?? '');
  return (await client.get<ReferralImport>(`/api/referral-imports/${id}`)).body;
}

/** Uploads a file and waits for its check. */
export async function checked(
  client: TestClient,
  content: string | Uint8Array<ArrayBuffer>,
  name?: string,
): Promise<ReferralImport> {
  const { status, body } = await upload(client, content, name);
  if (status !== 201) throw new Error(`the file was not taken: ${status} ${JSON.stringify(body)}`);
  return await settled(client, body);
}

/** Confirms an import, whoever seems to be known in it, so that its cases are being created. */
export async function confirmed(client: TestClient, found: ReferralImport): Promise<ReferralImport> {
  const address = `/api/referral-imports/${found.id}`;
  const { body: decided } = await client.post<ReferralImport>(`${address}/choices`, { choice: 'create' });
  const { status, body } = await client.post<ReferralImport>(`${address}/confirmation`, undefined, {
    ifMatch: decided.version,
  });
  if (status !== 200) throw new Error(`not confirmed: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Confirms an import and waits until its cases are there. */
export async function created(client: TestClient, found: ReferralImport): Promise<ReferralImport> {
  return await settled(client, await confirmed(client, found));
}

/** Every family of an import. */
export async function familiesOf(client: TestClient, { id }: ReferralImport, query = ''): Promise<ImportFamily[]> {
  const { body } = await client.get<Page<ImportFamily>>(`/api/referral-imports/${id}/families?limit=200&${query}`);
  return body.items;
}
