import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { messageLanguage } from './family-message';

/** How a family was told. */
export const messageChannels = ['in-person', 'phone', 'messaging-app', 'letter', 'email'] as const;
export const messageChannel = z
  .enum(messageChannels)
  .meta({ id: 'MessageChannel', description: 'How the family was told' });
export type MessageChannel = z.infer<typeof messageChannel>;

/** When, how and to whom a message was told, as entered. */
export const tellingInput = z.object({
  toldOn: plainDate.meta({ description: 'Day on which the family was told' }),
  channel: messageChannel,
  personId: recordId.meta({ description: 'The member who was told' }),
});
export type TellingInput = z.infer<typeof tellingInput>;

const words = {
  templateId: recordId,
  language: messageLanguage,
  number: z.number().int().positive().meta({ description: 'Which version of the words in this language' }),
  body: text(8000, 1).meta({ description: 'The exact words, as they were shown with every place filled in' }),
};

/** A message told to a family, as entered. */
export const toldMessageInput = tellingInput
  .extend(words)
  .meta({ id: 'ToldMessageInput', description: 'A message a member was told, with its exact words' });
export type ToldMessageInput = z.infer<typeof toldMessageInput>;

const named = z.object({ id: recordId, name: z.string() });

/** A message told to a family, as kept: never changed, and taken back with a reason where it was wrong. */
export const toldMessage = tellingInput
  .omit({ personId: true })
  .extend({
    ...words,
    body: z.string(),
    id: recordId,
    title: z.string().meta({ description: 'What staff call the message now' }),
    person: z.object({ id: recordId, name: z.string(), nameLocal: z.string() }),
    recordedBy: named,
    recordedAt: z.string(),
    withdrawnAt: z.string().nullable(),
    withdrawnBy: named.nullable(),
    withdrawReason: z.string(),
    version: recordVersion,
  })
  .meta({ id: 'ToldMessage', description: 'What a member of a family was told, word for word' });
export type ToldMessage = z.infer<typeof toldMessage>;

export const toldMessageList = z
  .object({ items: z.array(toldMessage) })
  .meta({ id: 'ToldMessageList', description: 'What the family of a case was told, latest first' });
