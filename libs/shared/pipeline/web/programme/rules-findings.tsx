import { ProductText } from '@passage/case-record/web';
import { findingsAmong, type RequirementRule } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import classes from './programme-rules.module.css';

/** What is wrong with requirements taken together; nothing when they are in order. */
export function RulesFindings({ requirements }: { readonly requirements: readonly RequirementRule[] }): ReactNode {
  const findings = findingsAmong(requirements);
  if (findings.length === 0) return null;
  return (
    <div role="alert">
      <ul className={classes.findings}>
        {findings.map(({ index, field, code }) => (
          <li key={`${index}.${field}.${code}`}>
            <ProductText typed={requirements[index]?.title ?? ''} /> · <Message id={`problem.${code}`} />{' '}
            <Message id={`problem.${code}.remedy`} />
          </li>
        ))}
      </ul>
    </div>
  );
}
