import type { ComboboxItem } from '@mantine/core';
import { formatPlainDate, useText } from '@passage/platform/web';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

const plainDateShape = /^\d{4}-\d{2}-\d{2}$/;

/** How the view of two conflicting versions shows values: choices by their names, dates in the reader's language. */
export function useNamedValue(
  choices: Readonly<Record<string, readonly ComboboxItem[]>>,
): (name: string, value: unknown) => string {
  const intl = useIntl();
  const text = useText();
  return useCallback(
    (name, value) => {
      if (value === null || value === undefined || value === '') return '–';
      if (typeof value === 'boolean') return text(value ? 'case-record.yes' : 'case-record.no');
      const shown = String(value);
      const choice = choices[name]?.find((option) => option.value === shown);
      if (choice) return choice.label;
      return plainDateShape.test(shown) ? formatPlainDate(intl, shown) : shown;
    },
    [choices, intl, text],
  );
}
