import type { ReactNode } from 'react';
import { FormattedNumber } from 'react-intl';

const perStep = 1000;

/** Size of a file in kilobytes or megabytes. */
export function FileSize({ bytes }: { readonly bytes: number }): ReactNode {
  const isLarge = bytes >= perStep * perStep;
  const value = Math.max(1, bytes / (isLarge ? perStep * perStep : perStep));
  return (
    <FormattedNumber
      value={value}
      style="unit"
      unit={isLarge ? 'megabyte' : 'kilobyte'}
      unitDisplay="short"
      maximumFractionDigits={isLarge ? 1 : 0}
    />
  );
}
