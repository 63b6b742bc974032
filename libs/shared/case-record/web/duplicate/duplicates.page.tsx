import { Button } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { duplicateLikelihoods, duplicatePairStates, type DuplicatePair } from '@passage/case-record/domain';
import { Message, PlainDate, useText } from '@passage/platform/web';
import { Code, JobProgress, ListPage, PersonName, useNotices, type ListDefinition } from '@passage/ui';
import { IconListSearch } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useOfficeOptions } from '../choices/options';
import { duplicatePairsQuery, startScan } from './duplicate.queries';
import { DuplicateReasons, LikelihoodBadge } from './duplicate-reasons';
import classes from './duplicate.module.css';
import { PairStateBadge } from './pair-state-badge';
import { ProductText } from '../wording/product-text';

const columns: ListDefinition<DuplicatePair>['columns'] = [
  { id: 'person', headerId: 'case-record.duplicate.person', cell: ({ person }) => <Paired person={person} /> },
  {
    id: 'other',
    headerId: 'case-record.duplicate.other-person',
    cell: ({ otherPerson }) => <Paired person={otherPerson} />,
  },
  {
    id: 'likelihood',
    headerId: 'case-record.duplicate.likelihood',
    cell: ({ likelihood, score }) => <LikelihoodBadge likelihood={likelihood} score={score} />,
  },
  {
    id: 'reasons',
    headerId: 'case-record.duplicate.reasons',
    cell: ({ reasons }) => <DuplicateReasons reasons={reasons} />,
  },
  { id: 'state', headerId: 'case-record.duplicate.state', cell: ({ state }) => <PairStateBadge state={state} /> },
];

/** Records that may be one person, the likeliest first. */
export default function DuplicatesPage(): ReactNode {
  const text = useText();
  const offices = useOfficeOptions();
  const [jobId, setJobId] = useState<string>();
  const client = useQueryClient();
  const list = useMemo(() => listOf(offices, text), [offices, text]);
  return (
    <ListPage titleId="case-record.duplicates" list={list} actions={<ScanButton onStarted={setJobId} />}>
      {jobId ? (
        <JobProgress
          key={jobId}
          jobId={jobId}
          title={<Message id="case-record.duplicate.scan" />}
          onOver={() => void client.invalidateQueries({ queryKey: ['duplicate-pairs'] })}
          renderResult={({ result }) => <ScanResult result={result} />}
        />
      ) : null}
    </ListPage>
  );
}

function listOf(
  offices: ReturnType<typeof useOfficeOptions>,
  text: ReturnType<typeof useText>,
): ListDefinition<DuplicatePair> {
  return {
    id: 'duplicates',
    columns,
    filters: [
      {
        id: 'state',
        kind: 'choice',
        labelId: 'case-record.duplicate.state',
        options: duplicatePairStates.map((state) => ({
          value: state,
          label: text(`case-record.duplicate.state.${state}`),
        })),
      },
      {
        id: 'likelihood',
        kind: 'choice',
        labelId: 'case-record.duplicate.likelihood',
        options: duplicateLikelihoods.map((each) => ({
          value: each,
          label: text(`case-record.duplicate.likelihood.${each}`),
        })),
      },
      { id: 'officeId', kind: 'choice', labelId: 'case-record.case.office', options: offices },
    ],
    query: duplicatePairsQuery,
    rowId: ({ id }) => id,
    rowLabel: ({ person, otherPerson }) => `${person?.name ?? ''} – ${otherPerson?.name ?? ''}`,
    rowHref: ({ id }) => `/duplicates/${id}`,
    empty: { titleId: 'case-record.duplicates.empty', hintId: 'case-record.duplicates.empty.hint' },
  };
}

function ScanButton({ onStarted }: { readonly onStarted: (jobId: string) => void }): ReactNode {
  const notices = useNotices();
  const mayLook = usePermitted()('case-record.duplicate.decide');
  const scan = useMutation({
    mutationFn: () => startScan({ officeId: null, caseId: null }),
    onSuccess: ({ id }) => onStarted(id),
    onError: notices.failed,
  });
  if (!mayLook) return null;
  return (
    <Button leftSection={<IconListSearch size={16} />} loading={scan.isPending} onClick={() => scan.mutate()}>
      <Message id="case-record.duplicate.scan" />
    </Button>
  );
}

function ScanResult({ result }: { readonly result: unknown }): ReactNode {
  const { people = 0, pairs = 0, elsewhere = 0 } = (result ?? {}) as Partial<Record<string, number>>;
  return <Message id="case-record.duplicate.scan-result" values={{ people, pairs, elsewhere }} />;
}

function Paired({ person }: { readonly person: DuplicatePair['person'] }): ReactNode {
  if (!person) return <Message id="case-record.duplicate.other-office" />;
  return (
    <span className={classes.paired}>
      <PersonName name={person.name} localName={person.nameLocal} layout="stack" />
      <PlainDate value={person.birthDate} />
      <span>
        <Code value={person.caseNumber} /> · <ProductText typed={person.officeName} />
      </span>
    </span>
  );
}
