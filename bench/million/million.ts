import { readFileSync } from 'node:fs';
import type { DuplicateRules } from '@passage/case-record/domain';
import type { TestClient } from '@passage/testing';
import pg from 'pg';
import { measureIncoming } from '../linkage/incoming';
import { drive } from '../load';
import { measureExports } from './exports';
import { filterPairs } from './filter-pairs';
import { measureImport } from './import';

/** What is measured, and with what. */
export interface Subject {
  owner: pg.Client;
  /** A caseworker, who sees one office. */
  caseworker: TestClient;
  /** A manager, who sees all of them. */
  manager: TestClient;
  /** How likely duplicates are told. */
  rules: DuplicateRules;
  /** Process of the server. */
  pid: number | undefined;
  connections: number;
  seconds: number;
  say(line: string): void;
}

interface Question {
  name: string;
  client: TestClient;
  request(n: number): { path: string; body?: unknown };
}

const warmUpSeconds = 3;

/** Search, duplicates, lists, exports and imports of a very large caseload: the lines of `--only million`. */
export async function measureMillion(subject: Subject): Promise<void> {
  const { owner, say } = subject;
  const { rows } = await owner.query<{ people: number; cases: number }>(
    'select (select count(*)::int from case_record.people) as people, (select count(*)::int from case_record.cases) as cases',
  );
  say(`${rows[0]?.people} people in ${rows[0]?.cases} cases`);
  say('| | requests/s | p50 | p99 | memory |');
  say('|---|---:|---:|---:|---:|');
  for (const question of await questionsOf(subject)) {
    const { client, request } = question;
    const load = { url: client.url, headers: client.headers, request, connections: subject.connections };
    await drive({ ...load, seconds: warmUpSeconds });
    const { requestsPerSecond, p50Ms, p99Ms, errors } = await drive({ ...load, seconds: subject.seconds });
    const cells = [question.name, requestsPerSecond.toFixed(0), `${p50Ms} ms`, `${p99Ms} ms`];
    const failed = errors > 0 ? ` (${errors} failed)` : '';
    say(`| ${[...cells, `${residentMb(subject.pid).toFixed(0)} MB`].join(' | ')} |${failed}`);
  }
  await measureIncoming(owner, subject.rules, say);
  await measureExports(subject);
  await measureImport(subject);
}

async function questionsOf({ owner, caseworker, manager }: Subject): Promise<Question[]> {
  const { rows: people } = await owner.query<Record<'givenNames' | 'familyName' | 'nameLocal' | 'birthDate', string>>(
    `select given_names as "givenNames", family_name as "familyName", name_local as "nameLocal", birth_date::text as "birthDate"
     from case_record.people where office_id = $1 and name_local ~ '[ء-ي]' order by md5(id::text) limit 500`,
    [caseworker.staff.officeIds[0]],
  );
  const latin = people.map(({ givenNames, familyName }) => `${misspelt(givenNames)} ${familyName}`);
  const arabic = people.map(({ nameLocal }) => misspelt(nameLocal));
  const pairs = await filterPairs(owner);
  const search = (names: readonly string[]) => (n: number) => ({
    path: `/api/search?q=${encodeURIComponent(names[n % names.length] ?? '')}`,
  });
  const list = (n: number) => ({ path: `/api/cases?limit=50&${pairs[n % pairs.length]}` });
  return [
    { name: 'fuzzy search, Latin', client: caseworker, request: search(latin) },
    { name: 'fuzzy search, Arabic', client: caseworker, request: search(arabic) },
    { name: 'fuzzy search, all offices', client: manager, request: search([...latin, ...arabic]) },
    {
      name: 'duplicate check of one person',
      client: caseworker,
      request: (n) => {
        const { givenNames = '', ...person } = people[n % people.length] ?? {};
        return {
          path: '/api/duplicate-candidates',
          body: { ...person, givenNames: misspelt(givenNames) },
        };
      },
    },
    { name: 'list by any two filters and any order, one office', client: caseworker, request: list },
    { name: 'list by any two filters and any order, all offices', client: manager, request: list },
  ];
}

/** A letter less, in the middle. */
function misspelt(name: string): string {
  const letters = [...name];
  return letters.length > 3 ? letters.toSpliced(Math.floor(letters.length / 2), 1).join('') : name;
}

/** Resident memory of a process. */
export function residentMb(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
