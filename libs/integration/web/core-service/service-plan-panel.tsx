import { Button, Group, Modal, Progress } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { moveCoreService, type CoreService, type CoreServiceMove } from '@passage/integration/domain';
import { Message, PlainDate, useText } from '@passage/platform/web';
import {
  DataTable,
  EmptyState,
  PersonName,
  QueryStates,
  RelativeDays,
  Section,
  StatusBadge,
  type DataColumn,
} from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useRefreshIntegration } from '../refresh-integration';
import { servicePlanQuery } from './core-service.queries';
import { ServiceMoveForm } from './service-move-form';
import { ServiceName } from './service-name';
import { ServiceStateBadge } from './service-state-badge';

const moves: readonly CoreServiceMove[] = ['complete', 'rule-out', 'reopen'];

const columns: readonly DataColumn<CoreService>[] = [
  { headerId: 'integration.service', cell: (service) => <ServiceTitle service={service} /> },
  {
    headerId: 'integration.due-on',
    cell: ({ dueOn, state }) => (
      <>
        <PlainDate value={dueOn} /> {state === 'due' ? <RelativeDays value={dueOn} /> : null}
      </>
    ),
  },
  { headerId: 'integration.state', cell: (service) => <ServiceState service={service} /> },
];

/** What a family is due after its arrival: a list to work off. */
export function ServicePlanPanel({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(servicePlanQuery(caseId));
  return (
    <Section title={<Message id="integration.services" />} padding="flush">
      <QueryStates query={query}>
        {({ items, arrivedOn }) =>
          items.length === 0 ? (
            <EmptyState
              title={<Message id={arrivedOn ? 'integration.services.none' : 'integration.services.not-arrived'} />}
            />
          ) : (
            <Plan items={items} />
          )
        }
      </QueryStates>
    </Section>
  );
}

function Plan({ items }: { readonly items: readonly CoreService[] }): ReactNode {
  const text = useText();
  const mayRecord = usePermitted()('integration.service.record');
  const settled = items.filter(({ state }) => state !== 'due').length;
  const progress = text('integration.services.progress', { settled, all: items.length });
  return (
    <>
      <Group gap="sm" p="sm">
        <span>{progress}</span>
        <Progress value={(100 * settled) / items.length} w={160} aria-label={progress} />
      </Group>
      <DataTable
        columns={columns}
        rows={items}
        rowId={({ id }) => id}
        actions={mayRecord ? (service) => <ServiceActions service={service} /> : undefined}
      />
    </>
  );
}

function ServiceTitle({ service }: { readonly service: CoreService }): ReactNode {
  const { person } = service;
  return (
    <>
      <ServiceName service={service} />
      {person ? (
        <div>
          <PersonName name={person.name} localName={person.nameLocal} />
        </div>
      ) : null}
    </>
  );
}

function ServiceState({ service }: { readonly service: CoreService }): ReactNode {
  const { happenedOn, state, isOverdue, reason, evidence, isVerified, sourceNote } = service;
  return (
    <>
      <ServiceStateBadge state={state} isOverdue={isOverdue} />
      {happenedOn ? (
        <>
          {' '}
          <PlainDate value={happenedOn} />
        </>
      ) : null}
      {reason ? (
        <div>
          <Message id={`integration.reason.${reason}`} />
        </div>
      ) : null}
      {evidence ? (
        <div>
          <bdi>{evidence}</bdi>
        </div>
      ) : null}
      {isVerified ? null : (
        <>
          {' '}
          <span title={sourceNote}>
            <StatusBadge tone="neutral">
              <Message id="integration.unverified" />
            </StatusBadge>
          </span>
        </>
      )}
    </>
  );
}

function ServiceActions({ service }: { readonly service: CoreService }): ReactNode {
  const refresh = useRefreshIntegration();
  const [move, setMove] = useState<CoreServiceMove>();
  const close = (): void => setMove(undefined);
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      {moves
        .filter((each) => moveCoreService(service.state, each) !== undefined)
        .map((each) => (
          <Button
            key={each}
            size="compact-xs"
            variant={each === 'complete' ? 'light' : 'subtle'}
            onClick={() => setMove(each)}
          >
            <Message id={`integration.service-move.${each}`} />
          </Button>
        ))}
      <Modal opened={move !== undefined} onClose={close} title={<ServiceName service={service} />}>
        {move ? (
          <ServiceMoveForm
            service={service}
            move={move}
            onSaved={() => {
              close();
              refresh();
            }}
            onCancel={close}
          />
        ) : null}
      </Modal>
    </Group>
  );
}
