import { Text } from '@mantine/core';
import type { FamilyDifferences, PersonDifference, ReferralUpdate } from '@passage/case-processing/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { PersonName, StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';
import { Duplicate } from '../referral-import/duplicate-list';
import { differenceLabels, useDifferenceValue } from './difference-labels';
import classes from './referral-update.module.css';

type CaseDifference = FamilyDifferences['case'][number];

/** What a family of the file says otherwise than its case: what stands, and what would stand. */
export function FamilyDifferencesView({ update }: { readonly update: ReferralUpdate }): ReactNode {
  const { differences, duplicates } = update;
  return (
    <div className={classes.differences}>
      <Facts facts={differences.case} />
      {differences.people.map(({ personId, name, rowNumber, matchedBy, fields }) => (
        <section key={personId}>
          <h4 className={classes.person}>
            <bdi>{name}</bdi>
            <Text size="xs" c="dimmed" component="span">
              <Message id="case-processing.import.in-row" values={{ row: rowNumber }} /> ·{' '}
              <Message id={`case-processing.update.matched.${matchedBy}`} />
            </Text>
          </h4>
          <Facts facts={fields} />
        </section>
      ))}
      {differences.added.map(({ rowNumber, name, nameLocal, relationship, birthDate }) => (
        <section key={rowNumber}>
          <h4 className={classes.person}>
            <StatusBadge tone="info">
              <Message id="case-processing.update.added" />
            </StatusBadge>
            <PersonName name={name} localName={nameLocal} />
          </h4>
          <Text size="sm" component="p">
            <Message id={`case-record.member.${relationship}`} /> · <PlainDate value={birthDate} /> ·{' '}
            <Message id="case-processing.import.in-row" values={{ row: rowNumber }} />
          </Text>
          {duplicates
            .filter((each) => each.rowNumber === rowNumber)
            .map((match) => (
              <Duplicate key={`${match.known?.caseId ?? match.place}-${match.otherRow}`} match={match} />
            ))}
        </section>
      ))}
      <LeftAsItIs differences={differences} />
    </div>
  );
}

function Facts({ facts }: { readonly facts: readonly (CaseDifference | PersonDifference)[] }): ReactNode {
  const shown = useDifferenceValue();
  if (facts.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {facts.map((each) => (
        <div key={each.field} className={classes.fact}>
          <dt>
            <Message id={differenceLabels[each.field]} />
          </dt>
          <dd>
            <del>
              <bdi>{shown(each.field, each.from)}</bdi>
            </del>
            <span aria-hidden className={classes.arrow}>
              →
            </span>
            <ins>
              <bdi>{shown(each.field, each.to)}</bdi>
            </ins>
            {'needsApproval' in each && each.needsApproval ? (
              <StatusBadge tone="attention">
                <Message id="case-processing.update.needs-approval" />
              </StatusBadge>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What stays although the file says otherwise, or says nothing of it. */
function LeftAsItIs({ differences: { absent, notes } }: Pick<ReferralUpdate, 'differences'>): ReactNode {
  if (absent.length + notes.length === 0) return null;
  return (
    <ul className={classes.notes}>
      {notes.map(({ code, value, rowNumber }) => (
        <li key={`${code} ${rowNumber}`}>
          <Message id={`case-processing.update.note.${code}`} values={{ value: <bdi key="value">{value}</bdi> }} />
        </li>
      ))}
      {absent.map(({ personId, name }) => (
        <li key={personId}>
          <Message id="case-processing.update.absent" values={{ name: <bdi key="name">{name}</bdi> }} />
        </li>
      ))}
    </ul>
  );
}
