import { rangesWithoutIt, type CaseWindowPage } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import classes from '../window/window-section.module.css';
import { LinkedName } from './linked-name';
import { RangeWords } from './range-words';

/** What becomes of the others of its group when a case leaves it: their days now, and without it. */
export function PartingEffect({ page }: { readonly page: CaseWindowPage }): ReactNode {
  const { linkedCases, window, chart } = page;
  return (
    <dl className={classes.days}>
      <div>
        <dt>
          <Message id="pipeline.travel-link.title" />
        </dt>
        <dd>
          {linkedCases.map((linked) => (
            <div key={linked.caseId}>
              <LinkedName {...linked} />
            </div>
          ))}
        </dd>
      </div>
      <div>
        <dt>
          <Message id="pipeline.travel-link.shared" />
        </dt>
        <dd>
          <RangeWords ranges={window.travelWindow} today={chart.today} />
        </dd>
      </div>
      <div className={classes.shared}>
        <dt>
          <Message id="pipeline.travel-link.without" values={{ count: linkedCases.length }} />
        </dt>
        <dd>
          <RangeWords ranges={rangesWithoutIt(linkedCases)} today={chart.today} />
        </dd>
      </div>
    </dl>
  );
}
