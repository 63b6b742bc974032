import { Text } from '@mantine/core';
import { fullName } from '@passage/case-record/domain';
import { caseQuery } from '@passage/case-record/web';
import { messageChannels, tellingInput, type ToldMessageInput } from '@passage/pipeline/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { FormGrid, QueryStates, RecordForm, recordFields } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshCase } from '../window/window.queries';
import classes from './family-message.module.css';
import { recordAsTold } from './family-message.queries';

const Fields = recordFields<z.input<typeof tellingInput>>();

/** The words that were told, and of which version of which message they are. */
export type ToldWords = Pick<ToldMessageInput, 'templateId' | 'language' | 'number' | 'body'>;

interface TellingFormProps {
  readonly caseId: string;
  readonly words: ToldWords;
  readonly onDone: () => void;
}

/** Says when, how and to which member the words shown were told. */
export function TellingForm({ caseId, words, onDone }: TellingFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const refresh = useRefreshCase(caseId);
  const family = useQuery(caseQuery(caseId));
  const channels = messageChannels.map((value) => ({ value, label: text(`pipeline.told-message.channel.${value}`) }));
  return (
    <QueryStates query={family}>
      {({ members, principalApplicantId }) => (
        <RecordForm
          id={`pipeline.told-message.${caseId}`}
          schema={tellingInput}
          initialValues={{ toldOn: today, channel: 'in-person', personId: principalApplicantId ?? '' }}
          save={(telling) => recordAsTold(caseId, { ...telling, ...words })}
          onSaved={() => {
            refresh();
            onDone();
          }}
          onCancel={onDone}
          saveLabel={<Message id="pipeline.told-message.record" />}
        >
          <FormGrid columns={3}>
            <Fields.Date name="toldOn" labelId="pipeline.told-message.told-on" max={today} isFirst />
            <Fields.Choice name="channel" labelId="pipeline.told-message.channel" options={channels} />
            <Fields.Choice
              name="personId"
              labelId="pipeline.told-message.person"
              options={members
                .filter(({ leftOn }) => leftOn === null)
                .map(({ person }) => ({ value: person.id, label: fullName(person) }))}
            />
          </FormGrid>
          <Text size="sm" c="dimmed">
            <Message id="pipeline.told-message.kept" />
          </Text>
          <div className={classes.words} dir="auto" lang={words.language}>
            {words.body}
          </div>
        </RecordForm>
      )}
    </QueryStates>
  );
}
