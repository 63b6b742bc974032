import { Button, Group, Select, Stack } from '@mantine/core';
import { AdministrationNav, IfPermitted } from '@passage/access/web';
import {
  documentOf,
  type InterviewForm,
  type InterviewFormVersionSummary,
  type Question,
} from '@passage/case-processing/domain';
import { useProductText } from '@passage/case-record/web';
import {
  AppLink,
  asProblem,
  Message,
  PlainDate,
  useGo,
  useProblemText,
  useRouteParam,
  useText,
} from '@passage/platform/web';
import { DataTable, EmptyState, PageHeader, PageStates, Section, StatusBadge, type DataColumn } from '@passage/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { interviewFormsQuery } from '../questionnaire/questionnaire.queries';
import { beginVersion, formVersionQuery } from './interview-form.queries';
import { VersionComparison } from './version-comparison';

/** One form: its versions, what differs between two, and the next draft. */
export default function InterviewFormPage(): ReactNode {
  const id = useRouteParam('formId');
  const query = useQuery(interviewFormsQuery);
  return (
    <PageStates query={query}>
      {({ items }) => {
        const form = items.find((each) => each.id === id);
        return form ? (
          <Shown form={form} />
        ) : (
          <EmptyState title={<Message id="case-processing.interview-form.gone" />} />
        );
      }}
    </PageStates>
  );
}

function Shown({ form }: { readonly form: InterviewForm }): ReactNode {
  const text = useText();
  const hasDraft = form.versions.some(({ state }) => state === 'draft');
  return (
    <>
      <PageHeader
        title={useProductText()(form.name)}
        breadcrumbs={[{ label: text('case-processing.interview-forms'), to: '/administration/interview-forms' }]}
        actions={
          hasDraft ? null : (
            <IfPermitted permission="case-processing.interview-form.edit">
              <BeginDraft form={form} />
            </IfPermitted>
          )
        }
      />
      <AdministrationNav />
      <Stack gap="md">
        <Section title={<Message id="case-processing.interview-form.versions" />} padding="flush">
          <DataTable columns={columns} rows={form.versions} rowId={({ id }) => id} />
        </Section>
        {form.versions.length > 1 ? <Compare versions={form.versions} /> : null}
      </Stack>
    </>
  );
}

const columns: readonly DataColumn<InterviewFormVersionSummary>[] = [
  {
    headerId: 'case-processing.interview-form.version',
    cell: ({ id, number }) => (
      <AppLink to={`/administration/interview-forms/versions/${id}`}>
        <Message id="case-processing.interview-form.number" values={{ number }} />
      </AppLink>
    ),
  },
  { headerId: 'case-processing.state', cell: (version) => <VersionState version={version} /> },
  {
    headerId: 'case-processing.interview-form.effective-from',
    cell: ({ effectiveFrom }) => <PlainDate value={effectiveFrom} />,
  },
  { headerId: 'case-processing.note', cell: ({ note }) => (note ? <bdi>{note}</bdi> : null) },
];

function VersionState({ version }: { readonly version: InterviewFormVersionSummary }): ReactNode {
  const { state, isInForce, isVerified } = version;
  return (
    <Group gap="xs">
      <StatusBadge tone={state === 'draft' ? 'info' : isInForce ? 'ok' : 'neutral'}>
        <Message id={`case-processing.interview-form.state.${isInForce ? 'in-force' : state}`} />
      </StatusBadge>
      {isVerified ? null : (
        <StatusBadge tone="attention">
          <Message id="case-processing.interview-form.unverified" />
        </StatusBadge>
      )}
    </Group>
  );
}

const firstQuestion: Question = {
  ...{ key: 'remarks', kind: 'long-text', title: { en: 'Remarks', fr: 'Remarques', ar: 'ملاحظات' } },
  ...{ help: { en: '', fr: '', ar: '' }, isRequired: false, isInternal: false, shownIf: null },
  ...{ options: [], minimum: null, maximum: null },
};

/** Begins the next draft with the questions of the latest version, or with one to begin with. */
function BeginDraft({ form }: { readonly form: InterviewForm }): ReactNode {
  const client = useQueryClient();
  const go = useGo();
  const problemText = useProblemText();
  const beginning = useMutation({
    mutationFn: async () => {
      const latest = form.versions[0];
      const from = latest ? await client.fetchQuery(formVersionQuery(latest.id)) : undefined;
      return await beginVersion(form.id, {
        schema: from?.schema ?? documentOf([firstQuestion]),
        note: '',
        sourceNote: from?.sourceNote ?? '',
        isVerified: false,
      });
    },
    onSuccess: (draft) => {
      void client.invalidateQueries({ queryKey: ['interview-form'] });
      go(`/administration/interview-forms/versions/${draft.id}`);
    },
  });
  return (
    <Stack gap={4}>
      <Button loading={beginning.isPending} onClick={() => beginning.mutate()}>
        <Message id="case-processing.interview-form.begin" />
      </Button>
      {beginning.error ? <span role="alert">{problemText(asProblem(beginning.error)).title}</span> : null}
    </Stack>
  );
}

/** Two versions side by side, the latest two to begin with. */
function Compare({ versions }: { readonly versions: readonly InterviewFormVersionSummary[] }): ReactNode {
  const text = useText();
  const [before, setBefore] = useState(versions[1]?.id ?? '');
  const [after, setAfter] = useState(versions[0]?.id ?? '');
  const options = versions.map(({ id, number }) => ({
    value: id,
    label: text('case-processing.interview-form.number', { number }),
  }));
  const choose = (set: (id: string) => void) => (id: string | null) => {
    if (id) set(id);
  };
  return (
    <Section title={<Message id="case-processing.interview-form.comparison" />}>
      <Stack gap="sm">
        <Group gap="sm">
          <Select
            label={text('case-processing.interview-form.before')}
            data={options}
            allowDeselect={false}
            value={before}
            onChange={choose(setBefore)}
          />
          <Select
            label={text('case-processing.interview-form.after')}
            data={options}
            allowDeselect={false}
            value={after}
            onChange={choose(setAfter)}
          />
        </Group>
        <VersionComparison before={before} after={after} />
      </Stack>
    </Section>
  );
}
