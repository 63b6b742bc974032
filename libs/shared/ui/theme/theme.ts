import {
  ActionIcon,
  Alert,
  Badge,
  Button,
  Checkbox,
  createTheme,
  Input,
  Menu,
  Modal,
  NumberInput,
  Paper,
  PasswordInput,
  SegmentedControl,
  Select,
  MultiSelect,
  Table,
  Tabs,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { DateInput } from '@mantine/dates';
import type { Tone } from '../badge/tone';
import { dark, gray, sea } from './colors';

/** Which tone stands for a colour an alert is given. */
const alertTones: Readonly<Record<string, Tone>> = { red: 'danger', yellow: 'attention', green: 'ok', gray: 'neutral' };

const compactField = { defaultProps: { size: 'xs' as const } };

/** Look of the product: dense, calm, one accent, text at 13 and 14 px, IBM Plex Sans in Latin and Arabic script. */
export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 6 },
  colors: { sea, gray, dark },
  black: '#1d232b',
  fontFamily: "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Noto Sans Ethiopic', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, monospace",
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '14px' },
  defaultRadius: 'sm',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.3125rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
      h4: { fontSize: '0.8125rem', lineHeight: '1.4' },
    },
  },
  shadows: {
    xs: '0 1px 2px rgb(16 24 32 / 6%)',
    sm: '0 1px 3px rgb(16 24 32 / 10%)',
    md: '0 6px 20px rgb(16 24 32 / 12%)',
    lg: '0 12px 36px rgb(16 24 32 / 16%)',
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    // The tones are tuned for both schemes; the colours of the library are loud on dark, and faint on yellow.
    Alert: Alert.extend({
      defaultProps: { p: 'sm' },
      styles: (_theme, { color }) => {
        const tone = alertTones[String(color)] ?? 'info';
        return {
          root: { background: `var(--tone-${tone}-bg)`, borderColor: `var(--tone-${tone}-line)` },
          icon: { color: `var(--tone-${tone}-fg)` },
          title: { color: 'var(--mantine-color-text)' },
          message: { color: 'var(--mantine-color-text)' },
        };
      },
    }),
    Badge: Badge.extend({ defaultProps: { radius: 'sm', tt: 'none', fw: 500 } }),
    // Two sizes: this one, and compact-xs inside a line of a list. Both are large enough to be hit.
    Button: Button.extend({
      defaultProps: { size: 'xs' },
      styles: { label: { fontWeight: 500 } },
      vars: (_theme, { size }) => ({
        root: size === 'compact-xs' ? { '--button-height': '26px', '--button-padding-x': '9px' } : {},
      }),
    }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs' } }),
    DateInput: DateInput.extend({ defaultProps: { size: 'xs' } }),
    // The library's is 18 px wide: too small a target beside another.
    InputClearButton: Input.ClearButton.extend({ styles: { root: { minWidth: 24, minHeight: 24 } } }),
    Input: Input.extend(compactField),
    // What helps to fill a field in stands below it, so that the fields of a row stay on one line.
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { size: 'xs', inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      styles: { label: { marginBlockEnd: 3 }, description: { marginBlockStart: 4 } },
    }),
    Menu: Menu.extend({
      defaultProps: { shadow: 'md', position: 'bottom-end', withInitialFocusPlaceholder: false },
    }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.4 },
        radius: 'md',
        attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontWeight: 600, fontSize: 'var(--mantine-font-size-md)' } },
    }),
    MultiSelect: MultiSelect.extend({
      ...compactField,
      styles: { input: { minHeight: 'var(--field-height)', paddingBlock: 3, display: 'flex', alignItems: 'center' } },
    }),
    NumberInput: NumberInput.extend(compactField),
    Paper: Paper.extend({ defaultProps: { radius: 'md', withBorder: true } }),
    PasswordInput: PasswordInput.extend(compactField),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'xs' } }),
    Select: Select.extend(compactField),
    Table: Table.extend({
      defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm', fz: 'xs', borderColor: 'var(--line-soft)' },
    }),
    // What scrolls is reached with the keyboard too.
    TableScrollContainer: Table.ScrollContainer.extend({
      defaultProps: { scrollAreaProps: { viewportProps: { tabIndex: 0 } } },
    }),
    Tabs: Tabs.extend({
      defaultProps: { keepMounted: false },
      styles: { tab: { fontSize: 'var(--mantine-font-size-xs)' } },
    }),
    Textarea: Textarea.extend({ defaultProps: { size: 'xs', autosize: true, minRows: 3 } }),
    TextInput: TextInput.extend(compactField),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, withArrow: true, fz: 'xs' } }),
  },
});
