import { AdministrationTable } from '@passage/access/web';
import {
  letterAudiences,
  letterKinds,
  letterTemplateInput,
  type LetterTemplate,
} from '@passage/case-processing/domain';
import { useProductText } from '@passage/case-record/web';
import { localeNames, locales, Message, useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, StatusBadge } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { LetterWordsForm } from './letter-words-form';
import { letterTemplatesQuery, saveLetterTemplate } from './letter.queries';

const Fields = recordFields<z.input<typeof letterTemplateInput>>();
const blank: z.input<typeof letterTemplateInput> = {
  ...{ code: '', title: '', kind: 'letter', audience: 'family', isActive: true },
};

type Row = LetterTemplate & { readonly name: string };

/** Letters and forms that are written again and again, in their languages. */
export default function LetterTemplatesPage(): ReactNode {
  const inWords = useProductText();
  const rows = useQuery({
    ...letterTemplatesQuery,
    select: ({ items }) => ({ items: items.map((each): Row => ({ ...each, name: inWords(each.title) })) }),
  });
  return (
    <AdministrationTable<Row>
      titleId="case-processing.letter-templates"
      addId="case-processing.letter-template.add"
      emptyId="case-processing.letter-templates.none"
      rows={rows}
      columns={[
        {
          headerId: 'case-processing.letter-template.kind',
          cell: ({ kind, audience }) => (
            <>
              <Message id={`case-processing.letter-template.kind.${kind}`} />
              {' · '}
              <Message id={`case-processing.letter-template.audience.${audience}`} />
            </>
          ),
        },
        {
          headerId: 'case-processing.letter-template.languages',
          cell: ({ current }) =>
            locales
              .filter((each) => current?.texts[each])
              .map((each) => localeNames[each])
              .join(' · '),
        },
        { headerId: 'case-processing.letter-template.state', cell: (row) => <TemplateState template={row} /> },
      ]}
      form={(row, close) => <Editing template={row} onDone={close} />}
    />
  );
}

function TemplateState({ template }: { readonly template: LetterTemplate }): ReactNode {
  const { isActive, current } = template;
  if (!isActive) return <Message id="case-processing.letter-template.out-of-use" />;
  return (
    <StatusBadge tone={current?.isVerified ? 'ok' : 'attention'}>
      <Message id={`case-processing.letter-template.${current?.isVerified ? 'verified' : 'to-check'}`} />
    </StatusBadge>
  );
}

/** What is said about a template, and its words as they stand now: writing new ones leaves the dialog open. */
function Editing({ template: opened, onDone }: TemplateFormProps): ReactNode {
  const templates = useQuery(letterTemplatesQuery).data?.items;
  const template = opened && (templates?.find(({ id }) => id === opened.id) ?? opened);
  return (
    <>
      <TemplateForm key={template?.version} template={template} onDone={onDone} />
      {template ? <LetterWordsForm template={template} /> : null}
    </>
  );
}

interface TemplateFormProps {
  readonly template: LetterTemplate | undefined;
  readonly onDone: () => void;
}

function TemplateForm({ template, onDone }: TemplateFormProps): ReactNode {
  const client = useQueryClient();
  const text = useText();
  return (
    <RecordForm
      id={`case-processing.letter-template.${template?.id ?? 'new'}`}
      schema={letterTemplateInput}
      initialValues={template ? letterTemplateInput.parse(template) : blank}
      {...(template && { version: template.version })}
      save={(input, version) => saveLetterTemplate(template?.id, input, version)}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['letter-template'] });
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Text name="title" labelId="case-processing.letter-template.title" isFirst />
        <Fields.Text
          name="code"
          labelId="case-processing.letter-template.code"
          hintId="case-processing.letter-template.code.hint"
        />
        <Fields.Choice
          name="kind"
          labelId="case-processing.letter-template.kind"
          hintId="case-processing.letter-template.kind.hint"
          options={letterKinds.map((value) => ({
            value,
            label: text(`case-processing.letter-template.kind.${value}`),
          }))}
        />
        <Fields.Choice
          name="audience"
          labelId="case-processing.letter-template.audience"
          hintId="case-processing.letter-template.audience.hint"
          options={letterAudiences.map((value) => ({
            value,
            label: text(`case-processing.letter-template.audience.${value}`),
          }))}
        />
        <Fields.Check name="isActive" labelId="case-processing.letter-template.in-use" />
      </FormGrid>
    </RecordForm>
  );
}
