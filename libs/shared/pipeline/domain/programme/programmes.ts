import { deHumanitarian } from './de-humanitarian';
import { euRelocation } from './eu-relocation';
import type { ProgrammeData } from './programme';
import { usResettlement } from './us-resettlement';

/** The programmes that come with the product. Dated data: administrators change them without code. */
export const programmes: readonly ProgrammeData[] = [usResettlement, deHumanitarian, euRelocation];

/** Requirements whose clearance follows from a record of their stage. All others are recorded directly. */
export const codesWithOwnRecord: readonly string[] = [
  'case.interview',
  'case.decision',
  'case.fingerprints',
  'case.security-check',
  'health.assessment',
  'health.tb-screening',
  'health.fit-to-fly',
  'orientation.course',
  'integration.assurance',
];
