import { ActiveBadge, AdministrationTable, IfPermitted } from '@passage/access/web';
import { interviewFormInput, type InterviewForm } from '@passage/case-processing/domain';
import { useProductText } from '@passage/case-record/web';
import { programmesQuery } from '@passage/pipeline/web';
import { AppLink, Message } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { interviewFormsQuery } from '../questionnaire/questionnaire.queries';
import { saveForm } from './interview-form.queries';

const Fields = recordFields<z.input<typeof interviewFormInput>>();
const blank = { code: '', written: '', programmeId: null, isActive: true };

/** A form as it is called in the reader's language, and as it was written. */
type Row = InterviewForm & { readonly written: string };

/** Forms filled in at interviews, and who asks them. */
export default function InterviewFormsPage(): ReactNode {
  const inWords = useProductText();
  const rows = useQuery({
    ...interviewFormsQuery,
    select: ({ items }) => ({
      items: items.map((each): Row => ({ ...each, written: each.name, name: inWords(each.name) })),
    }),
  });
  return (
    <AdministrationTable<Row>
      titleId="case-processing.interview-forms"
      addId="case-processing.interview-form.add"
      emptyId="case-processing.interview-form.empty"
      rows={rows}
      columns={[
        { headerId: 'case-processing.interview-form.code', cell: ({ code }) => <bdi>{code}</bdi> },
        {
          headerId: 'case-processing.interview-form.programme',
          cell: ({ programmeCode }) =>
            programmeCode ? (
              <bdi>{programmeCode}</bdi>
            ) : (
              <Message id="case-processing.interview-form.every-programme" />
            ),
        },
        { headerId: 'case-processing.interview-form.versions', cell: (row) => <Versions row={row} /> },
        { headerId: 'case-processing.state', cell: (row) => <ActiveBadge isActive={row.isActive} /> },
      ]}
      form={(row, close) => (
        <IfPermitted permission="case-processing.interview-form.edit">
          <FormFields row={row} onDone={close} />
        </IfPermitted>
      )}
    />
  );
}

function Versions({ row }: { readonly row: InterviewForm }): ReactNode {
  return (
    <AppLink to={`/administration/interview-forms/${row.id}`}>
      <Message id="case-processing.interview-form.version-count" values={{ versions: row.versions.length }} />
    </AppLink>
  );
}

function FormFields({ row, onDone }: { readonly row: Row | undefined; readonly onDone: () => void }): ReactNode {
  const client = useQueryClient();
  const { data } = useQuery(programmesQuery);
  const { code, written, programmeId, isActive } = row ?? blank;
  return (
    <RecordForm
      id={`case-processing.interview-form.${row?.id ?? 'new'}`}
      schema={interviewFormInput}
      initialValues={{ code, name: written, programmeId, isActive }}
      {...(row ? { version: row.version } : {})}
      save={(input, based) => saveForm(row?.id, input, based)}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['interview-form'] });
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Text name="name" labelId="case-processing.interview-form.name" isFirst />
        <Fields.Text
          name="code"
          labelId="case-processing.interview-form.code"
          hintId="case-processing.interview-form.code.hint"
        />
        <Fields.Choice
          name="programmeId"
          labelId="case-processing.interview-form.programme"
          hintId="case-processing.interview-form.programme.hint"
          options={(data?.items ?? []).map((each) => ({ value: each.id, label: each.name }))}
        />
        <Fields.Check name="isActive" labelId="case-processing.in-use" />
      </FormGrid>
    </RecordForm>
  );
}
