import type { Locale } from './locale';
import type { MessageId } from './text';

/** Sentences by full id, in ICU message syntax. */
export type Messages = Readonly<Record<string, string>>;

/**
 * The sentences of one part of the product. English is bundled, since it is also the source of the ids; the other
 * languages are loaded when somebody chooses them.
 */
export interface Catalogue<English extends Messages = Messages> {
  readonly en: English;
  readonly fr: () => Promise<{ default: Messages }>;
  readonly ar: () => Promise<{ default: Messages }>;
}

/** Every sentence of the product in one language. */
export type AllMessages = Record<MessageId, string>;

/** All sentences of a language; English fills what a translation lacks. */
export async function loadMessages(catalogues: readonly Catalogue[], locale: Locale): Promise<AllMessages> {
  const english = Object.assign({}, ...catalogues.map((catalogue) => catalogue.en)) as AllMessages;
  if (locale === 'en') return english;
  const translated = await Promise.all(catalogues.map((catalogue) => catalogue[locale]()));
  return Object.assign({}, english, ...translated.map((module) => module.default)) as AllMessages;
}
