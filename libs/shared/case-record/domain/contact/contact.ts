import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { isHiddenFromFamily } from '../family-papers/hidden-from-family';

/** Ways to reach somebody. Those over a phone number are checked as one. */
export const contactChannels = [
  'phone',
  'e-mail',
  'whatsapp',
  'viber',
  'signal',
  'telegram',
  'messenger',
  'other',
] as const;
export const contactChannel = z
  .enum(contactChannels)
  .meta({ id: 'ContactChannel', description: 'By what the person is reached' });
export type ContactChannel = z.infer<typeof contactChannel>;

/** Whether one may call or write without putting the person at risk. */
export const contactSafeties = ['safe', 'ask-first', 'unsafe', 'unknown'] as const;
export const contactSafety = z.enum(contactSafeties).meta({
  id: 'ContactSafety',
  description: 'safe: call or write; ask-first: only as the note says; unsafe: never; unknown: nobody has asked',
});
export type ContactSafety = z.infer<typeof contactSafety>;

/** A way to reach a person, as entered. */
export const contactInput = z
  .object({
    channel: contactChannel.default('phone'),
    value: text(200, 1).meta({ description: 'Number with country code, address or name on that channel' }),
    isPreferred: z.boolean().default(false).meta({ description: 'The one to try first of its channel; one at a time' }),
    safety: contactSafety.default('unknown'),
    safetyNote: text(300).default('').meta({ description: 'When and how to call, what not to say' }),
    belongsTo: text(120).default('').meta({ description: 'Whose it is; empty when the person’s own' }),
    from: plainDate.nullable().default(null).meta({ description: 'First day of use, if known' }),
    until: plainDate.nullable().default(null).meta({ description: 'First day it is no longer used; null while it is' }),
    isHiddenFromFamily,
  })
  .meta({ id: 'ContactInput', description: 'A way to reach a person' });
export type ContactInput = z.infer<typeof contactInput>;

/** A way to reach a person, as the API shows it. */
export const contact = contactInput
  .extend({ id: recordId, personId: recordId, version: recordVersion })
  .meta({ id: 'Contact', description: 'A way to reach a person' });
export type Contact = z.infer<typeof contact>;
