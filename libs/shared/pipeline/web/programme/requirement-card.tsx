import { ProductText } from '@passage/case-record/web';
import type { RequirementRule } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import { Fragment, type ReactNode } from 'react';
import classes from './requirement-card.module.css';
import { ConcernedWords, DaysWords, ValidityWords } from './requirement-words';

interface RequirementCardProps {
  readonly rule: RequirementRule;
  /** Name of another requirement of the same version. */
  readonly titleOf: (code: string) => string;
  /** How it differs from the version before, if it does. */
  readonly change?: 'added' | 'changed' | undefined;
  readonly actions?: ReactNode;
}

/** One requirement in words: whom it concerns, how long it holds, when, where the rule comes from. */
export function RequirementCard({ rule, titleOf, change, actions }: RequirementCardProps): ReactNode {
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <h3 className={classes.title}>
          <ProductText typed={rule.title} />
        </h3>
        <code className={classes.code} dir="ltr">
          {rule.code}
        </code>
        {change ? (
          <StatusBadge tone="special">
            <Message id={`pipeline.rule.${change}`} />
          </StatusBadge>
        ) : null}
        {rule.isVerified ? null : (
          <StatusBadge tone="attention">
            <Message id="pipeline.rule.unverified" />
          </StatusBadge>
        )}
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>
            <Message id="pipeline.rule.concerns" />
          </dt>
          <dd>
            <ConcernedWords rule={rule} />
          </dd>
        </div>
        <div>
          <dt>
            <Message id="pipeline.rule.gate" />
          </dt>
          <dd>
            <Message id={`pipeline.gate.${rule.gate}`} />
          </dd>
        </div>
        <div>
          <dt>
            <Message id="pipeline.rule.holds-on" />
          </dt>
          <dd>
            <Message id={`pipeline.rule.holds-on.${rule.holdsOn}`} />
          </dd>
        </div>
        <div>
          <dt>
            <Message id="pipeline.rule.validity" />
          </dt>
          <dd>
            <ValidityWords rule={rule} />
          </dd>
        </div>
        <div>
          <dt>
            <Message id="pipeline.rule.lead" />
          </dt>
          <dd>
            <DaysWords days={rule.leadDays} />
          </dd>
        </div>
        {rule.noticeDays > 0 ? (
          <div>
            <dt>
              <Message id="pipeline.rule.notice" />
            </dt>
            <dd>
              <DaysWords days={rule.noticeDays} />
            </dd>
          </div>
        ) : null}
        {rule.prerequisites.length > 0 ? (
          <div>
            <dt>
              <Message id="pipeline.rule.prerequisites" />
            </dt>
            <dd>
              <bdi>{rule.prerequisites.map(titleOf).join(' · ')}</bdi>
            </dd>
          </div>
        ) : null}
        {rule.staleOn.length > 0 ? (
          <div>
            <dt>
              <Message id="pipeline.rule.stale-on" />
            </dt>
            <dd>
              {rule.staleOn.map((change, index) => (
                <Fragment key={change}>
                  {index > 0 ? ' · ' : null}
                  <Message id={`pipeline.rule.stale-cause.${change}`} />
                </Fragment>
              ))}
            </dd>
          </div>
        ) : null}
      </dl>
      <p className={classes.source}>
        <Message
          id={rule.isVerified ? 'pipeline.rule.source' : 'pipeline.rule.source-unverified'}
          values={{ source: <bdi>{rule.sourceNote || '–'}</bdi> }}
        />
      </p>
    </li>
  );
}
