import type { Priority } from '@passage/case-record/domain';
import { CountryName, LanguageName, useProductText, ProductText } from '@passage/case-record/web';
import type { CaseloadRow } from '@passage/pipeline/domain';
import { Count, Message, PlainDate } from '@passage/platform/web';
import { OneLine, PersonName, RelativeDays, StatusBadge, type ListColumn, type Tone, None } from '@passage/ui';
import type { ReactNode } from 'react';

const stateTones: Record<CaseloadRow['stageState'], Tone> = {
  'not-due': 'neutral',
  'in-progress': 'info',
  blocked: 'danger',
  done: 'ok',
};
const windowTones: Record<CaseloadRow['windowState'], Tone> = {
  open: 'ok',
  'not-yet': 'info',
  closed: 'danger',
  empty: 'neutral',
};
const priorityTones: Partial<Record<Priority, Tone>> = { emergency: 'danger', urgent: 'attention' };

function StageCell({ row }: { readonly row: CaseloadRow }): ReactNode {
  return (
    <StatusBadge tone={stateTones[row.stageState]}>
      <Message id={`pipeline.stage.${row.stage}`} />
    </StatusBadge>
  );
}

function WindowCell({ row }: { readonly row: CaseloadRow }): ReactNode {
  return (
    <StatusBadge tone={windowTones[row.windowState]}>
      <Message id={`pipeline.window.${row.windowState}`} />
    </StatusBadge>
  );
}

function ProgrammeCell({ row }: { readonly row: CaseloadRow }): ReactNode {
  return <OneLine text={useProductText()(row.programmeName)} />;
}

/** Only what is out of the ordinary is marked. */
function PriorityWord({ priority }: { readonly priority: Priority }): ReactNode {
  const words = <Message id={`pipeline.priority.${priority}`} />;
  const tone = priorityTones[priority];
  return tone ? <StatusBadge tone={tone}>{words}</StatusBadge> : words;
}

/** Stages at which the window no longer matters. */
const hasTravelled: ReadonlySet<string> = new Set(['integration', 'complete', 'closed']);

/** What the list of cases can show. */
export const caseloadColumns: readonly ListColumn<CaseloadRow>[] = [
  { id: 'number', headerId: 'pipeline.cases.number', cell: (row) => row.number, isSortable: true },
  {
    id: 'name',
    headerId: 'pipeline.cases.principal-applicant',
    cell: (row) => <PersonName name={row.name} localName={row.nameLocal} />,
  },
  { id: 'size', headerId: 'pipeline.cases.travellers', align: 'end', cell: (row) => <Count value={row.size} /> },
  {
    id: 'office',
    headerId: 'pipeline.cases.office',
    cell: (row) => <ProductText typed={row.officeName} />,
    isHiddenAtFirst: true,
  },
  { id: 'programme', headerId: 'pipeline.cases.programme', cell: (row) => <ProgrammeCell row={row} /> },
  { id: 'stage', headerId: 'pipeline.cases.stage', cell: (row) => <StageCell row={row} /> },
  {
    id: 'stageSince',
    headerId: 'pipeline.cases.stage-since',
    cell: (row) => <RelativeDays value={row.stageSince} isHarmless />,
    isSortable: true,
  },
  {
    id: 'windowState',
    headerId: 'pipeline.cases.window',
    cell: (row) => (hasTravelled.has(row.stage) ? <None /> : <WindowCell row={row} />),
  },
  {
    id: 'closesOn',
    headerId: 'pipeline.cases.closes',
    cell: (row) => <RelativeDays value={row.closesOn} isExclusive />,
    isSortable: true,
  },
  {
    id: 'blockers',
    headerId: 'pipeline.cases.blockers',
    align: 'end',
    cell: (row) => (row.blockerCount === 0 ? <None /> : <Count value={row.blockerCount} />),
  },
  {
    id: 'priority',
    headerId: 'pipeline.cases.priority',
    cell: (row) => <PriorityWord priority={row.priority} />,
  },
  {
    id: 'owner',
    headerId: 'pipeline.cases.owner',
    cell: (row) => (row.ownerName ? <OneLine text={row.ownerName} /> : <None />),
  },
  {
    id: 'referredOn',
    headerId: 'pipeline.cases.referred',
    cell: (row) => <PlainDate value={row.referredOn} />,
    isSortable: true,
  },
  {
    id: 'processingPriority',
    headerId: 'case-record.case.processing-priority',
    cell: ({ processingPriority }) => <PriorityWord priority={processingPriority} />,
    isHiddenAtFirst: true,
  },
  {
    id: 'referralType',
    headerId: 'case-record.case.referral-type',
    cell: ({ referralType }) => <Message id={`case-record.referral-type.${referralType}`} />,
    isHiddenAtFirst: true,
  },
  {
    id: 'referralSource',
    headerId: 'case-record.case.referral-source',
    cell: (row) => <bdi>{row.referralSource}</bdi>,
    isHiddenAtFirst: true,
  },
  {
    id: 'category',
    headerId: 'case-record.case.category',
    cell: ({ submissionCategory, secondaryCategory }) =>
      [submissionCategory, secondaryCategory].filter((code) => code !== null).join(', '),
    isHiddenAtFirst: true,
  },
  {
    id: 'countryOfAsylum',
    headerId: 'pipeline.cases.asylum',
    cell: (row) => <CountryName code={row.countryOfAsylum} />,
    isHiddenAtFirst: true,
  },
  {
    id: 'countryOfOrigin',
    headerId: 'pipeline.cases.origin',
    cell: (row) => <CountryName code={row.countryOfOrigin} />,
    isHiddenAtFirst: true,
  },
  {
    id: 'nationality',
    headerId: 'pipeline.cases.nationality',
    cell: (row) => <CountryName code={row.nationality} />,
    isHiddenAtFirst: true,
  },
  {
    id: 'language',
    headerId: 'pipeline.cases.language',
    cell: (row) => <LanguageName code={row.language} />,
    isHiddenAtFirst: true,
  },
  {
    id: 'lastActionOn',
    headerId: 'pipeline.cases.last-action',
    cell: (row) => <PlainDate value={row.lastActionOn} />,
    isHiddenAtFirst: true,
  },
];
