export {
  aCase,
  aFamily,
  clearancesOf,
  clearEverything,
  peopleNamed,
  reached,
  type FamilyWish,
  type TestCase,
  type TestFamily,
} from './family/family';
export { recordFamilyEvent } from './family/record-event';
export { readPaper, type ReadPaper } from './paper/read-paper';
export { readSheet } from './paper/read-sheet';
export { signIn } from './persona/persona';
export { TestClient, type Answer } from './persona/test-client';
export { startApiProcess, type ApiProcess } from './server/api-process';
export { startApi, type TestApi } from './server/start-api';
export { startTestServer, testServer, testToday } from './server/test-database';
export { jobEnded } from './persona/job-ended';
