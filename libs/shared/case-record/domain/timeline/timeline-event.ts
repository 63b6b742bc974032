import { pageOf, plainDate, recordId } from '@passage/platform/domain';
import { z } from 'zod';
import { recordCompartment } from '../stage/compartment';
import { stage } from '../stage/stage';

/** Something that happened, as the case page tells it. Screens put it into words by its code: `timeline.<code>`. */
export const timelineEvent = z
  .object({
    id: recordId,
    stage,
    compartment: recordCompartment,
    code: z.string().meta({ description: 'Stable code, e.g. health.assessment.recorded' }),
    params: z.record(z.string(), z.unknown()).meta({ description: 'Values for the words; no personal data' }),
    happenedOn: plainDate,
    createdAt: z.string().meta({ description: 'Instant it was written down, UTC' }),
    person: z.object({ id: recordId, name: z.string(), nameLocal: z.string() }).nullable(),
    staff: z.object({ id: recordId, name: z.string() }).nullable().meta({ description: 'Who did it' }),
  })
  .meta({ id: 'TimelineEvent', description: 'Something that happened in a case' });
export type TimelineEvent = z.infer<typeof timelineEvent>;
export const timelinePage = pageOf('TimelinePage', timelineEvent);
