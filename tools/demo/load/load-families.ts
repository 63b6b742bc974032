import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PlainDate } from '@passage/platform/domain';
import type pg from 'pg';
import type { SampleFiles } from '../documents/sample-files';
import { offices } from '../foundations/offices';
import { writeApprovals } from '../stages/approvals';
import { writeBestInterests } from '../stages/best-interests';
import { writeCaseProcessing } from '../stages/case-processing';
import { writeCaseRecord } from '../stages/case-record';
import { writeDocuments } from '../stages/documents';
import { writeHealth } from '../stages/health';
import { writeHolds } from '../stages/holds';
import { writeIntegration } from '../stages/integration';
import { writeKinship } from '../stages/kinship';
import { writeMovement } from '../stages/movement';
import { writeNotes } from '../stages/notes';
import { writePersonRecords } from '../stages/person-record';
import { writeOrientation } from '../stages/orientation';
import { Scene } from '../stages/scene';
import { SharedRecords } from '../stages/shared-records';
import { writeTasks } from '../stages/tasks';
import { TravelLinks } from '../stages/travel-links';
import { families, peopleOnRecord } from './families';
import { readGround } from './ground';
import { load } from './load';
import { Rows } from './rows';
import { moveSequences, type Sequences } from './sequences';

/** Families written down in one go: enough to make the trips few, few enough to keep memory small. */
const familiesInOneGo = 500;
const familiesInOneReport = 10_000;

const stages = [
  writeCaseRecord,
  writeKinship,
  writeNotes,
  writeTasks,
  writeCaseProcessing,
  writeHealth,
  writeOrientation,
  writeMovement,
  writeIntegration,
  writeHolds,
  writePersonRecords,
];

/** What to load, and from where numbering goes on. */
export interface Wanted {
  people: number;
  seed: number;
  today: PlainDate;
  at: Sequences;
  /** Where the content of documents is kept; null: no documents. */
  files: SampleFiles | null;
  log: (line: string) => void;
}

/** What came of it. */
export interface LoadedFamilies {
  caseIds: string[];
  people: number;
  /** Rows by table. */
  rows: Record<string, number>;
}

/** Makes families and copies their rows into the database, making the next ones while it takes those in. */
export async function loadFamilies(client: pg.Client, wanted: Wanted): Promise<LoadedFamilies> {
  const { seed, today, at, files, log } = wanted;
  const ground = await readGround(client);
  const countries = new Map(offices.map(({ code, country }) => [code, country]));
  const rows = new Rows();
  const shared = new SharedRecords(ground, rows, today, `${seed}/${at.caseSequence}`, at.certificateSequence);
  const links = new TravelLinks();
  const loaded: LoadedFamilies = { caseIds: [], people: 0, rows: {} };
  let loading = Promise.resolve();
  for (const { family, history, random } of families(seed, today, countries, at)) {
    const scene = new Scene(family, history, ground, rows, shared, random, today);
    for (const write of stages) write(scene);
    links.write(scene);
    writeDocuments(scene, files);
    writeApprovals(scene);
    writeBestInterests(scene);
    loaded.caseIds.push(family.id);
    loaded.people += peopleOnRecord(family);
    const isEnough = loaded.people >= wanted.people;
    // Lets what the database asks for pass.
    await nextTurn();
    if (!isEnough && loaded.caseIds.length % familiesInOneGo > 0) continue;
    await loading;
    const batch = rows.take();
    for (const { table, count } of batch) loaded.rows[table] = (loaded.rows[table] ?? 0) + count;
    loading = load(client, batch);
    loading.catch(() => undefined);
    if (loaded.caseIds.length % familiesInOneReport === 0) {
      log(`${loaded.people} people in ${loaded.caseIds.length} cases`);
    }
    if (isEnough) break;
  }
  await loading;
  await moveSequences(client, {
    caseSequence: at.caseSequence + loaded.caseIds.length,
    personSequence: at.personSequence + loaded.people,
    certificateSequence: shared.nextCertificate(),
  });
  return loaded;
}
