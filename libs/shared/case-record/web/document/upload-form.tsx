import { Progress, Text } from '@mantine/core';
import { compartmentsOf } from '@passage/access/domain';
import { useSession } from '@passage/access/web';
import { documentInput, fullName, recordCompartments, type CaseDetail } from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { FileDrop, FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { useChoices } from '../choices/options';
import { peopleOf } from '../relationship/people-of';
import { acceptedFiles, titleOf, useDocumentUpload } from './document-upload';

const Fields = recordFields<z.input<typeof documentInput>>();

interface UploadFormProps {
  readonly detail: CaseDetail;
  readonly onDone: () => void;
}

/** Takes a file and what is to be said about it, and shows how far it has got. */
export function UploadForm({ detail, onDone }: UploadFormProps): ReactNode {
  const [file, setFile] = useState<File>();
  return file ? (
    <DescribeForm detail={detail} file={file} onDone={onDone} />
  ) : (
    <FileDrop
      label={<Message id="case-record.document.choose" />}
      hint={<Message id="case-record.document.accepted" />}
      accept={acceptedFiles}
      onFile={setFile}
    />
  );
}

function DescribeForm({ detail, file, onDone }: UploadFormProps & { readonly file: File }): ReactNode {
  const text = useText();
  const { documentKinds } = useChoices();
  const held = compartmentsOf(useSession().staff.roles);
  const { share, send } = useDocumentUpload(detail.id);
  const open = recordCompartments.filter((compartment) => compartment === 'case' || held.includes(compartment));
  const initialValues: z.input<typeof documentInput> = {
    kind: 'other',
    title: titleOf(file),
    compartment: 'case',
    personId: null,
  };
  return (
    <RecordForm
      id={`case-record.document.new.${detail.id}.${file.name}`}
      schema={documentInput}
      initialValues={initialValues}
      save={({ personId, ...fields }) => send(file, { ...fields, ...(personId ? { personId } : {}) })}
      onSaved={onDone}
      onCancel={onDone}
      saveLabel={<Message id="case-record.document.upload" />}
    >
      <Text size="sm">
        <bdi>{file.name}</bdi>
      </Text>
      <FormGrid>
        <Fields.Text name="title" labelId="case-record.document.name" isFirst />
        <Fields.Choice name="kind" labelId="case-record.document.kind" options={documentKinds} />
        <Fields.Choice
          name="personId"
          labelId="case-record.document.of-person"
          options={peopleOf(detail).map((person) => ({ value: person.id, label: fullName(person) }))}
        />
        {open.length > 1 ? (
          <Fields.Choice
            name="compartment"
            labelId="case-record.compartment"
            hintId="case-record.compartment.hint"
            options={open.map((value) => ({ value, label: text(`case-record.compartment.${value}`) }))}
          />
        ) : null}
      </FormGrid>
      {share === undefined ? null : <Progress value={share * 100} aria-label={text('case-record.document.progress')} />}
    </RecordForm>
  );
}
