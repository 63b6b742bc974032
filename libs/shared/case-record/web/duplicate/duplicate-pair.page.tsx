import { Alert, Group, Stack } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { pairDecisionInput, type DuplicateComparison } from '@passage/case-record/domain';
import { AppLink, Instant, Message, useRouteParam, useText } from '@passage/platform/web';
import { PageHeader, QueryStates, RecordForm, recordFields, Section } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { DialogButton } from '../dialog/dialog-button';
import { MergeForm } from '../merge/merge-form';
import { MergePanel } from '../merge/merge-panel';
import { ComparedFacts } from './compared-facts';
import { duplicatePairQuery, reopenPair, setApart } from './duplicate.queries';
import { DuplicateReasons, LikelihoodBadge } from './duplicate-reasons';
import { PairStateBadge } from './pair-state-badge';

const Fields = recordFields<z.input<typeof pairDecisionInput>>();

/** Two records beside each other, and what is decided about them. */
export default function DuplicatePairPage(): ReactNode {
  const text = useText();
  const pairId = useRouteParam('pairId');
  const query = useQuery(duplicatePairQuery(pairId));
  const client = useQueryClient();
  const refresh = (): void => {
    for (const queryKey of [['duplicate-pairs'], ['case'], ['cases']]) void client.invalidateQueries({ queryKey });
  };
  return (
    <>
      <PageHeader
        title={text('case-record.duplicate.compare')}
        breadcrumbs={[{ label: <Message id="case-record.duplicates" />, to: '/duplicates' }]}
        badges={query.data ? <PairStateBadge state={query.data.pair.state} /> : null}
        actions={query.data ? <PairActions comparison={query.data} onDone={refresh} /> : null}
      />
      <QueryStates query={query}>
        {(comparison) => (
          <Stack gap="md">
            <Section title={<Message id="case-record.duplicate.reasons" />}>
              <LikelihoodBadge likelihood={comparison.pair.likelihood} score={comparison.pair.score} />
              <DuplicateReasons reasons={comparison.pair.reasons} />
              {comparison.pair.note ? <bdi>{comparison.pair.note}</bdi> : null}
            </Section>
            <WaitingMerge comparison={comparison} />
            {comparison.mergeId ? <MergePanel mergeId={comparison.mergeId} onDone={refresh} /> : null}
            <Section title={<Message id="case-record.duplicate.compare" />} padding="flush">
              <ComparedFacts people={comparison.people} />
            </Section>
          </Stack>
        )}
      </QueryStates>
    </>
  );
}

/** Says that a merge was asked for, and where it is answered. */
function WaitingMerge({ comparison: { proposal } }: { readonly comparison: DuplicateComparison }): ReactNode {
  if (!proposal) return null;
  return (
    <Alert color="yellow" variant="light" role="status">
      <Message
        id="case-record.merge.waiting"
        values={{
          name: <bdi key="name">{proposal.proposedBy.name}</bdi>,
          at: <Instant key="at" value={proposal.proposedAt} />,
        }}
      />{' '}
      <AppLink to="/approvals">
        <Message id="case-record.merge.to-approvals" />
      </AppLink>
    </Alert>
  );
}

interface PairActionsProps {
  readonly comparison: DuplicateComparison;
  readonly onDone: () => void;
}

function PairActions({ comparison, onDone }: PairActionsProps): ReactNode {
  const { state } = comparison.pair;
  if (state === 'merged' || comparison.proposal) return null;
  const done = (close: () => void) => () => {
    close();
    onDone();
  };
  return (
    <Group gap="xs">
      <IfPermitted permission="case-record.duplicate.decide">
        <DialogButton labelId={state === 'open' ? 'case-record.duplicate.set-apart' : 'case-record.duplicate.reopen'}>
          {(close) => <DecisionForm comparison={comparison} onDone={done(close)} onCancel={close} />}
        </DialogButton>
      </IfPermitted>
      {state === 'open' ? (
        <IfPermitted permission="case-record.person.merge">
          <DialogButton
            labelId={comparison.needsApproval ? 'case-record.merge.propose' : 'case-record.merge.do'}
            variant="filled"
          >
            {(close) => <MergeForm comparison={comparison} onDone={done(close)} onCancel={close} />}
          </DialogButton>
        </IfPermitted>
      ) : null}
    </Group>
  );
}

interface DecisionFormProps extends PairActionsProps {
  readonly onCancel: () => void;
}

function DecisionForm({ comparison: { pair }, onDone, onCancel }: DecisionFormProps): ReactNode {
  const isOpen = pair.state === 'open';
  return (
    <RecordForm
      id={`case-record.duplicate.${pair.id}`}
      schema={pairDecisionInput}
      initialValues={{ note: '' }}
      version={pair.version}
      save={({ note }, version) => (isOpen ? setApart : reopenPair)(pair.id, note, version)}
      onSaved={onDone}
      onCancel={onCancel}
      saveLabel={<Message id={isOpen ? 'case-record.duplicate.set-apart' : 'case-record.duplicate.reopen'} />}
    >
      <p>
        <Message id={isOpen ? 'case-record.duplicate.set-apart.hint' : 'case-record.duplicate.reopen.hint'} />
      </p>
      <Fields.LongText name="note" labelId="case-record.duplicate.note" isFirst />
    </RecordForm>
  );
}
