import { Group, Text } from '@mantine/core';
import type { AgeingDependant } from '@passage/case-processing/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { RelativeDays, StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

interface OfDependant {
  readonly dependant: AgeingDependant;
}

const tones: Readonly<Record<AgeingDependant['risk'], Tone>> = {
  'before-travel': 'danger',
  'within-window': 'attention',
};

/** How urgent it is. */
export function AgeingRiskBadge({ dependant }: OfDependant): ReactNode {
  return (
    <StatusBadge tone={tones[dependant.risk]}>
      <Message id={`case-processing.ageing.risk.${dependant.risk}`} />
    </StatusBadge>
  );
}

/** When the age is reached: the day, or the first possible one where the birth date is not exact. */
export function ReachingWords({ dependant }: OfDependant): ReactNode {
  const { reachesOn, latestOn, birthDatePrecision } = dependant;
  const isExact = reachesOn === latestOn;
  return (
    <>
      <RelativeDays value={reachesOn} />
      {isExact && birthDatePrecision === 'day' ? null : (
        <Text size="xs" c="dimmed">
          {isExact ? (
            <Message id="case-processing.ageing.estimated" />
          ) : (
            <Message id="case-processing.ageing.at-the-latest" values={{ date: <PlainDate value={latestOn} /> }} />
          )}
        </Text>
      )}
    </>
  );
}

/** From when the family can realistically travel, and what that rests on. */
export function TravelWords({ dependant }: OfDependant): ReactNode {
  const { travelFrom, travelBasis, closesOn, duration } = dependant;
  return (
    <>
      <PlainDate value={travelFrom} />
      <Text size="xs" c="dimmed">
        <Message id={`case-processing.ageing.basis.${travelBasis}`} />
        {closesOn ? (
          <>
            {' · '}
            <Message id="pipeline.window.closes" /> <PlainDate value={closesOn} />
          </>
        ) : null}
      </Text>
      {duration && !duration.isVerified ? <Unverified sourceNote={duration.sourceNote} /> : null}
    </>
  );
}

/** The age that is reached, and whether anybody verified that it matters. */
export function LimitWords({ dependant }: OfDependant): ReactNode {
  const { age, limit } = dependant;
  return (
    <>
      <Message id="case-processing.ageing.years" values={{ age }} />
      {limit.isVerified ? null : <Unverified sourceNote={limit.sourceNote} />}
    </>
  );
}

function Unverified({ sourceNote }: { readonly sourceNote: string }): ReactNode {
  return (
    <Group gap={4} title={sourceNote}>
      <StatusBadge tone="attention">
        <Message id="case-processing.unverified" />
      </StatusBadge>
    </Group>
  );
}

/** What can be done about it. */
export function OptionWords({ dependant }: OfDependant): ReactNode {
  return (
    <ul>
      {dependant.options.map((option) => (
        <li key={option}>
          <Message id={`case-processing.ageing.option.${option}`} />
        </li>
      ))}
    </ul>
  );
}
