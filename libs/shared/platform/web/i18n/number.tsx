import type { ReactNode } from 'react';
import { FormattedNumber } from 'react-intl';

interface CountProps {
  readonly value: number;
}

/** A whole number with the reader's digits and grouping. */
export function Count({ value }: CountProps): ReactNode {
  return <FormattedNumber value={value} maximumFractionDigits={0} />;
}

interface ShareProps {
  /** 0 to 1. */
  readonly value: number;
  /** Digits after the point. */
  readonly digits?: number;
}

/** A share as a percentage. */
export function Share({ value, digits = 0 }: ShareProps): ReactNode {
  return <FormattedNumber value={value} style="percent" maximumFractionDigits={digits} />;
}
