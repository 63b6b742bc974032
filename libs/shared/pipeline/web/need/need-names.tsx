import { hasMessage, Message } from '@passage/platform/web';
import { None } from '@passage/ui';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** What must be seen to in travel and placement, in words; never why. */
export function NeedNames({ codes }: { readonly codes: readonly string[] }): ReactNode {
  const intl = useIntl();
  if (codes.length === 0) return <None />;
  return codes.map((code, index) => {
    const id = `health.need.${code}`;
    return (
      <span key={code}>
        {index > 0 ? ', ' : null}
        {hasMessage(intl, id) ? <Message id={id} /> : code}
      </span>
    );
  });
}
