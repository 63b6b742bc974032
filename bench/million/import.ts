import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { TestClient } from '@passage/testing';
import { from as copyFrom } from 'pg-copy-streams';
import { residentMb, type Subject } from './million';

interface Run {
  id: string;
  jobId: string;
  version: number;
  counts: Record<string, number>;
}

/** A family of three to each reference, as the floor and the product both get them. */
const membersOfEach = ['principal-applicant', 'spouse', 'child'];
const everyMs = 100;

/** Rows a second of an import of 100,000 people, checked, compared with everybody and audited, against `COPY` of the same rows. */
export async function measureImport(subject: Subject, people = 99_999): Promise<void> {
  const { caseworker, pid, say } = subject;
  const { body: template } = await caseworker.get<string>('/api/referral-imports/template?format=csv');
  const header = template.replace('\ufeff', '').trim().split(',');
  const lines = await rowsOf(subject, header, people);
  const copied = await copySeconds(subject, header, lines);
  const form = new FormData();
  form.append('file', new Blob([[header.join(','), ...lines].join('\r\n')]), 'bench.csv');
  let most = residentMb(pid);
  const watch = setInterval(() => {
    most = Math.max(most, residentMb(pid));
  }, everyMs);
  const started = performance.now();
  const { body: taken } = await caseworker.send<Run>('POST', '/api/referral-imports', form);
  const checked = await settled(caseworker, taken);
  const checkSeconds = (performance.now() - started) / 1000;
  const address = `/api/referral-imports/${taken.id}`;
  const { body: decided } = await caseworker.post<Run>(`${address}/choices`, { choice: 'create' });
  const creating = performance.now();
  await caseworker.post(`${address}/confirmation`, undefined, { ifMatch: decided.version });
  const done = await settled(caseworker, (await caseworker.get<Run>(address)).body);
  const createSeconds = (performance.now() - creating) / 1000;
  clearInterval(watch);
  const rate = people / (checkSeconds + createSeconds);
  say(
    `import of ${people} rows in ${checked.counts['families']} families, ${checked.counts['duplicates']} with somebody who may be known; ${done.counts['created']} cases made:`,
  );
  say(
    `  checked at ${(people / checkSeconds).toFixed(0)} rows/s, made at ${(people / createSeconds).toFixed(0)} rows/s`,
  );
  say(
    `  ${rate.toFixed(0)} rows/s in all; COPY of the same rows ${(people / copied).toFixed(0)} rows/s; ratio ${((rate * copied) / people).toFixed(3)}; memory ${most.toFixed(0)} MB at most`,
  );
}

/** The lines of the file: names as they occur, put together anew, so that some seem to be known. */
async function rowsOf({ owner, caseworker }: Subject, header: readonly string[], people: number): Promise<string[]> {
  const { rows: names } = await owner.query<Record<'given' | 'family' | 'local', string>>(
    'select given_names as given, family_name as family, name_local as local from case_record.people order by md5(id::text) limit 5000',
  );
  const { rows: places } = await owner.query<{ office: string; programme: string; country: string }>(
    `select o.code as office, p.code as programme, o.country from access.offices o, pipeline.programmes p where o.id = $1 order by p.code desc limit 1`,
    [caseworker.staff.officeIds[0]],
  );
  const place = places[0];
  return Array.from({ length: people }, (_, n) => {
    const family = Math.floor(n / membersOfEach.length);
    const member = n % membersOfEach.length;
    const [one, other] = [names[(n * 7) % names.length], names[(family * 13) % names.length]];
    const born = new Date(Date.UTC(member === 2 ? 2012 : 1985, 0, 1 + ((family * 31 + member) % 3000)));
    const cells: Record<string, string> = {
      ...{ referral_source: 'UNHCR', referral_number: `BENCH-${family}`, referred_on: '2026-05-04' },
      ...{ programme_code: place?.programme ?? '', office_code: place?.office ?? '', submission_category: 'LPP' },
      ...{ country_of_asylum: place?.country ?? '', country_of_origin: 'SY', nationality: 'SY', language: 'ar' },
      ...{ relationship: membersOfEach[member] ?? '', sex: member === 1 ? 'female' : 'male' },
      ...{ given_names: one?.given ?? 'Sami', family_name: other?.family ?? 'Haddad', name_local: one?.local ?? '' },
      ...{ birth_date: born.toISOString().slice(0, 10), registration_number: `BENCH-${n}` },
    };
    return header.map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`).join(',');
  });
}

/** Seconds that plain `COPY` of the lines into a table of texts takes. */
async function copySeconds({ owner }: Subject, header: readonly string[], lines: readonly string[]): Promise<number> {
  await owner.query(`create table bench_rows (${header.map((column) => `${column} text`).join(', ')})`);
  const started = performance.now();
  await pipeline(Readable.from([lines.join('\n')]), owner.query(copyFrom('copy bench_rows from stdin (format csv)')));
  const seconds = (performance.now() - started) / 1000;
  await owner.query('drop table bench_rows');
  return seconds;
}

async function settled(client: TestClient, { id, jobId }: Run): Promise<Run> {
  for (;;) {
    const { body: job } = await client.get<{ finishedAt: string | null; state: string }>(`/api/jobs/${jobId}`);
    if (job.finishedAt) {
      if (job.state !== 'done') throw new Error(`the import ended as ${job.state}`);
      return (await client.get<Run>(`/api/referral-imports/${id}`)).body;
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
