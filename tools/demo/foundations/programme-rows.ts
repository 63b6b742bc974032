import { programmes, type RequirementRule } from '@passage/pipeline/domain';
import type pg from 'pg';
import { insert } from '../load/insert';
import { idOf } from '../random/random';

/** Puts the programmes that come with the product into the database, where administrators change them. */
export async function seedProgrammes(client: pg.Client): Promise<void> {
  await insert(
    client,
    'pipeline.programmes',
    programmes.map(({ code, name, destination, category, transitDays, referralTypes }) => ({
      ...{ id: idOf(`programme ${code}`), code, name, destination, category, transit_days: transitDays },
      referral_types: referralTypes,
    })),
  );
  await insert(
    client,
    'pipeline.programme_versions',
    programmes.map(({ code, effectiveFrom, note }) => ({
      ...{ id: versionId(code), programme_id: idOf(`programme ${code}`), effective_from: effectiveFrom, note },
    })),
  );
  await insert(
    client,
    'pipeline.requirements',
    programmes.flatMap(({ code, requirements }) => requirements.map((rule) => requirementRow(code, rule))),
  );
}

function versionId(code: string): string {
  return idOf(`programme version ${code}`);
}

function requirementRow(programmeCode: string, rule: RequirementRule): object {
  return {
    id: idOf(`requirement ${programmeCode} ${rule.code}`),
    programme_version_id: versionId(programmeCode),
    ...Object.fromEntries(Object.entries(rule).map(([field, value]) => [columnOf(field), value])),
  };
}

/** `minAge` is kept in the column `min_age`. */
function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
