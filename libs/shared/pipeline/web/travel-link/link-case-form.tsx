import { ProductText } from '@passage/case-record/web';
import { travelLinkInput, travelLinkPreviewQuery, type TravelLinkPreview } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import { KeyValueList, RecordForm, recordFields } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshCase } from '../window/window.queries';
import classes from '../window/window-section.module.css';
import { RangeWords } from './range-words';
import { linkCases, previewTravelLink } from './travel-link.queries';

const linkReason = travelLinkInput.pick({ reason: true });
const NumberFields = recordFields<z.input<typeof travelLinkPreviewQuery>>();
const ReasonFields = recordFields<z.input<typeof linkReason>>();

interface LinkCaseFormProps {
  readonly caseId: string;
  readonly today: string;
  readonly onDone: () => void;
}

/** Finds the other case by its number, shows what travelling together would do to both, and links them. */
export function LinkCaseForm({ caseId, today, onDone }: LinkCaseFormProps): ReactNode {
  const [found, setFound] = useState<TravelLinkPreview>();
  if (found) return <LinkFound caseId={caseId} today={today} found={found} onDone={onDone} />;
  return (
    <RecordForm
      id={`pipeline.travel-link.${caseId}`}
      schema={travelLinkPreviewQuery}
      initialValues={{ number: '' }}
      save={({ number }) => previewTravelLink(caseId, number)}
      onSaved={setFound}
      onCancel={onDone}
      saveLabel={<Message id="pipeline.travel-link.weigh" />}
    >
      <NumberFields.Text
        name="number"
        labelId="pipeline.travel-link.number"
        hintId="pipeline.travel-link.number.hint"
        isFirst
      />
    </RecordForm>
  );
}

interface LinkFoundProps extends LinkCaseFormProps {
  readonly found: TravelLinkPreview;
}

function LinkFound({ caseId, today, found, onDone }: LinkFoundProps): ReactNode {
  const refresh = useRefreshCase(caseId);
  const isLost = found.together.state === 'empty' || found.together.state === 'closed';
  return (
    <>
      <p className={classes.found}>
        <strong>
          <bdi>{found.number}</bdi> <bdi>{found.name}</bdi>
        </strong>{' '}
        · <ProductText typed={found.programmeName} />
      </p>
      <KeyValueList
        items={[
          { labelId: 'pipeline.travel-link.own', value: <RangeWords ranges={found.now.ranges} today={today} /> },
          { labelId: 'pipeline.travel-link.other', value: <RangeWords ranges={found.other.ranges} today={today} /> },
          {
            labelId: 'pipeline.travel-link.shared',
            value: <RangeWords ranges={found.together.ranges} today={today} />,
          },
        ]}
      />
      {isLost ? (
        <p className={classes.warning} role="alert">
          <Message id="pipeline.travel-link.no-day" />
        </p>
      ) : null}
      {found.companions > 0 ? (
        <p className={classes.found}>
          <Message id="pipeline.travel-link.companions" values={{ count: found.companions }} />
        </p>
      ) : null}
      {found.isLinked ? (
        <p className={classes.found}>
          <Message id="pipeline.travel-link.already" />
        </p>
      ) : (
        <RecordForm
          id={`pipeline.travel-link.${caseId}.${found.caseId}`}
          schema={linkReason}
          initialValues={{ reason: '' }}
          save={({ reason }) => linkCases(caseId, { caseIds: [found.caseId], reason })}
          onSaved={() => {
            refresh();
            onDone();
          }}
          onCancel={onDone}
          saveLabel={<Message id="pipeline.travel-link.confirm" />}
        >
          <ReasonFields.LongText name="reason" labelId="pipeline.travel-link.reason" isFirst />
        </RecordForm>
      )}
    </>
  );
}
