import type { Catalogue } from '@passage/platform/web';
import en from './en.json';

declare global {
  interface PassageMessages {
    integration: typeof en;
  }
}

/** Sentences of integration. */
export const integrationMessages = {
  en,
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
} satisfies Catalogue;
