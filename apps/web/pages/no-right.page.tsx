import { useText } from '@passage/platform/web';
import { NoRight, PageHeader } from '@passage/ui';
import type { ReactNode } from 'react';

/** Stands in for a page somebody may not see. */
export function NoRightPage(): ReactNode {
  const text = useText();
  return (
    <>
      <PageHeader title={text('shell.no-right')} />
      <NoRight />
    </>
  );
}
