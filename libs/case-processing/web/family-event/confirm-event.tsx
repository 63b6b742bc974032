import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { FamilyEventEffect, FamilyEventInput, FamilyEventWarning } from '@passage/case-processing/domain';
import type { CaseDetail } from '@passage/case-record/domain';
import { asProblem, Message, PlainDate, useProblemText, useText } from '@passage/platform/web';
import { useMutation } from '@tanstack/react-query';
import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react';
import { EffectView } from './effect-view';
import { recordFamilyEvent } from './family-event.queries';

interface ConfirmEventProps {
  readonly detail: CaseDetail;
  readonly input: FamilyEventInput;
  readonly effect: FamilyEventEffect;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** What the event would do, the warnings to tick, and the act itself. */
export function ConfirmEvent({ detail, input, effect, onBack, onDone }: ConfirmEventProps): ReactNode {
  const text = useText();
  const problemText = useProblemText();
  const [confirmed, setConfirmed] = useState<readonly FamilyEventWarning[]>([]);
  const record = useMutation({
    mutationFn: () => recordFamilyEvent(detail.id, { ...input, confirmedWarnings: [...confirmed] }, detail.version),
    onSuccess: onDone,
  });
  const toggle = (warning: FamilyEventWarning, isOn: boolean): void =>
    setConfirmed((known) => [...known.filter((each) => each !== warning), ...(isOn ? [warning] : [])]);
  const heading = useRef<HTMLHeadingElement>(null);
  // The form it follows may have been scrolled down, and what had the focus is gone with it.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'end' });
  }, []);
  const problem = record.error ? problemText(asProblem(record.error)) : null;
  return (
    <Stack gap="md">
      <Text fw={600} component="h3" fz="md" ref={heading} tabIndex={-1}>
        <Message id={`case-processing.family-event.${input.kind}`} /> · <PlainDate value={input.happenedOn} />
        {effect.people
          .filter(({ personId }) => namedIn(input, effect).includes(personId))
          .map(({ personId, name }) => (
            <Fragment key={personId}>
              {' · '}
              <bdi>{name}</bdi>
            </Fragment>
          ))}
      </Text>
      <EffectView caseId={detail.id} effect={effect} />
      {effect.warnings.length > 0 ? (
        <Checkbox.Group label={text('case-processing.family-event.confirm-warnings')} value={[...confirmed]}>
          <Stack gap="xs" mt="xs">
            {effect.warnings.map((warning) => (
              <Checkbox
                key={warning}
                value={warning}
                label={text(`case-processing.family-event.warning.${warning}`)}
                onChange={(event) => toggle(warning, event.currentTarget.checked)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
      {problem ? (
        <p role="alert">
          <strong>{problem.title}</strong> {problem.remedy}
        </p>
      ) : null}
      <Group gap="xs">
        <Button
          onClick={() => record.mutate()}
          loading={record.isPending}
          disabled={effect.warnings.some((warning) => !confirmed.includes(warning))}
        >
          <Message id="case-processing.family-event.confirm" />
        </Button>
        <Button variant="default" onClick={onBack} disabled={record.isPending}>
          <Message id="case-processing.family-event.back" />
        </Button>
      </Group>
    </Stack>
  );
}

/** Whom the event as entered is about. */
function namedIn(input: FamilyEventInput, { members }: FamilyEventEffect): string[] {
  switch (input.kind) {
    case 'birth':
      return input.parentIds;
    case 'marriage':
    case 'divorce':
    case 'separation':
      return [input.personId, input.partnerId];
    case 'add-on':
      return members.filter(({ move }) => move === 'joins').map(({ personId }) => personId);
    case 'death':
    case 'leaving':
    case 'principal-applicant-change':
      return [input.personId];
    case 'split':
    case 'join':
      return input.personIds;
    case 'merge':
    case 'cross-reference':
      return [];
  }
}
