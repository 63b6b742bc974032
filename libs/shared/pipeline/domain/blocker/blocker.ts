import { z } from 'zod';
import { stage } from '../stage/stage';

/** States of an item that keep a family from travelling today. */
export const blockingStates = ['not-yet', 'pending', 'stale', 'expired', 'refused', 'missing'] as const;

/** A requirement that is not met for a departure today. */
const itemBlocker = z
  .object({
    kind: z
      .enum(blockingStates)
      .meta({ description: 'Why: nothing recorded, pending, refused, lapsed, in doubt, from later on' }),
    requirementCode: z.string(),
    stage,
    personId: z.uuid().nullable().meta({ description: 'Whose it is; null: of the case' }),
  })
  .meta({ id: 'ItemBlocker', description: 'A requirement that is not met for a departure today' });

/** A hold that stands. */
const holdBlocker = z
  .object({
    kind: z.literal('held'),
    holdId: z.uuid(),
    reasonClass: z.string().meta({ description: 'Class of the reason, never the reason' }),
    stage,
    personId: z.uuid().nullable().meta({ description: 'Who is held; null: the case' }),
  })
  .meta({ id: 'HoldBlocker', description: 'A hold that stands' });

/** A case to travel with that cannot travel today. */
const linkedCaseBlocker = z
  .object({ kind: z.literal('linked-case'), caseId: z.uuid() })
  .meta({ id: 'LinkedCaseBlocker', description: 'A case to travel with that cannot travel today' });

/** What keeps a family from travelling today, and whose it is. */
export const blocker = z
  .discriminatedUnion('kind', [itemBlocker, holdBlocker, linkedCaseBlocker])
  .meta({ id: 'Blocker', description: 'What keeps a family from travelling today, and whose it is' });
export type Blocker = z.infer<typeof blocker>;
