import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { documentOf, formSchema, questionsOf, type Question } from '@passage/case-processing/domain';
import { Message, useText } from '@passage/platform/web';
import { useState, type ReactNode } from 'react';
import { FormFindings } from './form-findings';
import { findingsOf, type ShownFinding } from './use-form-draft';

interface DocumentEditorProps {
  readonly questions: readonly Question[];
  readonly onApply: (questions: Question[]) => void;
}

/** The JSON Schema of a form, for those who write it by hand. */
export function DocumentEditor({ questions, onApply }: DocumentEditorProps): ReactNode {
  const text = useText();
  const [written, setWritten] = useState(() => JSON.stringify(documentOf(questions), undefined, 2));
  const [findings, setFindings] = useState<readonly ShownFinding[]>([]);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const apply = (): void => {
    const document = parsed(written);
    setIsUnreadable(document === undefined);
    if (document === undefined) return;
    const result = formSchema.safeParse(document);
    setFindings(result.success ? [] : findingsOf(document));
    if (result.success) onApply(questionsOf(result.data));
  };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        <Message id="case-processing.interview-form.schema.hint" />
      </Text>
      <Textarea
        aria-label={text('case-processing.interview-form.view.schema')}
        dir="ltr"
        spellCheck={false}
        autosize
        minRows={12}
        maxRows={30}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        error={isUnreadable ? text('case-processing.interview-form.schema.unreadable') : undefined}
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <FormFindings findings={findings} />
      <Group>
        <Button variant="default" onClick={apply}>
          <Message id="case-processing.interview-form.schema.apply" />
        </Button>
      </Group>
    </Stack>
  );
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
