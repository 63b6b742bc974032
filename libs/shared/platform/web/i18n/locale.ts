/** The languages of the product. */
export const locales = ['en', 'fr', 'ar'] as const;

/** One language of the product. */
export type Locale = (typeof locales)[number];

const STORAGE_KEY = 'passage.locale';

/**
 * The locale used to format numbers and dates. The calendar is forced to the Gregorian one, because dates of files and
 * travel documents are Gregorian whatever the reader's habit; Arabic keeps its own digits.
 */
export const formattingLocales: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  ar: 'ar-EG-u-ca-gregory-nu-arab',
};

/** The name of each language in itself, as a reader of that language expects it in a menu. */
export const localeNames: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français', ar: 'العربية' };

/** Writing direction of a language. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** Whether a text names a language of the product. */
export function isLocale(text: string | null | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}

/** The first wanted language that the product has (`fr-CH` counts as French), otherwise English. */
export function bestLocale(wanted: readonly string[]): Locale {
  return wanted.map((tag) => tag.split('-')[0]).find(isLocale) ?? 'en';
}

/** The language chosen on this device, otherwise the best match for the browser's languages. */
export function currentLocale(): Locale {
  const stored = localStorage.getItem(STORAGE_KEY);
  return isLocale(stored) ? stored : bestLocale(navigator.languages);
}

/** Whether somebody has chosen a language on this device. */
export function hasChosenLocale(): boolean {
  return isLocale(localStorage.getItem(STORAGE_KEY));
}

/** Remembers the language on this device. */
export function rememberLocale(locale: Locale): void {
  localStorage.setItem(STORAGE_KEY, locale);
}
