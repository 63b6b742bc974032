import { Button, Checkbox, Group, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { documentOf, type InterviewFormVersion } from '@passage/case-processing/domain';
import { Message, useProblemText, useText } from '@passage/platform/web';
import { FormGrid } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import { DocumentEditor } from './document-editor';
import { FormFindings } from './form-findings';
import { FormPreview } from './form-preview';
import { QuestionsEditor } from './questions-editor';
import { useFormDraft } from './use-form-draft';

const views = ['questions', 'preview', 'schema'] as const;
type View = (typeof views)[number];

/** The draft of a version: its questions in a list, as whoever fills it in sees them, and as JSON Schema. */
export function FormEditor({ version }: { readonly version: InterviewFormVersion }): ReactNode {
  const text = useText();
  const problemText = useProblemText();
  const [view, setView] = useState<View>('questions');
  const draft = useFormDraft(version);
  const { questions, content } = draft;
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <SegmentedControl
          aria-label={text('case-processing.interview-form.view')}
          value={view}
          onChange={(chosen) => setView(chosen as View)}
          data={views.map((value) => ({ value, label: text(`case-processing.interview-form.view.${value}`) }))}
        />
        <Group gap="sm">
          <span role="status">
            <Message id={`case-processing.interview-form.${draft.isChanged ? 'unsaved' : 'saved'}`} />
          </span>
          <Button disabled={!draft.isChanged} loading={draft.isSaving} onClick={draft.save}>
            <Message id="case-processing.interview-form.save" />
          </Button>
        </Group>
      </Group>
      {draft.problem ? <span role="alert">{problemText(draft.problem).title}</span> : null}
      <FormFindings findings={draft.findings} />
      {view === 'questions' ? (
        <QuestionsEditor versionId={version.id} questions={questions} onChange={draft.setQuestions} />
      ) : null}
      {view === 'preview' ? <FormPreview schema={documentOf(questions)} /> : null}
      {view === 'schema' ? <DocumentEditor questions={questions} onApply={draft.setQuestions} /> : null}
      <FormGrid>
        <TextInput
          label={text('case-processing.note')}
          description={text('case-processing.interview-form.note.hint')}
          maxLength={500}
          value={content.note}
          onChange={(event) => draft.setContent({ note: event.currentTarget.value })}
        />
        <TextInput
          label={text('case-processing.interview-form.source')}
          description={text('case-processing.interview-form.source.hint')}
          maxLength={500}
          value={content.sourceNote}
          onChange={(event) => draft.setContent({ sourceNote: event.currentTarget.value })}
        />
        <Checkbox
          label={text('case-processing.interview-form.verified')}
          checked={content.isVerified}
          onChange={(event) => draft.setContent({ isVerified: event.currentTarget.checked })}
        />
      </FormGrid>
    </Stack>
  );
}
