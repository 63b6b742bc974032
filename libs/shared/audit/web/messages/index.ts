import type { Catalogue } from '@passage/platform/web';
import en from './en.json';

/** Sentences of the audit trail. */
export const auditMessages = {
  en,
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
} satisfies Catalogue;
