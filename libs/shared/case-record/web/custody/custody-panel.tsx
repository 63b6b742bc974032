import { IfPermitted } from '@passage/access/web';
import { fullName, type CaseDetail, type CustodyStanding } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { QueryStates, Section, StatusBadge, type Tone } from '@passage/ui';
import { IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DialogButton } from '../dialog/dialog-button';
import classes from '../family/family.module.css';
import { peopleOf } from '../relationship/people-of';
import { CustodyForm } from './custody-form';
import { CustodyRow } from './custody-row';
import { custodyQuery } from './custody.queries';

const tones: Readonly<Record<CustodyStanding, Tone>> = {
  'not-needed': 'neutral',
  settled: 'ok',
  doubtful: 'attention',
  unsettled: 'danger',
};

/** The children of a case: who holds custody of each, on what paper, and whether that is settled. */
export function CustodyPanel({ detail }: { readonly detail: CaseDetail }): ReactNode {
  const query = useQuery(custodyQuery(detail.id));
  const names = new Map(peopleOf(detail).map((person) => [person.id, fullName(person)]));
  return (
    <QueryStates query={query}>
      {({ items, verdicts }) =>
        verdicts.length === 0 && items.length === 0 ? null : (
          <Section
            title={<Message id="case-record.custody.title" />}
            actions={
              detail.closedOn === null ? (
                <IfPermitted permission="case-record.person.edit">
                  <DialogButton labelId="case-record.custody.add" icon={IconScale}>
                    {(close) => <CustodyForm detail={detail} onDone={close} />}
                  </DialogButton>
                </IfPermitted>
              ) : null
            }
          >
            <ul className={classes.relations}>
              {verdicts.map(({ childId, standing, reasons }) => (
                <li key={childId} className={classes.relation}>
                  <span>
                    <bdi>{names.get(childId) ?? '–'}</bdi>
                    <span className={classes.dimmed}>
                      {reasons.map((reason) => (
                        <span key={reason}>
                          {' · '}
                          <Message id={`case-record.custody-reason.${reason}`} />
                        </span>
                      ))}
                    </span>
                  </span>
                  <StatusBadge tone={tones[standing]}>
                    <Message id={`case-record.custody-standing.${standing}`} />
                  </StatusBadge>
                </li>
              ))}
              {items.map((custody) => (
                <CustodyRow key={custody.id} detail={detail} custody={custody} names={names} />
              ))}
            </ul>
          </Section>
        )
      }
    </QueryStates>
  );
}
