import type { Catalogue } from '@passage/platform/web';
import en from './en.json';

declare global {
  interface PassageMessages {
    orientation: typeof en;
  }
}

/** Sentences of orientation. */
export const orientationMessages = {
  en,
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
} satisfies Catalogue;
