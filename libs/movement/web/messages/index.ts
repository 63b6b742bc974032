import type { Catalogue } from '@passage/platform/web';
import en from './en.json';

declare global {
  interface PassageMessages {
    movement: typeof en;
  }
}

/** Sentences of movement. */
export const movementMessages = {
  en,
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
} satisfies Catalogue;
