import { Select, Stack, Text } from '@mantine/core';
import {
  familyEventKinds,
  type FamilyEventEffect,
  type FamilyEventInput,
  type FamilyEventKind,
} from '@passage/case-processing/domain';
import type { CaseDetail } from '@passage/case-record/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { RecordForm } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import { ConfirmEvent } from './confirm-event';
import { EventFields } from './event-fields';
import { emptyEvent, eventSchemas } from './event-form-values';
import { previewFamilyEvent } from './family-event.queries';

/** An event begun elsewhere, such as beside a member. */
export interface BegunEvent {
  readonly kind: FamilyEventKind;
  readonly personId: string | null;
}

interface RecordEventProps {
  readonly detail: CaseDetail;
  /** The kind and the person it was begun with; what happened is asked otherwise. */
  readonly begun?: BegunEvent | undefined;
  readonly onClose: (isDone: boolean) => void;
}

interface Weighed {
  readonly input: FamilyEventInput;
  readonly effect: FamilyEventEffect;
}

/** Records an event in three steps: what happened, the particulars, and what it would do before it is confirmed. */
export function RecordEvent({ detail, begun, onClose }: RecordEventProps): ReactNode {
  const text = useText();
  const [kind, setKind] = useState<FamilyEventKind | null>(begun?.kind ?? null);
  const [weighed, setWeighed] = useState<Weighed>();
  const [typed, setTyped] = useState<Record<string, unknown>>();
  if (weighed) {
    return (
      <ConfirmEvent detail={detail} {...weighed} onBack={() => setWeighed(undefined)} onDone={() => onClose(true)} />
    );
  }
  return (
    <Stack gap="md">
      <Select
        label={text('case-processing.family-event.kind')}
        data={familyEventKinds.map((value) => ({ value, label: text(`case-processing.family-event.${value}`) }))}
        value={kind}
        onChange={(value) => {
          setKind(familyEventKinds.find((each) => each === value) ?? null);
          setTyped(undefined);
        }}
        allowDeselect={false}
        data-autofocus={begun ? undefined : true}
      />
      {kind ? (
        <>
          <Text size="sm" c="dimmed">
            <Message id={`case-processing.family-event.${kind}.about`} />
          </Text>
          <Particulars
            key={kind}
            kind={kind}
            detail={detail}
            personId={begun?.kind === kind ? begun.personId : null}
            typed={typed}
            onWeighed={(values, effect) => {
              setTyped(values);
              setWeighed({ input: asInput(kind, values), effect });
            }}
            onCancel={() => onClose(false)}
          />
        </>
      ) : null}
    </Stack>
  );
}

interface ParticularsProps {
  readonly kind: FamilyEventKind;
  readonly detail: CaseDetail;
  /** Whom it was begun beside. */
  readonly personId: string | null;
  /** What was typed before the effect was shown. */
  readonly typed: Record<string, unknown> | undefined;
  readonly onWeighed: (values: Record<string, unknown>, effect: FamilyEventEffect) => void;
  readonly onCancel: () => void;
}

function Particulars({ kind, detail, personId, typed, onWeighed, onCancel }: ParticularsProps): ReactNode {
  const today = useToday();
  return (
    <RecordForm
      id={`case-processing.family-event.${detail.id}.${kind}${personId ? `.${personId}` : ''}`}
      schema={eventSchemas[kind]}
      initialValues={typed ?? emptyEvent(kind, today, detail, personId)}
      save={async (values) => ({ values, effect: await previewFamilyEvent(detail.id, asInput(kind, values)) })}
      onSaved={({ values, effect }) => onWeighed(values, effect)}
      onCancel={onCancel}
      saveLabel={<Message id="case-processing.family-event.weigh" />}
    >
      <EventFields kind={kind} detail={detail} />
    </RecordForm>
  );
}

/** The values of a form were checked by the schema of their kind. */
function asInput(kind: FamilyEventKind, values: Record<string, unknown>): FamilyEventInput {
  return { relationships: [], ...values, kind, confirmedWarnings: [] } as unknown as FamilyEventInput;
}
