import { AdministrationTable } from '@passage/access/web';
import { LanguageName, useProductText } from '@passage/case-record/web';
import { messageTemplateInput, type MessageTemplate } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Fragment, useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { saveTemplate, templatesQuery } from './family-message.queries';
import { TemplateTexts } from './template-texts';

const Fields = recordFields<z.input<typeof messageTemplateInput>>();

type Row = MessageTemplate & { readonly name: string };

/** Messages that families get again and again, in their languages. */
export default function MessageTemplatesPage(): ReactNode {
  const productText = useProductText();
  const rows = useQuery({
    ...templatesQuery,
    select: ({ items }) => ({ items: items.map((each): Row => ({ ...each, name: productText(each.title) })) }),
  });
  return (
    <AdministrationTable<Row>
      titleId="pipeline.message-templates"
      addId="pipeline.message-template.add"
      emptyId="pipeline.message-templates.none"
      rows={rows}
      columns={[
        {
          headerId: 'pipeline.message-template.languages',
          cell: ({ texts }) =>
            texts.map(({ language }) => (
              <Fragment key={language}>
                <LanguageName code={language} />{' '}
              </Fragment>
            )),
        },
        {
          headerId: 'pipeline.message-template.state',
          cell: ({ isActive }) => (
            <Message id={isActive ? 'pipeline.message-template.in-use' : 'pipeline.message-template.out-of-use'} />
          ),
        },
      ]}
      form={(row, close) => <Template opened={row} onDone={close} />}
    />
  );
}

/** A message with its words; new words make a new version of the message, on which the next change rests. */
function Template({
  opened,
  onDone,
}: {
  readonly opened: MessageTemplate | undefined;
  readonly onDone: () => void;
}): ReactNode {
  const [template, setTemplate] = useState(opened);
  return (
    <>
      <TemplateForm template={template} onDone={onDone} />
      {template ? <TemplateTexts template={template} onWritten={setTemplate} /> : null}
    </>
  );
}

interface TemplateFormProps {
  readonly template: MessageTemplate | undefined;
  readonly onDone: () => void;
}

function TemplateForm({ template, onDone }: TemplateFormProps): ReactNode {
  const client = useQueryClient();
  const { title, isActive } = template ?? { title: '', isActive: true };
  return (
    <RecordForm
      id={`pipeline.message-template.${template?.id ?? 'new'}`}
      schema={messageTemplateInput}
      initialValues={{ title, isActive }}
      {...(template && { version: template.version })}
      save={(input, version) => saveTemplate(template?.id, input, version)}
      onSaved={() => {
        void client.invalidateQueries(templatesQuery);
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Text name="title" labelId="pipeline.message-template.title" isFirst />
        <Fields.Check name="isActive" labelId="pipeline.message-template.in-use" />
      </FormGrid>
    </RecordForm>
  );
}
