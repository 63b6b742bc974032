import { createContext, use, useMemo, useState, useTransition, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import type { AllMessages } from './catalogue';
import { directionOf, formattingLocales, rememberLocale, type Locale } from './locale';

interface LocaleChoice {
  /** The language on screen. */
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  /** True while another language is being loaded. */
  readonly isChanging: boolean;
  /** Changes the language of the whole page and remembers it on this device. */
  readonly choose: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleChoice | undefined>(undefined);

interface LocaleProviderProps {
  readonly initialLocale: Locale;
  readonly initialMessages: AllMessages;
  /** Loads the sentences of another language. */
  readonly load: (locale: Locale) => Promise<AllMessages>;
  readonly children: ReactNode;
}

/** Gives the page its language: sentences, number and date formats. */
export function LocaleProvider({ initialLocale, initialMessages, load, children }: LocaleProviderProps): ReactNode {
  const [shown, setShown] = useState({ locale: initialLocale, messages: initialMessages });
  const [isChanging, startTransition] = useTransition();
  const choice = useMemo<LocaleChoice>(
    () => ({
      locale: shown.locale,
      direction: directionOf(shown.locale),
      isChanging,
      choose: (locale) => {
        rememberLocale(locale);
        startTransition(async () => {
          const messages = await load(locale);
          startTransition(() => setShown({ locale, messages }));
        });
      },
    }),
    [shown.locale, isChanging, load],
  );
  return (
    <LocaleContext value={choice}>
      <IntlProvider locale={formattingLocales[shown.locale]} messages={shown.messages}>
        {children}
      </IntlProvider>
    </LocaleContext>
  );
}

/** The language on screen and how to change it. */
export function useLocale(): LocaleChoice {
  const choice = use(LocaleContext);
  if (!choice) throw new Error('useLocale needs a LocaleProvider');
  return choice;
}
