import {
  addOnInput,
  birthInput,
  crossReferenceInput,
  deathInput,
  divorceInput,
  joinInput,
  leavingInput,
  marriageInput,
  mergeInput,
  principalApplicantChangeInput,
  separationInput,
  splitInput,
  type FamilyEventKind,
} from '@passage/case-processing/domain';
import { standingTo, type CaseDetail } from '@passage/case-record/domain';
import { blankPersonLike } from '@passage/case-record/web';
import type { z } from 'zod';

type Values = Record<string, unknown>;

/** What the form of each kind asks for; the kind is chosen before, and warnings are confirmed after. */
const asked = { kind: true, confirmedWarnings: true } as const;
export const eventSchemas: Readonly<Record<FamilyEventKind, z.ZodType<Values, Values>>> = {
  birth: birthInput.omit(asked),
  'add-on': addOnInput.omit(asked),
  marriage: marriageInput.omit(asked),
  divorce: divorceInput.omit(asked),
  separation: separationInput.omit(asked),
  death: deathInput.omit(asked),
  leaving: leavingInput.omit(asked),
  'principal-applicant-change': principalApplicantChangeInput.omit({ ...asked, relationships: true }),
  split: splitInput.omit(asked),
  merge: mergeInput.omit(asked),
  join: joinInput.omit(asked),
  'cross-reference': crossReferenceInput.omit(asked),
};

/** The form of each kind before anything is typed; about somebody, where it was begun beside them. */
export function emptyEvent(kind: FamilyEventKind, today: string, detail: CaseDetail, personId: string | null): Values {
  const common = { happenedOn: today, reason: '' };
  switch (kind) {
    case 'birth': {
      const names = { givenNames: '', familyName: '', nameLocal: '' };
      return { ...common, child: { ...names, sex: null, nationality: null }, parentIds: [], isTravelling: true };
    }
    case 'add-on':
      return { ...common, ...joining(detail, personId), isTravelling: true };
    case 'marriage':
    case 'divorce':
    case 'separation':
      return { ...common, personId, partnerId: null };
    case 'death':
      return { ...common, personId, successorId: null };
    case 'leaving':
      return { ...common, personId, leaveReason: null, successorId: null };
    case 'principal-applicant-change':
      return { ...common, personId };
    case 'split':
      return { ...common, personIds: [], principalApplicantId: null, successorId: null, keepsNumber: 'remaining' };
    case 'merge':
      return { ...common, otherCaseNumber: '', relationships: [] };
    case 'join':
      return { ...common, personIds: [], otherCaseNumber: '', relationship: 'other-dependant', successorId: null };
    case 'cross-reference':
      return { ...common, otherCaseNumber: '', together: ['travel'] };
  }
}

/** Who joins: the person it was begun beside, with what the relationships say of them, or somebody new. */
function joining(detail: CaseDetail, personId: string | null): Values {
  const { principalApplicantId, relationships } = detail;
  if (personId === null) return { personId, person: blankPersonLike(detail), relationship: null };
  const known = principalApplicantId ? standingTo(principalApplicantId, personId, relationships) : null;
  return { personId, person: null, relationship: known };
}
