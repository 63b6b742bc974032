import { Alert } from '@mantine/core';
import { wordingInput, type ConfiguredName } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { saveWording, useRefreshWordings } from './wording.queries';

const Fields = recordFields<z.input<typeof wordingInput>>();

interface WordingFormProps {
  readonly name: ConfiguredName;
  readonly onDone: () => void;
}

/** Says what a name is called in French and Arabic. An address keeps its lines. */
export function WordingForm({ name, onDone }: WordingFormProps): ReactNode {
  const refresh = useRefreshWordings();
  const { english, wording } = name;
  const hasLines = english.includes('\n');
  return (
    <RecordForm
      id={`case-record.wording.${english}`}
      schema={wordingInput}
      initialValues={{ english, french: wording?.french ?? '', arabic: wording?.arabic ?? '' }}
      {...(wording ? { version: wording.version } : {})}
      save={(input, based) => saveWording(wording?.id, input, based)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
    >
      {wording?.madeFor ? (
        <Alert color="yellow" variant="light" role="status">
          <Message
            id="case-record.wording.confirm"
            values={{ former: <bdi lang="en">{wording.madeFor}</bdi>, name: <bdi lang="en">{english}</bdi> }}
          />
        </Alert>
      ) : null}
      {hasLines ? (
        <>
          <Fields.LongText name="french" labelId="case-record.wording.french" isFirst />
          <Fields.LongText name="arabic" labelId="case-record.wording.arabic" />
        </>
      ) : (
        <>
          <Fields.Text name="french" labelId="case-record.wording.french" lang="fr" isFirst />
          <Fields.Text name="arabic" labelId="case-record.wording.arabic" lang="ar" />
        </>
      )}
    </RecordForm>
  );
}
