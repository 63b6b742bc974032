import type { Assessment } from '@passage/health/domain';
import { Instant, Message, PlainDate } from '@passage/platform/web';
import { KeyValueList } from '@passage/ui';
import type { ReactNode } from 'react';
import { NeedList } from '../need/need-list';
import { HealthOutcomeBadge } from './assessment-badges';
import { ValidityLine } from './validity-line';

/** An assessment that is not open any more, to read. */
export function AssessmentRecord({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const { signedBy, signedAt, tbClass, conditions, cancelReason } = assessment;
  return (
    <KeyValueList
      columns={2}
      items={[
        { labelId: 'health.outcome', value: <HealthOutcomeBadge outcome={assessment.outcome} /> },
        { labelId: 'health.validity', value: <ValidityLine holds={assessment.holds} isSigned /> },
        { labelId: 'health.examined-on', value: assessment.examinedOn && <PlainDate value={assessment.examinedOn} /> },
        { labelId: 'health.last-test-on', value: assessment.lastTestOn && <PlainDate value={assessment.lastTestOn} /> },
        { labelId: 'health.tb-class', value: tbClass && <Message id={`health.tb-class.${tbClass}`} /> },
        {
          labelId: 'health.conditions',
          value: conditions.length > 0 && (
            <ul>
              {conditions.map((each) => (
                <li key={each}>
                  <Message id={`health.condition.${each}`} />
                </li>
              ))}
            </ul>
          ),
        },
        { labelId: 'health.needs', value: <NeedList needs={assessment.needs} /> },
        { labelId: 'health.waiver', value: <bdi>{assessment.waiverReference}</bdi> },
        { labelId: 'health.site', value: <bdi>{assessment.site}</bdi> },
        { labelId: 'health.physician', value: <bdi>{assessment.physician}</bdi> },
        { labelId: 'health.clinical-note', value: <bdi>{assessment.clinicalNote}</bdi> },
        {
          labelId: 'health.signed',
          value: signedBy && (
            <Message
              id="health.signed.by"
              values={{ name: <bdi>{signedBy.name}</bdi>, at: <Instant value={signedAt} /> }}
            />
          ),
        },
        ...(cancelReason
          ? [
              {
                labelId: 'health.cancelled' as const,
                value: <Message id={`health.cancel-reason.${cancelReason}`} />,
              },
            ]
          : []),
      ]}
    />
  );
}
