import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { bestInterestProcedure, childSituation, groundCause } from './best-interest-rule';

/** What a procedure came to (UNHCR Best Interests Procedure Guidelines 2021; domain reference B5). */
export const bestInterestOutcomes = ['in-favour', 'against', 'deferred'] as const;
export const bestInterestOutcome = z.enum(bestInterestOutcomes).meta({
  id: 'BestInterestOutcome',
  description:
    'in-favour: to travel with this case is in the child’s best interests; against: it is not; deferred: more is to be found out',
});
export type BestInterestOutcome = z.infer<typeof bestInterestOutcome>;

const facts = {
  procedure: bestInterestProcedure,
  openedOn: plainDate.meta({ description: 'Day the procedure began' }),
  heldOn: plainDate.nullable().meta({ description: 'Day it came to a result; null while it is open' }),
  authority: text(200, 1).meta({ description: 'Panel or authority that holds it' }),
  outcome: bestInterestOutcome.nullable().meta({ description: 'Null while it is open' }),
  recommendation: text(4000).meta({ description: 'What is recommended for the child' }),
  documentId: recordId.nullable().meta({ description: 'Document of the case that holds the report' }),
};

/** A procedure as entered; without a result it is open. */
export const bestInterestInput = z
  .object({
    ...facts,
    personId: recordId.meta({ description: 'The child' }),
    heldOn: facts.heldOn.default(null),
    outcome: facts.outcome.default(null),
    recommendation: facts.recommendation.default(''),
    documentId: facts.documentId.default(null),
  })
  .meta({ id: 'BestInterestInput', description: 'A look at the best interests of a child, open or with its result' });
export type BestInterestInput = z.infer<typeof bestInterestInput>;

/** A correction, or the result of what was open; whose it is stays. */
export const bestInterestChange = bestInterestInput
  .omit({ personId: true })
  .meta({ id: 'BestInterestChange', description: 'A look at the best interests of a child, as it is to stand' });
export type BestInterestChange = z.infer<typeof bestInterestChange>;

/** A procedure as the API shows it. */
export const bestInterest = z
  .object({
    ...facts,
    id: recordId,
    caseId: recordId,
    personId: recordId,
    name: z.string(),
    nameLocal: z.string(),
    staleSince: plainDate.nullable().meta({ description: 'Day since which it is in doubt; null while it is not' }),
    staleReasons: z.array(groundCause).meta({ description: 'What has changed of that on which it rests' }),
    recordedBy: z.object({ id: recordId, name: z.string() }).nullable(),
    withdrawnAt: z.string().nullable(),
    withdrawReason: z.string(),
    version: recordVersion,
  })
  .meta({ id: 'BestInterest', description: 'A look at the best interests of a child' });
export type BestInterest = z.infer<typeof bestInterest>;

/** Where a child stands: what its situation asks for, and whether that is there. */
export const bestInterestStandings = ['met', 'missing', 'lapsed', 'stale', 'open', 'against'] as const;
export const bestInterestStanding = z.enum(bestInterestStandings).meta({
  id: 'BestInterestStanding',
  description:
    'Whether a result in favour that holds is there; stale: what it rests on has changed; open and against count whatever else there is',
});
export type BestInterestStanding = z.infer<typeof bestInterestStanding>;

/** A child of the case whose best interests are to be, or were, looked at. */
export const childInNeed = z
  .object({
    personId: recordId,
    name: z.string(),
    nameLocal: z.string(),
    situations: z.array(childSituation),
    isOnPaper: z.boolean().meta({ description: 'Custody is settled' }),
    standing: bestInterestStanding,
    validUntil: plainDate
      .nullable()
      .meta({ description: 'First day the result no longer holds; null without one, or when it does not lapse' }),
    isMissing: z.boolean().meta({ description: 'Something keeps the case from being submitted' }),
  })
  .meta({ id: 'ChildInNeed', description: 'A child whose situation asks for a look at its best interests' });
export type ChildInNeed = z.infer<typeof childInNeed>;

export const bestInterestList = z
  .object({ items: z.array(bestInterest), children: z.array(childInNeed) })
  .meta({ id: 'BestInterestList', description: 'Procedures of a case, latest first, and where its children stand' });
export type BestInterestList = z.infer<typeof bestInterestList>;
