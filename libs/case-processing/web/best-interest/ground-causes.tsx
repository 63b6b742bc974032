import type { GroundCause } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import { Fragment, type ReactNode } from 'react';

/** What has changed of that on which a result rests, one after another. */
export function GroundCauses({ causes }: { readonly causes: readonly GroundCause[] }): ReactNode {
  return causes.map((cause, index) => (
    <Fragment key={cause}>
      {index > 0 ? ' · ' : null}
      <Message id={`case-processing.best-interest.cause.${cause}`} />
    </Fragment>
  ));
}
