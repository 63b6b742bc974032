import { Anchor, Group, Progress, Stack, Text } from '@mantine/core';
import { AppLink, Message, asProblem, useGo, useProblemText, useText } from '@passage/platform/web';
import { FileDrop, Section } from '@passage/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { takeFile, templateFile } from './referral-import.queries';

/** Takes a file of referrals and goes on to its check. */
export function UploadPanel(): ReactNode {
  const text = useText();
  const words = useProblemText();
  const go = useGo();
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const sending = useMutation({
    mutationFn: (file: File) => takeFile(file, setShare),
    onMutate: () => setShare(0),
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: ['referral-imports'] });
      go(`/imports/${id}`);
    },
  });
  const failure = sending.error ? words(asProblem(sending.error)) : undefined;
  return (
    <Section
      title={<Message id="case-processing.import.upload" />}
      actions={
        <Group gap="sm">
          <Text size="sm" c="dimmed">
            <Message id="case-processing.import.template" />
          </Text>
          <Anchor size="sm" href={templateFile('xlsx')} download>
            <Message id="case-processing.import.template.xlsx" />
          </Anchor>
          <Anchor size="sm" href={templateFile('csv')} download>
            <Message id="case-processing.import.template.csv" />
          </Anchor>
          <Anchor size="sm" component={AppLink} to="/imports/columns">
            <Message id="case-processing.import.template.columns" />
          </Anchor>
          <Anchor size="sm" component={AppLink} to="/imports/mappings">
            <Message id="case-processing.mappings" />
          </Anchor>
        </Group>
      }
    >
      <Stack gap="sm">
        <FileDrop
          label={<Message id="case-processing.import.drop" />}
          hint={<Message id="case-processing.import.drop.hint" />}
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          isDisabled={sending.isPending}
          onFile={(file) => sending.mutate(file)}
        />
        {sending.isPending ? (
          <Progress value={share * 100} animated aria-label={text('case-processing.import.uploading')} />
        ) : null}
        {failure ? (
          <Text size="sm" c="var(--tone-danger-fg)" role="alert">
            {failure.title} {failure.remedy}
          </Text>
        ) : null}
      </Stack>
    </Section>
  );
}
