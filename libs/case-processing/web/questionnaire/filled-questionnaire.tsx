import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { correctionInput, questionsOf, type Questionnaire } from '@passage/case-processing/domain';
import { AppLink, Instant, Message, useGo } from '@passage/platform/web';
import { KeyValueList, RecordForm, recordFields } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { AnswerList } from './answer-list';
import { correctQuestionnaire } from './questionnaire.queries';

const Fields = recordFields<z.input<typeof correctionInput>>();

/** A questionnaire to be read: sealed by whom and when, and how it is put right. */
export function FilledQuestionnaire({ questionnaire }: { readonly questionnaire: Questionnaire }): ReactNode {
  const { schema, answers, people, state, isReplaced, sealedBy, sealedAt, digest, correctsId, reason } = questionnaire;
  return (
    <Stack gap="md">
      {state === 'sealed' ? (
        <KeyValueList
          items={[
            { labelId: 'case-processing.questionnaire.sealed-by', value: <bdi>{sealedBy?.name}</bdi> },
            { labelId: 'case-processing.questionnaire.sealed-at', value: <Instant value={sealedAt} /> },
            { labelId: 'case-processing.questionnaire.digest', value: <code>{digest?.slice(0, 16)}</code> },
            ...(correctsId
              ? [
                  {
                    labelId: 'case-processing.questionnaire.corrects' as const,
                    value: <Corrected id={correctsId} reason={reason} />,
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      {state === 'sealed' && !isReplaced ? (
        <IfPermitted permission="case-processing.questionnaire.fill">
          <Correction questionnaire={questionnaire} />
        </IfPermitted>
      ) : null}
      <AnswerList questions={questionsOf(schema)} answers={answers} people={people} />
    </Stack>
  );
}

function Corrected({ id, reason }: { readonly id: string; readonly reason: string }): ReactNode {
  return (
    <Group gap="xs">
      <AppLink to={`/questionnaires/${id}`}>
        <Message id="case-processing.questionnaire.earlier" />
      </AppLink>
      <Text size="sm" component="span">
        <bdi>{reason}</bdi>
      </Text>
    </Group>
  );
}

function Correction({ questionnaire }: { readonly questionnaire: Questionnaire }): ReactNode {
  const { id, version } = questionnaire;
  const [isOpen, setIsOpen] = useState(false);
  const go = useGo();
  return (
    <div>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        <Message id="case-processing.questionnaire.correct" />
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={<Message id="case-processing.questionnaire.correct" />}
      >
        <RecordForm
          id={`case-processing.questionnaire.${id}.correct`}
          schema={correctionInput}
          initialValues={{ reason: '' }}
          version={version}
          save={({ reason }) => correctQuestionnaire(id, reason, version)}
          onSaved={(correction) => go(`/questionnaires/${correction.id}`)}
          onCancel={() => setIsOpen(false)}
          saveLabel={<Message id="case-processing.questionnaire.correct" />}
        >
          <Fields.LongText name="reason" labelId="case-processing.reason" isFirst />
        </RecordForm>
      </Modal>
    </div>
  );
}
