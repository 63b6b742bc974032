import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { birthDatePrecision, countryCode } from '../person/person';

/** Whether somebody lives, as far as anybody knows. */
export const lifeStates = ['alive', 'missing', 'dead', 'unknown'] as const;
export const lifeState = z
  .enum(lifeStates)
  .meta({ id: 'LifeState', description: 'Whether the person lives, as far as anybody knows' });
export type LifeState = z.infer<typeof lifeState>;

/** Who or what brought the news. Only a document proves a death (domain reference B5). */
export const newsSources = ['document', 'family-member', 'authority', 'organisation', 'other'] as const;
export const newsSource = z.enum(newsSources).meta({ id: 'NewsSource', description: 'Who or what brought the news' });
export type NewsSource = z.infer<typeof newsSource>;

/** Whether a relative outside the case may come later. */
export const joiningProspects = ['undecided', 'yes', 'no'] as const;
export const joiningProspect = z
  .enum(joiningProspects)
  .meta({ id: 'JoiningProspect', description: 'Whether the person may join the family later' });
export type JoiningProspect = z.infer<typeof joiningProspect>;

const facts = {
  state: lifeState,
  sinceOn: plainDate
    .nullable()
    .meta({ description: 'Day of death, or the last day anybody heard of a missing person; null when not known' }),
  sincePrecision: birthDatePrecision.meta({ description: 'How exactly that day is known' }),
  source: newsSource,
  sourceNote: text(1000).meta({ description: 'Who told it, or what the paper says' }),
  reportedOn: plainDate.meta({ description: 'Day on which the news reached the office' }),
  documentId: recordId.nullable().meta({ description: 'Document of the case that proves it' }),
  country: countryCode.nullable().meta({ description: 'Where the person lives now, or was last heard of' }),
  place: text(200).meta({ description: 'Town, camp or address there' }),
  mayJoin: joiningProspect,
  hiddenAtRequestOf: recordId
    .nullable()
    .meta({ description: 'Who asked that the family’s papers leave this person out; null when nobody did' }),
};

/** What is known of a person's life, as entered. */
export const lifeStatusInput = z
  .object({
    ...facts,
    sinceOn: facts.sinceOn.default(null),
    sincePrecision: facts.sincePrecision.default('day'),
    sourceNote: facts.sourceNote.default(''),
    documentId: facts.documentId.default(null),
    country: facts.country.default(null),
    place: facts.place.default(''),
    mayJoin: facts.mayJoin.default('undecided'),
    hiddenAtRequestOf: facts.hiddenAtRequestOf.default(null),
  })
  .meta({
    id: 'LifeStatusInput',
    description: 'Alive, missing or dead; since when, by whose news; where the person lives',
  });
export type LifeStatusInput = z.infer<typeof lifeStatusInput>;

/** Changes to what is known; what is left out stays. */
export const lifeStatusChange = z
  .object(facts)
  .partial()
  .meta({ id: 'LifeStatusChange', description: 'Changes to what is known; what is left out stays as it is' });
export type LifeStatusChange = z.infer<typeof lifeStatusChange>;

/** What is known of a person's life. */
export const lifeStatus = z
  .object({ ...facts, id: recordId, personId: recordId, version: recordVersion })
  .meta({ id: 'LifeStatus', description: 'Whether a person lives, since when, by whose news, and where' });
export type LifeStatus = z.infer<typeof lifeStatus>;
