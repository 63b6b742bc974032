import type { Catalogue } from '../i18n/catalogue';
import en from './en.json';

/** Sentences every page may need, and those for problems that arise in the browser or in any request. */
export const platformMessages = {
  en,
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
} satisfies Catalogue;
