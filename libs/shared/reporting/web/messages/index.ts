import type { Catalogue } from '@passage/platform/web';
import en from './en.json';

/** Sentences of the reports. */
export const reportingMessages = {
  en,
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
} satisfies Catalogue;
