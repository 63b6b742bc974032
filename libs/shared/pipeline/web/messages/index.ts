import type { Catalogue } from '@passage/platform/web';
import en from './en.json';

declare global {
  interface PassageMessages {
    pipeline: typeof en;
  }
}

/** Sentences of the pipeline. */
export const pipelineMessages = {
  en,
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
} satisfies Catalogue;
