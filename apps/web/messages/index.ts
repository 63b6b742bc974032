import { loadMessages, platformMessages, type AllMessages, type Catalogue, type Locale } from '@passage/platform/web';
import { uiMessages } from '@passage/ui';
import { areas } from '../areas';
import en from './en.json';

const shellMessages = {
  en,
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
} satisfies Catalogue;

const catalogues: readonly Catalogue[] = [
  platformMessages,
  uiMessages,
  shellMessages,
  ...areas.map((area) => area.messages),
];

/** All sentences of the application in a language. */
export function loadAllMessages(locale: Locale): Promise<AllMessages> {
  return loadMessages(catalogues, locale);
}
