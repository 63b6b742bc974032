import { z } from 'zod';
import { blocker } from '../blocker/blocker';
import { gate } from '../stage/stage';

/** Reasons against passing a gate that are no blocker of a person or the case. */
export const gateObstacles = ['case-closed', 'no-rules', 'no-travellers', 'date-past', 'outside-window'] as const;
export type GateObstacle = (typeof gateObstacles)[number];

/** Why a gate is closed. */
export const gateReason = z
  .discriminatedUnion('kind', [blocker, z.object({ kind: z.enum(gateObstacles) })])
  .meta({ id: 'GateReason', description: 'Why a gate is closed' });
export type GateReason = z.infer<typeof gateReason>;

/** Whether a case may pass a gate on a day, and if not, why. */
export const gateAnswer = z
  .object({
    gate,
    on: z.string().meta({ format: 'date', description: 'The day asked about' }),
    isOpen: z.boolean(),
    reasons: z.array(gateReason).meta({ description: 'Everything that stands against it; empty when open' }),
  })
  .meta({ id: 'GateAnswer', description: 'Whether a case may pass a gate on a day' });
export type GateAnswer = z.infer<typeof gateAnswer>;
