import type { FamilyEventEffect } from '@passage/case-processing/domain';
import { holdReasons } from '@passage/pipeline/domain';
import { Message, PlainDate } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { CaseNumber, EffectPart, Whose } from './effect-part';

/** Bookings and holds that an event touches. */
export function EffectTouches({ effect }: { readonly effect: FamilyEventEffect }): ReactNode {
  const { bookings, holds } = effect;
  return (
    <EffectPart titleId="case-processing.family-event.touches" noneId="case-processing.family-event.touches.none">
      {[
        ...bookings.map(({ caseId, travelOn }) => (
          <li key={caseId}>
            <Message
              id="case-processing.family-event.booking"
              values={{
                date: <PlainDate value={travelOn} />,
                number: <CaseNumber effect={effect} caseId={caseId} />,
              }}
            />
          </li>
        )),
        ...holds.map((hold) => (
          <li key={hold.holdId}>
            <Message
              id="case-processing.family-event.hold"
              values={{
                reason: <HoldReasonName reasonClass={hold.reasonClass} />,
                whose: <Whose effect={effect} caseId={hold.caseId} personId={hold.personId} />,
              }}
            />
          </li>
        )),
      ]}
    </EffectPart>
  );
}

function HoldReasonName({ reasonClass }: { readonly reasonClass: string }): ReactNode {
  const known = holdReasons.find((each) => each === reasonClass) ?? 'other';
  return <Message id={`pipeline.hold.reason.${known}`} />;
}
