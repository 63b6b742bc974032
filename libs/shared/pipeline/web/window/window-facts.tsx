import type { CaseWindowPage } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import { RelativeDays } from '@passage/ui';
import type { ReactNode } from 'react';
import { nameOf, titleOf } from './people';
import classes from './window-section.module.css';

/** The dates that matter: when the window opens and closes, by what, and until when acting still helps. */
export function WindowFacts({ page }: { readonly page: CaseWindowPage }): ReactNode {
  const { window: facts } = page;
  const dates = [
    ['pipeline.window.opens', facts.windowState === 'not-yet' ? facts.opensOn : null],
    ['pipeline.window.closes', facts.closesOn],
    ['pipeline.window.book-by', facts.bookBy],
    ['pipeline.window.renew-by', facts.renewBy],
    ['pipeline.window.last-action', facts.lastActionOn],
  ] as const;
  return (
    <dl className={classes.facts}>
      {dates
        .filter(([, value]) => value !== null)
        .map(([id, value]) => (
          <div key={id}>
            <dt>
              <Message id={id} />
            </dt>
            <dd>
              <RelativeDays value={value} isExclusive={id === 'pipeline.window.closes'} />
            </dd>
          </div>
        ))}
      {facts.bindingRequirement ? (
        <div>
          <dt>
            <Message id="pipeline.window.binding" />
          </dt>
          <dd>
            <bdi>{titleOf(page, facts.bindingRequirement)}</bdi>
            {facts.bindingPersonId ? (
              <>
                {' · '}
                <bdi>{nameOf(page, facts.bindingPersonId)}</bdi>
              </>
            ) : null}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
