import type { CaseOutlook, FamilyEventEffect } from '@passage/case-processing/domain';
import { RangeWords } from '@passage/pipeline/web';
import { Message, useToday } from '@passage/platform/web';
import { DataTable, None, type DataColumn } from '@passage/ui';
import type { ReactNode } from 'react';
import { CaseNumber, Whose } from './effect-part';

interface EffectWindowsProps {
  readonly effect: FamilyEventEffect;
  /** The name of a requirement in its programme, where the preview or the case knows it. */
  readonly titleOf: (requirementCode: string) => string;
}

/** The travel window of each case concerned, before and after the event. */
export function EffectWindows({ effect, titleOf }: EffectWindowsProps): ReactNode {
  const columns: readonly DataColumn<FamilyEventEffect['cases'][number]>[] = [
    {
      headerId: 'case-processing.family-event.windows.case',
      cell: ({ caseId }) => <CaseNumber effect={effect} caseId={caseId} />,
    },
    {
      headerId: 'case-processing.family-event.windows.before',
      cell: ({ caseId, before }) =>
        before ? <Outlook outlook={before} effect={effect} caseId={caseId} titleOf={titleOf} /> : <None />,
    },
    {
      headerId: 'case-processing.family-event.windows.after',
      cell: ({ caseId, after, closes }) =>
        closes ? (
          <Message id="case-processing.family-event.windows.closes" />
        ) : (
          <Outlook outlook={after} effect={effect} caseId={caseId} titleOf={titleOf} />
        ),
    },
  ];
  return (
    <DataTable
      columns={columns}
      rows={effect.cases}
      rowId={({ caseId }) => caseId}
      captionId="case-processing.family-event.windows"
    />
  );
}

interface OutlookProps extends EffectWindowsProps {
  readonly outlook: CaseOutlook;
  readonly caseId: string;
}

function Outlook({ outlook, effect, caseId, titleOf }: OutlookProps): ReactNode {
  const today = useToday();
  const { ranges, travellerCount, blockerCount, bindingRequirement, bindingPersonId } = outlook;
  return (
    <>
      <RangeWords ranges={ranges} today={today} />
      <br />
      <Message
        id="case-processing.family-event.windows.counts"
        values={{ travellers: travellerCount, blockers: blockerCount }}
      />
      {bindingRequirement ? (
        <>
          <br />
          <Message
            id="case-processing.family-event.windows.binding"
            values={{
              requirement: <bdi>{titleOf(bindingRequirement)}</bdi>,
              whose: <Whose effect={effect} caseId={caseId} personId={bindingPersonId} />,
            }}
          />
        </>
      ) : null}
    </>
  );
}
