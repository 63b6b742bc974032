import type { Catalogue } from '@passage/platform/web';
import en from './en.json';

declare global {
  interface PassageMessages {
    caseRecord: typeof en;
  }
}

/** Sentences of the case record. */
export const caseRecordMessages = {
  en,
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
} satisfies Catalogue;
