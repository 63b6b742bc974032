import type { LinkedCaseRow } from '@passage/pipeline/domain';
import { AppLink, Message } from '@passage/platform/web';
import type { ReactNode } from 'react';

/** A case of a group: a link to its window, or of another office only the number. */
export function LinkedName({ caseId, number, name, isVisible }: Omit<LinkedCaseRow, 'ranges'>): ReactNode {
  if (!isVisible) return <Message id="pipeline.travel-link.elsewhere" values={{ number: <bdi>{number}</bdi> }} />;
  return (
    <AppLink to={`/cases/${caseId}?tab=window`}>
      <bdi>{number}</bdi> <bdi>{name}</bdi>
    </AppLink>
  );
}
