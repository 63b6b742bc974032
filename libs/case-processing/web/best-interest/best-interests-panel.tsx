import { Button, Modal, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { BestInterest, BestInterestStanding, ChildInNeed } from '@passage/case-processing/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { PersonName, QueryStates, Section, StatusBadge, type Tone } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { FamilyMember } from '../case-section/family-member';
import { useRefreshCase } from '../interview/interview.queries';
import { BestInterestFacts } from './best-interest-facts';
import { BestInterestForm } from './best-interest-form';
import classes from './best-interest.module.css';
import { bestInterestsQuery } from './best-interest.queries';

interface BestInterestsPanelProps {
  readonly caseId: string;
  readonly members: readonly FamilyMember[];
}

/** What is best for the children of the family: what their situation asks for, and what procedures found. */
export function BestInterestsPanel({ caseId, members }: BestInterestsPanelProps): ReactNode {
  const query = useQuery(bestInterestsQuery(caseId));
  const refresh = useRefreshCase(caseId);
  const [open, setOpen] = useState<'new' | BestInterest>();
  const close = (isDone: boolean): void => {
    setOpen(undefined);
    if (isDone) refresh();
  };
  return (
    <Section
      title={<Message id="case-processing.best-interests" />}
      actions={
        <IfPermitted permission="case-processing.best-interest.record">
          <Button onClick={() => setOpen('new')}>
            <Message id="case-processing.best-interest.record" />
          </Button>
        </IfPermitted>
      }
    >
      <QueryStates query={query}>
        {({ items, children }) => (
          <Stack gap="md">
            {items.length + children.length === 0 ? (
              <Text size="sm" c="dimmed">
                <Message id="case-processing.best-interests.none" />
              </Text>
            ) : null}
            {children.map((child) => (
              <Child key={child.personId} child={child} />
            ))}
            {items.map((item) => (
              <BestInterestFacts key={item.id} item={item} onChange={() => setOpen(item)} onWithdrawn={refresh} />
            ))}
          </Stack>
        )}
      </QueryStates>
      <Modal
        opened={open !== undefined}
        onClose={() => close(false)}
        title={<Message id={`case-processing.best-interest.${open === 'new' ? 'record' : 'change'}`} />}
        size="lg"
      >
        {open ? (
          <BestInterestForm
            caseId={caseId}
            members={members}
            known={open === 'new' ? undefined : open}
            onClose={close}
          />
        ) : null}
      </Modal>
    </Section>
  );
}

const tones: Readonly<Record<BestInterestStanding, Tone>> = {
  met: 'ok',
  missing: 'attention',
  lapsed: 'danger',
  stale: 'danger',
  open: 'info',
  against: 'danger',
};

/** Where a child stands: why it is looked at, whether a result holds, and until when. */
function Child({ child }: { readonly child: ChildInNeed }): ReactNode {
  const { name, nameLocal, situations, standing, validUntil, isOnPaper, isMissing } = child;
  const isSettledByPaper = !isMissing && standing === 'missing';
  return (
    <div className={classes.child}>
      <PersonName name={name} localName={nameLocal} />
      {situations.map((situation) => (
        <StatusBadge key={situation} tone="neutral">
          <Message id={`case-processing.child-situation.${situation}`} />
        </StatusBadge>
      ))}
      <StatusBadge tone={isSettledByPaper ? 'ok' : tones[standing]}>
        <Message id={`case-processing.best-interest.standing.${isSettledByPaper ? 'not-needed' : standing}`} />
      </StatusBadge>
      {situations.length > 0 && !isOnPaper ? (
        <StatusBadge tone="attention">
          <Message id="case-processing.best-interest.no-paper" />
        </StatusBadge>
      ) : null}
      {validUntil ? (
        <Text size="xs" c="dimmed" component="span">
          <Message
            id="case-processing.best-interest.valid-until"
            values={{ date: <PlainDate key="date" value={validUntil} /> }}
          />
        </Text>
      ) : null}
    </div>
  );
}
