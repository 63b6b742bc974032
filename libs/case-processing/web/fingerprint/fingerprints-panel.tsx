import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import {
  openFingerprintMoves,
  type FingerprintAppointment,
  type FingerprintList,
  type FingerprintMove,
  type FingerprintState,
} from '@passage/case-processing/domain';
import { Instant, Message, PlainDate } from '@passage/platform/web';
import { PersonName, QueryStates, Section, StatusBadge, type Tone } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { FamilyMember } from '../case-section/family-member';
import { useRefreshCase } from '../interview/interview.queries';
import { MoveFingerprintsForm, PlanFingerprintsForm } from './fingerprint-forms';
import { fingerprintsQuery } from './fingerprint.queries';

const tones: Readonly<Record<FingerprintState, Tone>> = {
  planned: 'info',
  taken: 'ok',
  rejected: 'danger',
  'not-possible': 'attention',
  missed: 'attention',
  cancelled: 'neutral',
};

interface FingerprintsPanelProps {
  readonly caseId: string;
  readonly members: readonly FamilyMember[];
}

/** Fingerprints of the family: appointments and what became of them. Nothing where the programme asks for none. */
export function FingerprintsPanel({ caseId, members }: FingerprintsPanelProps): ReactNode {
  const query = useQuery(fingerprintsQuery(caseId));
  const refresh = useRefreshCase(caseId);
  const [open, setOpen] = useState<'plan' | { move: FingerprintMove; appointment: FingerprintAppointment }>();
  const close = (isDone: boolean): void => {
    setOpen(undefined);
    if (isDone) refresh();
  };
  if (query.data && query.data.rule === null && query.data.items.length === 0) return null;
  return (
    <Section
      title={<Message id="case-processing.fingerprints" />}
      actions={
        query.data?.rule ? (
          <IfPermitted permission="case-processing.fingerprints.record">
            <Button onClick={() => setOpen('plan')}>
              <Message id="case-processing.fingerprints.plan" />
            </Button>
          </IfPermitted>
        ) : null
      }
    >
      <QueryStates query={query}>
        {({ items, rule }) => (
          <Stack gap="md">
            <RuleLine rule={rule} />
            {items.length === 0 ? (
              <Text size="sm" c="dimmed">
                <Message id="case-processing.fingerprints.none" />
              </Text>
            ) : null}
            {items.map((appointment) => (
              <AppointmentFacts
                key={appointment.id}
                appointment={appointment}
                onMove={(move) => setOpen({ move, appointment })}
              />
            ))}
          </Stack>
        )}
      </QueryStates>
      <Modal
        opened={open === 'plan'}
        onClose={() => close(false)}
        title={<Message id="case-processing.fingerprints.plan" />}
        size="lg"
      >
        <PlanFingerprintsForm caseId={caseId} members={members} onClose={close} />
      </Modal>
      <Modal
        opened={open !== undefined && open !== 'plan'}
        onClose={() => close(false)}
        title={open && open !== 'plan' ? <Message id={`case-processing.fingerprints.move.${open.move}`} /> : undefined}
      >
        {open && open !== 'plan' ? <MoveFingerprintsForm {...open} onClose={close} /> : null}
      </Modal>
    </Section>
  );
}

function RuleLine({ rule }: Pick<FingerprintList, 'rule'>): ReactNode {
  if (!rule) return null;
  const { minAge, sourceNote, isVerified } = rule;
  return (
    <Group gap="xs">
      {minAge === null ? null : (
        <Text size="sm" c="dimmed">
          <Message id="pipeline.rule.ages-from" values={{ min: minAge }} />
        </Text>
      )}
      {isVerified ? null : (
        <StatusBadge tone="attention">
          <Message id="case-processing.unverified" />
        </StatusBadge>
      )}
      <Text size="xs" c="dimmed">
        <bdi>{sourceNote}</bdi>
      </Text>
    </Group>
  );
}

interface AppointmentFactsProps {
  readonly appointment: FingerprintAppointment;
  readonly onMove: (move: FingerprintMove) => void;
}

function AppointmentFacts({ appointment, onMove }: AppointmentFactsProps): ReactNode {
  const { name, nameLocal, state, startsAt, timeZone, place, validUntil, hindrance, reason, staleSince } = appointment;
  return (
    <Stack gap={4} component="article">
      <Group gap="xs">
        <PersonName name={name} localName={nameLocal} />
        <StatusBadge tone={tones[state]}>
          <Message id={`case-processing.fingerprints.state.${state}`} />
        </StatusBadge>
        {staleSince ? (
          <StatusBadge tone="danger">
            <Message id="case-processing.check.state.stale" />
          </StatusBadge>
        ) : null}
        <Text size="sm" c="dimmed" component="span">
          <Instant value={startsAt} timeZone={timeZone} /> · <bdi>{place}</bdi>
          {validUntil ? (
            <>
              {' · '}
              <Message id="case-processing.check.until" values={{ date: <PlainDate value={validUntil} /> }} />
            </>
          ) : null}
          {hindrance ? (
            <>
              {' · '}
              <Message id={`case-processing.fingerprints.hindrance.${hindrance}`} />
            </>
          ) : null}
          {reason ? (
            <>
              {' · '}
              <bdi>{reason}</bdi>
            </>
          ) : null}
        </Text>
      </Group>
      <IfPermitted permission="case-processing.fingerprints.record">
        <Group gap="xs">
          {openFingerprintMoves(state).map((move) => (
            <Button
              key={move}
              size="compact-xs"
              variant={move === 'take' ? 'filled' : 'default'}
              onClick={() => onMove(move)}
            >
              <Message id={`case-processing.fingerprints.move.${move}`} />
            </Button>
          ))}
        </Group>
      </IfPermitted>
    </Stack>
  );
}
