import { rangesWithoutIt, type CaseWindowPage } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import classes from '../window/window-section.module.css';
import { LinkedName } from './linked-name';
import { RangeWords } from './range-words';

interface PartingEffectProps {
  readonly page: CaseWindowPage;
  /** Whether the case goes on by itself, and has days of its own. */
  readonly goesOn?: boolean;
}

/** What becomes of a group when a case leaves it: the days they share now, and those of each side afterwards. */
export function PartingEffect({ page, goesOn = false }: PartingEffectProps): ReactNode {
  const { linkedCases, ownRanges, window, chart } = page;
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
      {goesOn ? (
        <div className={classes.shared}>
          <dt>
            <Message id="pipeline.travel-link.own" />
          </dt>
          <dd>
            <RangeWords ranges={ownRanges} today={chart.today} />
          </dd>
        </div>
      ) : null}
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
