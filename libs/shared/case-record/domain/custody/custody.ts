import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/**
 * What a person is to a child before the law (domain reference B5): holder of custody, alone or together, guardian, a
 * carer without papers, or the absent parent who agrees that the child goes.
 */
export const custodyKinds = ['sole', 'joint', 'guardian', 'carer', 'absent-parent-consents'] as const;
export const custodyKind = z
  .enum(custodyKinds)
  .meta({ id: 'CustodyKind', description: 'What the person is to the child before the law' });
export type CustodyKind = z.infer<typeof custodyKind>;

const facts = {
  childId: recordId,
  personId: recordId.meta({ description: 'Who holds custody, cares, or agrees' }),
  kind: custodyKind,
  fromOn: plainDate.meta({ description: 'First day' }),
  untilOn: plainDate.nullable().meta({ description: 'First day it no longer holds; null while it does' }),
  documentId: recordId.nullable().meta({ description: 'Document of the case on which it rests' }),
  note: text(1000),
};

/** Custody as entered. */
export const custodyInput = z
  .object({
    ...facts,
    untilOn: facts.untilOn.default(null),
    documentId: facts.documentId.default(null),
    note: facts.note.default(''),
  })
  .meta({ id: 'CustodyInput', description: 'Who holds custody of a child, since when, on what paper' });
export type CustodyInput = z.infer<typeof custodyInput>;

/** Custody of a child as kept. */
export const custody = z
  .object({ ...facts, id: recordId, version: recordVersion })
  .meta({ id: 'Custody', description: 'What a person is to a child before the law, since when, on what paper' });
export type Custody = z.infer<typeof custody>;

/** Why the custody of a child is settled or not. */
export const custodyReasons = [
  'adult',
  'both-parents',
  'sole-custody',
  'other-parent-dead',
  'other-parent-consents',
  'guardian',
  'guardian-stays-behind',
  'nobody',
  'other-parent-absent',
  'death-not-proven',
  'paper-missing',
  'other-parent-not-recorded',
] as const;
export const custodyReason = z.enum(custodyReasons).meta({
  id: 'CustodyReason',
  description:
    'Settled: adult to guardian-stays-behind. Not settled: nobody to paper-missing. To be asked: other-parent-not-recorded',
});
export type CustodyReason = z.infer<typeof custodyReason>;

/** How far the custody of a child is settled: `doubtful` keeps nothing from happening, but somebody should ask. */
export const custodyStandings = ['not-needed', 'settled', 'doubtful', 'unsettled'] as const;
export const custodyStanding = z
  .enum(custodyStandings)
  .meta({ id: 'CustodyStanding', description: 'not-needed for adults; doubtful: the other parent is not recorded' });
export type CustodyStanding = z.infer<typeof custodyStanding>;

/** The custody of one child on one day. */
export const custodyVerdict = z
  .object({
    childId: recordId,
    standing: custodyStanding,
    holderIds: z.array(recordId).meta({ description: 'Those who go with the child and hold custody or care for it' }),
    reasons: z.array(custodyReason),
  })
  .meta({ id: 'CustodyVerdict', description: 'Who holds custody of a child, whether that is settled, and why' });
export type CustodyVerdict = z.infer<typeof custodyVerdict>;

/** Custody of the children of a case. */
export const custodyList = z
  .object({
    items: z.array(custody),
    verdicts: z.array(custodyVerdict).meta({ description: 'One for each current member below 18, as of today' }),
  })
  .meta({ id: 'CustodyList', description: 'What is recorded of custody, and what follows for each child' });
export type CustodyList = z.infer<typeof custodyList>;
