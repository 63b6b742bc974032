import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** What personal data are shared for; a consent names one (IOM Data Protection Manual, principles 2 and 4). */
export const consentPurposes = [
  'resettlement',
  'security-screening',
  'health-care',
  'travel',
  'reception',
  'family-tracing',
  'public-information',
  'research',
] as const;
export const consentPurpose = z
  .enum(consentPurposes)
  .meta({ id: 'ConsentPurpose', description: 'What the data may be used for' });
export type ConsentPurpose = z.infer<typeof consentPurpose>;

/** Who may receive personal data; a consent names one (IOM Data Protection Manual, principle 5). */
export const consentRecipients = [
  'receiving-state',
  'unhcr',
  'receiving-agency',
  'health-provider',
  'carrier',
  'relatives',
  'partner-organisation',
  'public',
] as const;
export const consentRecipient = z
  .enum(consentRecipients)
  .meta({ id: 'ConsentRecipient', description: 'Who may receive the data' });
export type ConsentRecipient = z.infer<typeof consentRecipient>;

/** Whether the person said yes, or somebody on their behalf. */
export const consentGivers = ['self', 'guardian'] as const;
export const consentGiver = z
  .enum(consentGivers)
  .meta({ id: 'ConsentGiver', description: 'self: the person; guardian: an adult on the person’s behalf' });
export type ConsentGiver = z.infer<typeof consentGiver>;

/** A consent, as entered. It is not changed afterwards: it is withdrawn, and another is given. */
export const consentInput = z
  .object({
    purpose: consentPurpose,
    recipient: consentRecipient,
    recipientName: text(200).default('').meta({ description: 'Which one, where it was named' }),
    givenOn: plainDate,
    givenBy: consentGiver.default('self'),
    guardianId: recordId.nullable().default(null).meta({ description: 'The guardian, when a person of the case' }),
    guardianName: text(200).default('').meta({ description: 'The guardian, when somebody else' }),
    guardianCapacity: text(200)
      .default('')
      .meta({ description: 'By what right: custody paper, court, care since when' }),
    language: text(60, 1).meta({ description: 'Language in which it was explained, BCP 47 code or name' }),
    documentId: recordId.nullable().default(null).meta({ description: 'The signed document of the case' }),
    validUntil: plainDate.nullable().default(null).meta({ description: 'First day on which it no longer holds' }),
    note: text(1000).default(''),
  })
  .meta({ id: 'ConsentInput', description: 'Consent to share personal data for one purpose with one recipient' });
export type ConsentInput = z.infer<typeof consentInput>;

/** The withdrawal of a consent. */
export const consentWithdrawal = z
  .object({ withdrawnOn: plainDate, withdrawReason: text(500, 1) })
  .meta({ id: 'ConsentWithdrawal', description: 'From when the consent no longer holds, and why' });
export type ConsentWithdrawal = z.infer<typeof consentWithdrawal>;

/** A consent, as the API shows it. */
export const consent = consentInput
  .extend({
    id: recordId,
    personId: recordId,
    withdrawnOn: plainDate.nullable().meta({ description: 'First day on which it no longer holds' }),
    withdrawReason: z.string(),
    version: recordVersion,
  })
  .meta({ id: 'Consent', description: 'Consent to share personal data for one purpose with one recipient' });
export type Consent = z.infer<typeof consent>;
