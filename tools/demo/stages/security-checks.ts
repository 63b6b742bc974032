import { addDays } from '../history/calendar';
import { laterOf, type Check } from '../history/check';
import type { GroundCheckType } from '../load/ground';
import type { Scene } from './scene';
import { utcOf } from './local-instant';

const stage = 'case-processing';
/** Days an answer takes, at most. */
const longestWait = 45;

/** Security checks of each kind the programme asks of everybody, and fingerprints, by what the history says of them. */
export function writeSecurityChecks(scene: Scene, by: string): void {
  const types = scene.ground.checkTypes(scene.family.programme.code);
  const kinds = types.filter(({ requirementCode }) => requirementCode === 'case.security-check');
  for (const check of scene.checks('case.security-check')) writeChecks(scene, check, kinds, by);
  const fingerprints = types.find(({ requirementCode }) => requirementCode === 'case.fingerprints');
  for (const check of scene.checks('case.fingerprints')) writeFingerprints(scene, check, fingerprints, by);
}

function writeChecks(scene: Scene, check: Check, kinds: readonly GroundCheckType[], by: string): void {
  const { person, on, outcome, until, staleSince } = check;
  if (!person || outcome === 'waived' || kinds.length === 0) return scene.state(check, { by });
  const isPending = outcome === 'pending';
  const submitted = scene.history.days.submitted;
  const askedOn = isPending
    ? laterOf(submitted, person.birthDate)
    : laterOf(scene.family.referredOn, addDays(on, -scene.random.whole(5, longestWait)));
  const ids = kinds.map(({ id: checkTypeId, code }) => {
    const id = scene.id();
    scene.rows.add('case_processing.security_checks', {
      ...{ id, ...scene.scope, person_id: person.id, check_type_id: checkTypeId, type_code: code },
      ...{ asked_on: askedOn, reference: '', asked_by: by },
      result: isPending ? 'pending' : outcome === 'refused' ? 'not-clear' : 'clear',
      ...{ answered_on: isPending ? null : laterOf(askedOn, on), answered_by: isPending ? null : by },
      ...{ valid_until: isPending || outcome === 'refused' ? null : until, stale_since: staleSince },
      stale_reason: staleSince && 'name',
    });
    return id;
  });
  const source = isPending ? ids[0] : ids.at(-1);
  scene.clear(check, { type: 'security-check', id: source ?? null, by, ...(isPending && { from: askedOn }) });
  if (isPending) {
    const params = { checks: kinds.length };
    scene.tell({ stage, code: 'case-processing.security-check.asked', on: askedOn, params, person, by });
  } else {
    scene.tell({ stage, code: 'case-processing.security-check.answered', on, person, by });
  }
  if (staleSince && scene.history.closure === null) askAgain(scene, check, by);
}

/** What follows from a change of identity. */
function askAgain(scene: Scene, { person, staleSince }: Check, by: string): void {
  if (!person || !staleSince) return;
  scene.ask({
    ...{ stage, code: 'case-processing.security-check.again', person, madeOn: staleSince },
    title: 'Ask for the security checks again: the identity of the person changed',
    ...{ dueOn: addDays(staleSince, 3), role: 'caseworker', assigneeId: scene.ownerId, by },
  });
}

function writeFingerprints(scene: Scene, check: Check, type: GroundCheckType | undefined, by: string): void {
  const { person, on, outcome, until, staleSince } = check;
  if (!person || !type || outcome === 'waived' || outcome === 'refused') return scene.state(check, { by });
  const id = scene.id();
  const isPending = outcome === 'pending';
  const { timeZone } = scene.ground.office(scene.family.officeCode);
  scene.rows.add('case_processing.fingerprint_appointments', {
    ...{ id, ...scene.scope, person_id: person.id, check_type_id: type.id, state: isPending ? 'planned' : 'taken' },
    ...{ starts_at: utcOf(on, '09:30', timeZone), time_zone: timeZone, place: 'Registration centre' },
    ...{
      taken_on: isPending ? null : on,
      valid_until: isPending ? null : until,
      stale_since: staleSince,
      planned_by: by,
    },
  });
  scene.clear(check, { type: 'fingerprints', id, by });
  if (!isPending) scene.tell({ stage, code: 'case-processing.fingerprints.taken', on, person, by });
}
