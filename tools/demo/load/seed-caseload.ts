import { setImmediate as nextTurn } from 'node:timers/promises';
import { dayOf, type PlainDate } from '@passage/platform/domain';
import type pg from 'pg';
import { insertFoundations } from '../foundations/foundations';
import { offices } from '../foundations/offices';
import { writeCaseProcessing } from '../stages/case-processing';
import { writeCaseRecord } from '../stages/case-record';
import { writeHealth } from '../stages/health';
import { writeHolds } from '../stages/holds';
import { writeIntegration } from '../stages/integration';
import { writeMovement } from '../stages/movement';
import { writeOrientation } from '../stages/orientation';
import { Scene } from '../stages/scene';
import { SharedRecords } from '../stages/shared-records';
import { families, type Sequences } from './families';
import { readGround } from './ground';
import { asOwner } from './insert';
import { load } from './load';
import { Rows } from './rows';
import { settingIndexesAside } from './set-aside-indexes';

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
  log: (line: string) => void;
}

/** Families written down in one go: enough to make the trips few, few enough to keep memory small. */
const familiesInOneGo = 1000;
const casesInOneRefresh = 5000;
/** Families written down between two looks at what the database wants. */
const familiesInOneTurn = 1;
const peopleWorthSettingIndexesAside = 50_000;

const stages = [
  writeCaseRecord,
  writeCaseProcessing,
  writeHealth,
  writeOrientation,
  writeMovement,
  writeIntegration,
  writeHolds,
];

/**
 * Adds a caseload, with the foundations where there are none, in one transaction: an interrupted run leaves nothing
 * behind. Triggers (audit, windows, foreign keys) are off while loading; the windows are computed at the end, set by set.
 */
export async function seedCaseload({
  ownerUrl,
  people,
  seed = 1,
  today = dayOf(new Date()),
  log,
}: CaseloadOptions): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    await client.query('begin');
    const { rowCount } = await client.query('select from access.staff limit 1');
    if (rowCount === 0) await insertFoundations(client);
    await client.query(`set local session_replication_role = replica; set local synchronous_commit = off`);
    await client.query(`select set_config('passage.today', $1, true)`, [today]);
    const loading = () => loadFamilies(client, { people, seed, today, log });
    const caseIds =
      people < peopleWorthSettingIndexesAside ? await loading() : await settingIndexesAside(client, loading, log);
    await client.query(`set local session_replication_role = origin`);
    await client.query('analyze');
    await refreshWindows(client, caseIds, log);
    await client.query('commit');
  });
}

async function loadFamilies(
  client: pg.Client,
  { people, seed, today, log }: { people: number; seed: number; today: PlainDate; log: (line: string) => void },
): Promise<string[]> {
  const ground = await readGround(client);
  const countries = new Map(offices.map(({ code, country }) => [code, country]));
  const at = await readSequences(client);
  const rows = new Rows();
  const shared = new SharedRecords(ground, rows, today, `${seed}/${at.caseSequence}`, at.certificateSequence);
  const caseIds: string[] = [];
  let peopleMade = 0;
  let rowsLoaded = 0;
  let loading = Promise.resolve(0);
  for (const { family, history, random } of families(seed, today, countries, at)) {
    const scene = new Scene(family, history, ground, rows, shared, random, today);
    for (const write of stages) write(scene);
    caseIds.push(family.id);
    peopleMade += family.people.length;
    const isEnough = peopleMade >= people;
    if (caseIds.length % familiesInOneTurn === 0) await nextTurn();
    if (!isEnough && caseIds.length % familiesInOneGo > 0) continue;
    rowsLoaded += await loading;
    loading = load(client, rows.take());
    loading.catch(() => undefined);
    if (caseIds.length % (familiesInOneGo * 10) === 0) log(`${peopleMade} people in ${caseIds.length} cases`);
    if (isEnough) break;
  }
  rowsLoaded += await loading;
  log(`${peopleMade} people in ${caseIds.length} cases: ${rowsLoaded} rows`);
  await moveSequences(client, {
    caseSequence: at.caseSequence + caseIds.length,
    personSequence: at.personSequence + peopleMade,
    certificateSequence: shared.nextCertificate(),
  });
  return caseIds;
}

async function refreshWindows(
  client: pg.Client,
  caseIds: readonly string[],
  log: (line: string) => void,
): Promise<void> {
  for (let first = 0; first < caseIds.length; first += casesInOneRefresh) {
    await client.query('select pipeline.refresh_windows($1::uuid[])', [
      caseIds.slice(first, first + casesInOneRefresh),
    ]);
    log(`windows of ${Math.min(first + casesInOneRefresh, caseIds.length)} of ${caseIds.length} cases`);
  }
}

/** The sequences that number what the caseload adds. */
const sequences: Record<keyof Sequences, string> = {
  caseSequence: 'case_record.case_number',
  personSequence: 'case_record.person_number',
  certificateSequence: 'orientation.certificate_number',
};

/** The numbers that come next. */
async function readSequences(client: pg.Client): Promise<Sequences> {
  const next = async (sequence: string) => {
    const { rows } = await client.query<{ next: string }>(
      `select last_value + case when is_called then 1 else 0 end as next from ${sequence}`,
    );
    return Number(rows[0]?.next ?? 1);
  };
  return {
    caseSequence: await next(sequences.caseSequence),
    personSequence: await next(sequences.personSequence),
    certificateSequence: await next(sequences.certificateSequence),
  };
}

async function moveSequences(client: pg.Client, numbers: Sequences): Promise<void> {
  for (const key of Object.keys(sequences) as (keyof Sequences)[]) {
    await client.query('select setval($1, $2, false)', [sequences[key], numbers[key]]);
  }
}
