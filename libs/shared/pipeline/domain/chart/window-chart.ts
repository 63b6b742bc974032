import { plainDate } from '@passage/platform/domain';
import { z } from 'zod';
import { itemStates } from '../item/item';
import { stage } from '../stage/stage';

const range = z.object({ from: plainDate, to: plainDate.nullable() });

/** One bar of the chart: a requirement of one person, or of the case. */
const chartItem = z
  .object({
    requirementCode: z.string(),
    title: z.string().meta({ description: 'Name of the requirement, as the programme states it' }),
    stage,
    state: z.enum([...itemStates, 'due-later']).meta({
      description:
        'How it stands for a departure today, or stood on the day the family left; due-later: asked for only in the last days before departure',
    }),
    isBlocker: z.boolean().meta({
      description: 'Whether it keeps the family from being booked today; nothing does once it has left, or is closed',
    }),
    periods: z.array(range).meta({ description: 'Departure dates it allows; those since ever start with the chart' }),
    isBinding: z.boolean().meta({ description: 'Whether its end closes the travel window first' }),
    waitsFor: z.array(z.string()).meta({ description: 'Codes of requirements to meet before it' }),
  })
  .meta({ id: 'WindowChartItem', description: 'One bar of the window chart' });

/** The travel window of a case with everything it is made of, ready to draw. */
export const windowChart = z
  .object({
    today: plainDate,
    from: plainDate.meta({ description: 'First day of the time axis' }),
    to: plainDate.meta({ description: 'Day after the last of the time axis' }),
    rows: z.array(
      z.object({
        personId: z.uuid(),
        personName: z.string(),
        personLocalName: z.string().nullable().meta({ description: 'Name in the person’s own script' }),
        items: z.array(chartItem),
      }),
    ),
    caseItems: z.array(chartItem),
    window: z.array(range).meta({ description: 'Departure dates of the whole family' }),
    plannedTravelOn: plainDate.nullable().meta({ description: 'Day of the booked departure' }),
    departedOn: plainDate.nullable().meta({ description: 'Day on which the family left; null: it has not' }),
  })
  .meta({ id: 'WindowChart', description: 'The travel window of a case with everything it is made of' });
export type WindowChart = z.infer<typeof windowChart>;
export type WindowChartItem = z.infer<typeof chartItem>;
