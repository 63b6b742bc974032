import { dayOf, type PlainDate } from '@passage/platform/domain';
import type pg from 'pg';
import { SampleFiles } from '../documents/sample-files';
import { insertFoundations } from '../foundations/foundations';
import { tellAudit } from './audit-entry';
import { stateGrounds } from './best-interest-grounds';
import { stateCapacities } from './capacities';
import { writeMessageTemplates } from './message-templates';
import { stateStaffCapacities } from './staff-capacities';
import { asOwner } from './insert';
import { loadFamilies } from './load-families';
import { screenedTables, screenSubmitted } from './pre-screenings';
import { recordTwice, twiceTables } from './recorded-twice';
import { readSequences } from './sequences';
import { caseloadSchemas, settingIndexesAside } from './set-aside-indexes';

/** How large a caseload to make, of which day, and where. */
export interface CaseloadOptions {
  /** Address of the database as its owner, who must be allowed to switch triggers off. */
  ownerUrl: string;
  /** How many people, at least; the last family is whole. */
  people: number;
  /** The same seed gives the same caseload. */
  seed?: number;
  /** The day it is in the caseload; the server's day unless given. */
  today?: PlainDate;
  /** Folder the server keeps uploaded files in; the caseload has no documents unless given. */
  filesDir?: string;
  log: (line: string) => void;
}

const casesInOneRefresh = 40_000;
const peopleWorthSettingIndexesAside = 50_000;

/**
 * Adds a caseload, with the foundations where there are none, in one transaction: an interrupted run leaves nothing
 * behind. Triggers are off while loading, and what they keep true is made true at the end: the windows and their
 * counts, the services after arrival, references, and one entry in the audit trail that tells of the load.
 */
export async function seedCaseload(options: CaseloadOptions): Promise<void> {
  const { ownerUrl, people, seed = 1, today = dayOf(new Date()), filesDir, log } = options;
  await asOwner(ownerUrl, async (client) => {
    await client.query('begin');
    const { rowCount } = await client.query('select from access.staff limit 1');
    if (rowCount === 0) await insertFoundations(client);
    await client.query(`set local session_replication_role = replica; set local synchronous_commit = off`);
    await client.query(`select set_config('passage.today', $1, true)`, [today]);
    const at = await readSequences(client);
    const files = filesDir === undefined ? null : new SampleFiles(filesDir);
    const isSmall = people < peopleWorthSettingIndexesAside;
    const aside = async <T>(where: readonly string[], work: () => Promise<T>): Promise<T> =>
      isSmall ? await work() : await settingIndexesAside(client, where, work, log);
    const loaded = await aside(caseloadSchemas, () => loadFamilies(client, { people, seed, today, at, files, log }));
    const { caseIds, rows } = loaded;
    const count = Object.values(rows).reduce((sum, each) => sum + each, 0);
    log(`${loaded.people} people in ${caseIds.length} cases: ${count} rows`);
    const recordedTwice = await recordTwice(client, people, seed, today);
    // A caseload to be measured is not looked at case by case, and is to be there soon.
    const screened = isSmall ? await screenSubmitted(client) : 0;
    await stateCapacities(client, today);
    await client.query(`set local session_replication_role = origin`);
    log('counting what is there, for the query planner');
    await client.query('analyze');
    await aside(['pipeline.case_windows', 'pipeline.case_facets'], () =>
      refreshWindows(client, [...caseIds, ...recordedTwice], log),
    );
    await client.query(`set local session_replication_role = replica`);
    await stateStaffCapacities(client);
    await stateGrounds(client);
    await writeMessageTemplates(client, today);
    await client.query(`set local session_replication_role = origin`);
    const told = {
      ...{ seed, today, people: loaded.people + recordedTwice.length, cases: caseIds.length + recordedTwice.length },
      rows: withMore(rows, [
        [twiceTables, recordedTwice.length],
        [screenedTables, screened],
      ]),
    };
    await tellAudit(client, told, at.caseSequence);
    await client.query('commit');
  });
}

/** Rows by table, with so many more in each of some tables. */
function withMore(
  rows: Record<string, number>,
  more: readonly (readonly [tables: readonly string[], count: number])[],
): Record<string, number> {
  const all = { ...rows };
  for (const [tables, count] of more) {
    for (const table of tables) all[table] = (all[table] ?? 0) + count;
  }
  return all;
}

async function refreshWindows(
  client: pg.Client,
  caseIds: readonly string[],
  log: (line: string) => void,
): Promise<void> {
  await client.query(`set local work_mem = '256MB'`);
  for (let first = 0; first < caseIds.length; first += casesInOneRefresh) {
    await client.query('select pipeline.refresh_windows($1::uuid[])', [
      caseIds.slice(first, first + casesInOneRefresh),
    ]);
    const done = Math.min(first + casesInOneRefresh, caseIds.length);
    log(`windows of ${done} of ${caseIds.length} cases`);
  }
  await client.query('select pipeline.compact_counts()');
  await client.query('analyze pipeline.case_windows, pipeline.case_facets');
}
