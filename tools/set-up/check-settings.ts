// Refuses, before anything is built or started, what could not be served in the end.
import { refuseSecondServer } from '../database/own-database';
import { refuseWrongSettings } from './refuse-wrong-settings';

try {
  refuseSecondServer();
  await refuseWrongSettings(process.env);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
