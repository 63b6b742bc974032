import {
  createTheme,
  DirectionContext,
  MantineProvider,
  mergeThemeOverrides,
  type CSSVariablesResolver,
  type MantineThemeOverride,
} from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { useLocale, useText, type Locale } from '@passage/platform/web';
import 'dayjs/locale/ar';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/fr';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useKeptFocus } from '../feedback/kept-focus';
import './styles';
import { theme } from './theme';

const dayjsLocales: Readonly<Record<Locale, string>> = { en: 'en-gb', fr: 'fr', ar: 'ar' };

/** Saturday begins the week where Arabic is read, Monday elsewhere. */
const firstDays: Readonly<Record<Locale, 1 | 6>> = { en: 1, fr: 1, ar: 6 };

const surfaceVariables = {
  '--mantine-color-body': 'var(--surface-page)',
  '--mantine-color-dimmed': 'var(--text-dimmed)',
  '--mantine-color-placeholder': 'var(--text-dimmed)',
  '--mantine-color-error': 'var(--tone-danger-fg)',
};

/** Makes the library's own surfaces and faint text those of the product. */
const surfaces: CSSVariablesResolver = () => ({
  variables: {},
  light: surfaceVariables,
  dark: surfaceVariables,
});

/** Names the small buttons inside the library's components, which show only an icon. */
function buttonNames({ close, clear }: { close: string; clear: string }): MantineThemeOverride {
  return createTheme({
    components: {
      CloseButton: { defaultProps: { 'aria-label': close } },
      InputClearButton: { defaultProps: { 'aria-label': clear } },
    },
  });
}

interface UiProviderProps {
  readonly children: ReactNode;
}

/** Gives the page its look and its writing direction. Needs a LocaleProvider around it. */
export function UiProvider({ children }: UiProviderProps): ReactNode {
  const { locale, direction } = useLocale();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
  }, [locale, direction]);
  useKeptFocus();
  const text = useText();
  const close = text('ui.close');
  const clear = text('ui.clear');
  const namedTheme = useMemo(() => mergeThemeOverrides(theme, buttonNames({ close, clear })), [close, clear]);
  const directionChoice = useMemo(
    () => ({ dir: direction, toggleDirection: () => undefined, setDirection: () => undefined }),
    [direction],
  );
  return (
    <DirectionContext value={directionChoice}>
      <MantineProvider theme={namedTheme} cssVariablesResolver={surfaces} defaultColorScheme="auto">
        <DatesProvider settings={{ locale: dayjsLocales[locale], firstDayOfWeek: firstDays[locale] }}>
          <Notifications position="bottom-right" />
          {children}
        </DatesProvider>
      </MantineProvider>
    </DirectionContext>
  );
}
