import { plainDate } from '@passage/platform/domain';
import { z } from 'zod';
import { blocker } from '../blocker/blocker';
import { period } from '../clearance/clearance';
import { caseStage, laneState, lanes } from '../lane/lane';
import { windowState } from './travel-window';

const day = plainDate.nullable();

/** The stored result of the rules for one case, as of a day. */
export const caseWindow = z
  .object({
    caseId: z.uuid(),
    travelWindow: z.array(period).meta({ description: 'Every departure date, past ones included' }),
    windowState,
    opensOn: day.meta({ description: 'First day of the range that counts; null: since ever, or no range is left' }),
    closesOn: day.meta({ description: 'First day after it; null: without end, or no range is left' }),
    bookBy: day.meta({ description: 'Last day to book, notice included' }),
    renewBy: day.meta({ description: 'Last day to start renewing what closes the window' }),
    lastActionOn: day.meta({ description: 'Last day on which acting still helps: booking when ready, else renewing' }),
    bindingCaseId: z
      .uuid()
      .nullable()
      .meta({ description: 'The case that closes the window: this one or a linked one' }),
    bindingRequirement: z
      .string()
      .nullable()
      .meta({ description: 'Code of the requirement that closes the window first' }),
    bindingPersonId: z.uuid().nullable().meta({ description: 'Whose it is; null: of the case' }),
    bindingClearanceId: z
      .uuid()
      .nullable()
      .meta({ description: 'The clearance that ends then; null: comes due by age' }),
    blockers: z.array(blocker),
    holdCount: z.number().int().meta({ description: 'Holds not released, of the case and all its people' }),
    travellerCount: z.number().int().meta({ description: 'Members who are to travel' }),
    lanes,
    stage: caseStage,
    stageState: laneState,
    stageSince: plainDate.meta({ description: 'Day on which the case came to this stage' }),
    computedOn: plainDate.meta({ description: 'The day for which all this holds' }),
  })
  .meta({ id: 'CaseWindow', description: 'Travel window, blockers and lanes of one case, as of a day' });
export type CaseWindow = z.infer<typeof caseWindow>;
