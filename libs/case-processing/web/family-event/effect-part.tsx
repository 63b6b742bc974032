import { List, Text, Title } from '@mantine/core';
import type { FamilyEventEffect } from '@passage/case-processing/domain';
import { Message, type MessageId } from '@passage/platform/web';
import { Children, type ReactNode } from 'react';

interface EffectPartProps {
  readonly titleId: MessageId;
  /** What stands where there is nothing of this kind. */
  readonly noneId: MessageId;
  /** Items of the list. */
  readonly children: ReactNode;
}

/** One kind of consequence of an event: a short titled list. */
export function EffectPart({ titleId, noneId, children }: EffectPartProps): ReactNode {
  return (
    <section>
      <Title order={3} fz="sm" mb={4}>
        <Message id={titleId} />
      </Title>
      {Children.count(children) === 0 ? (
        <Text size="sm" c="dimmed">
          <Message id={noneId} />
        </Text>
      ) : (
        <List size="sm" spacing={2}>
          {children}
        </List>
      )}
    </section>
  );
}

/** Who and which cases a preview speaks of. */
export interface EffectNames {
  readonly effect: FamilyEventEffect;
  readonly caseId: string;
  readonly personId: string | null;
}

/** The number of a case of the preview, or that it would be opened. */
export function CaseNumber({ effect, caseId }: Pick<EffectNames, 'effect' | 'caseId'>): ReactNode {
  const number = effect.cases.find((each) => each.caseId === caseId)?.number;
  return number ? <bdi>{number}</bdi> : <Message id="case-processing.family-event.new-case" />;
}

/** The person, or the case, that something is of. */
export function Whose({ effect, caseId, personId }: EffectNames): ReactNode {
  const person = effect.people.find((each) => each.personId === personId);
  if (person) return <bdi>{person.name}</bdi>;
  return (
    <Message
      id="case-processing.family-event.of-case"
      values={{ number: <CaseNumber effect={effect} caseId={caseId} /> }}
    />
  );
}
