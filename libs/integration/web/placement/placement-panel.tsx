import { ProductText } from '@passage/case-record/web';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { IfPermitted, usePermitted } from '@passage/access/web';
import { isStandingPlacement, movePlacement, type Placement, type PlacementMove } from '@passage/integration/domain';
import { NeedNames } from '@passage/pipeline/web';
import { Count, Message, PlainDate } from '@passage/platform/web';
import { EmptyState, KeyValueList, QueryStates, Section } from '@passage/ui';
import { IconHome } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useRefreshIntegration } from '../refresh-integration';
import { OfferForm } from './offer-form';
import { PlacementMoveForm } from './placement-forms';
import { PlacementStateBadge } from './placement-state-badge';
import { placementsOfCaseQuery } from './placement.queries';

const moves: readonly PlacementMove[] = ['accept', 'decline', 'change', 'withdraw'];

/** Where a family is to live, and which agencies were asked. */
export function PlacementPanel({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(placementsOfCaseQuery(caseId));
  const refresh = useRefreshIntegration();
  const [isOffering, setIsOffering] = useState(false);
  const close = (): void => setIsOffering(false);
  const stands = query.data?.items.some(({ state }) => isStandingPlacement(state)) ?? true;
  return (
    <Section
      title={<Message id="integration.placement" />}
      actions={
        stands ? null : (
          <IfPermitted permission="integration.placement.manage">
            <Button onClick={() => setIsOffering(true)}>
              <Message id="integration.offer" />
            </Button>
          </IfPermitted>
        )
      }
    >
      <QueryStates query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconHome} title={<Message id="integration.placement.none" />} />
          ) : (
            <Stack gap="lg">
              {items.map((placement) => (
                <PlacementCard key={placement.id} placement={placement} />
              ))}
            </Stack>
          )
        }
      </QueryStates>
      <Modal opened={isOffering} onClose={close} title={<Message id="integration.offer" />} size="lg">
        <OfferForm
          caseId={caseId}
          onSaved={() => {
            close();
            refresh();
          }}
          onCancel={close}
        />
      </Modal>
    </Section>
  );
}

function PlacementCard({ placement }: { readonly placement: Placement }): ReactNode {
  const { agency, state, place, people, needs, expectedOn, assuredOn, validUntil, familyTie, note, reason } = placement;
  return (
    <article>
      <Stack gap="xs">
        <Group gap="xs">
          <strong>
            <ProductText typed={agency.name} />
          </strong>
          <PlacementStateBadge state={state} />
        </Group>
        <KeyValueList
          columns={3}
          items={[
            { labelId: 'integration.place', value: <bdi>{place}</bdi> },
            { labelId: 'integration.expected-on', value: <PlainDate value={expectedOn} /> },
            { labelId: 'integration.people', value: <Count value={people} /> },
            { labelId: 'integration.needs', value: <NeedNames codes={needs} /> },
            ...(assuredOn
              ? [{ labelId: 'integration.assured-on' as const, value: <PlainDate value={assuredOn} /> }]
              : []),
            ...(validUntil
              ? [{ labelId: 'integration.valid-until' as const, value: <PlainDate value={validUntil} /> }]
              : []),
            ...(familyTie ? [{ labelId: 'integration.family-tie' as const, value: <bdi>{familyTie}</bdi> }] : []),
            ...(note ? [{ labelId: 'integration.note' as const, value: <bdi>{note}</bdi> }] : []),
            ...(reason
              ? [{ labelId: 'integration.reason' as const, value: <Message id={`integration.reason.${reason}`} /> }]
              : []),
          ]}
        />
        <PlacementActions placement={placement} />
      </Stack>
    </article>
  );
}

function PlacementActions({ placement }: { readonly placement: Placement }): ReactNode {
  const mayManage = usePermitted()('integration.placement.manage');
  const refresh = useRefreshIntegration();
  const [move, setMove] = useState<PlacementMove>();
  const close = (): void => setMove(undefined);
  if (!mayManage || placement.arrivedOn) return null;
  return (
    <Group gap="xs">
      {moves
        .filter((each) => movePlacement(placement.state, each) !== undefined)
        .map((each) => (
          <Button key={each} variant={each === 'accept' ? 'filled' : 'default'} onClick={() => setMove(each)}>
            <Message id={`integration.placement.${each}`} />
          </Button>
        ))}
      <Modal
        opened={move !== undefined}
        onClose={close}
        title={move ? <Message id={`integration.placement.${move}`} /> : null}
      >
        {move ? (
          <PlacementMoveForm
            move={move}
            placement={placement}
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
