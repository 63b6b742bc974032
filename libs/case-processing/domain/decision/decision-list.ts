import { z } from 'zod';
import { decision } from './decision';
import { earlierCase } from './earlier-case';

/** What was decided about a family, in this case and in earlier ones of the same people. */
export const decisionList = z
  .object({
    items: z.array(decision),
    earlierCases: z
      .array(earlierCase)
      .meta({ description: 'What came of members in other cases, whose records were merged into theirs' }),
  })
  .meta({ id: 'DecisionList', description: 'Decisions on a case, latest first, and what earlier cases came to' });
export type DecisionList = z.infer<typeof decisionList>;
