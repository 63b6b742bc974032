import { z } from 'zod';
import { columnSubjects, referralColumns, type ReferralColumn } from './referral-column';
import { choicesOf, type OwnChoices } from './referral-template';

/** What a column of the template means, for whoever fills it in. */
export const referralColumnGuide = z
  .object({
    name: z.string().meta({ description: 'Name in the header of the template' }),
    about: z.enum(columnSubjects).meta({ description: 'Whether it says something of the family or of one person' }),
    isRequired: z.boolean().meta({ description: 'Whether every family (or person) needs it' }),
    description: z.string().meta({ description: 'What it means, in English; screens translate by the name' }),
    choices: z.array(z.string()).meta({ description: 'What may stand in it; empty where that is free' }),
    example: z.string(),
    aliases: z.array(z.string()).meta({ description: 'Other headers by which it is recognised' }),
  })
  .meta({ id: 'ReferralColumn', description: 'A column of the template for referrals' });
export type ReferralColumnGuide = z.infer<typeof referralColumnGuide>;

export const referralColumnList = z
  .object({ items: z.array(referralColumnGuide) })
  .meta({ id: 'ReferralColumnList', description: 'The columns of the template, in its order' });

/** Every column of the template, with the codes of whoever asks. */
export function columnGuide(own: OwnChoices): ReferralColumnGuide[] {
  return referralColumns.map((column: ReferralColumn) => ({
    ...{ name: column.name, about: column.about, isRequired: column.isRequired },
    ...{ description: column.description, example: column.example },
    choices: [...choicesOf(column, own)],
    aliases: [...column.aliases],
  }));
}
