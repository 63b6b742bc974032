import { Stack, Text } from '@mantine/core';
import type { FamilyEventEffect } from '@passage/case-processing/domain';
import { TaskName, ProductText, useProductText } from '@passage/case-record/web';
import { caseWindowQuery } from '@passage/pipeline/web';
import { Message, PlainDate } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { GroundCauses } from '../best-interest/ground-causes';
import { CaseNumber, EffectPart, Whose } from './effect-part';
import { EffectTouches } from './effect-touches';
import { EffectWindows } from './effect-windows';

interface EffectViewProps {
  readonly caseId: string;
  readonly effect: FamilyEventEffect;
}

/** What an event would do: windows before and after, who comes and goes, what is in doubt, needed and to be done. */
export function EffectView({ caseId, effect }: EffectViewProps): ReactNode {
  const productText = useProductText();
  const { data: page } = useQuery(caseWindowQuery(caseId));
  const titleOf = (code: string) =>
    productText(
      page?.requirements.find((each) => each.code === code)?.title ??
        effect.needed.find((each) => each.requirementCode === code)?.title ??
        code,
    );
  return (
    <Stack gap="md">
      <Text size="sm">
        <Message id="case-processing.family-event.nothing-written" />
      </Text>
      <EffectWindows effect={effect} titleOf={titleOf} />
      <EffectPart titleId="case-processing.family-event.members" noneId="case-processing.family-event.members.none">
        {effect.members.map((move) => (
          <li key={`${move.caseId} ${move.personId}`}>
            <Message
              id={`case-processing.family-event.move.${move.move}`}
              values={{
                person: <Whose effect={effect} caseId={move.caseId} personId={move.personId} />,
                number: <CaseNumber effect={effect} caseId={move.caseId} />,
                relationship: <Message id={`case-record.member.${move.relationship}`} />,
              }}
            />
            {move.leaveReason ? (
              <>
                {' · '}
                <Message id={`case-record.leave.${move.leaveReason}`} />
              </>
            ) : null}
            {move.isTravelling || move.move === 'leaves' ? null : (
              <>
                {' · '}
                <Message id="case-processing.family-event.stays-behind" />
              </>
            )}
          </li>
        ))}
      </EffectPart>
      {effect.ties.length > 0 ? (
        <EffectPart titleId="case-processing.family-event.ties" noneId="case-record.relationships.none">
          {effect.ties.map(({ caseId: of, personId, kind, relatedPersonId }) => (
            <li key={`${personId} ${relatedPersonId}`}>
              <Message
                id="case-record.relationship.sentence"
                values={{
                  person: <Whose effect={effect} caseId={of} personId={personId} />,
                  kind: <Message id={`case-record.kind.${kind}`} />,
                  related: <Whose effect={effect} caseId={of} personId={relatedPersonId} />,
                }}
              />
            </li>
          ))}
        </EffectPart>
      ) : null}
      <EffectPart titleId="case-processing.family-event.stale" noneId="case-processing.family-event.stale.none">
        {effect.stale.map((each) => (
          <li key={`${each.caseId} ${each.requirementCode} ${each.personId ?? ''}`}>
            <ProductText typed={each.title} /> · <Whose effect={effect} {...each} />
          </li>
        ))}
      </EffectPart>
      {effect.bestInterests.length > 0 ? (
        <EffectPart
          titleId="case-processing.family-event.best-interests"
          noneId="case-processing.family-event.stale.none"
        >
          {effect.bestInterests.map((each) => (
            <li key={each.personId}>
              <Whose effect={effect} {...each} /> · <GroundCauses causes={each.causes} />
            </li>
          ))}
        </EffectPart>
      ) : null}
      <EffectPart titleId="case-processing.family-event.needed" noneId="case-processing.family-event.needed.none">
        {effect.needed.map((each) => (
          <li key={`${each.caseId} ${each.requirementCode} ${each.personId ?? ''}`}>
            <ProductText typed={each.title} /> · <Whose effect={effect} {...each} /> ·{' '}
            <Message id={`case-processing.family-event.needed.${each.isAnew ? 'anew' : 'again'}`} /> ·{' '}
            <Message id={`ui.stage.${each.stage}`} />
          </li>
        ))}
      </EffectPart>
      <EffectTouches effect={effect} />
      <EffectPart titleId="case-processing.family-event.tasks" noneId="case-processing.family-event.tasks.none">
        {effect.tasks.map((task) => (
          <li key={`${task.caseId} ${task.code} ${task.personId ?? ''}`}>
            <TaskName task={task} /> · <Whose effect={effect} {...task} /> ·{' '}
            <Message id="case-processing.family-event.due" values={{ date: <PlainDate value={task.dueOn} /> }} />
          </li>
        ))}
      </EffectPart>
    </Stack>
  );
}
