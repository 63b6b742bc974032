import type { Catalogue } from '@passage/platform/web';
import en from './en.json';

/** Sentences of case processing. */
export const caseProcessingMessages = {
  en,
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
} satisfies Catalogue;
