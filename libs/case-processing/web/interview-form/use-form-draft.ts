import {
  documentOf,
  formSchema,
  questionsOf,
  type InterviewFormVersion,
  type Question,
} from '@passage/case-processing/domain';
import type { ProblemParams } from '@passage/platform/domain';
import { asProblem, discardDraft, keepDraft, readDraft, type ProblemError } from '@passage/platform/web';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { formVersionQuery, writeVersion, type DraftContent } from './interview-form.queries';

type Content = Omit<DraftContent, 'schema'>;
interface Kept {
  questions: Question[];
  content: Content;
}

/** What is wrong with a form: where in its document, and the code of the problem. */
export interface ShownFinding {
  readonly path: string;
  readonly code: string;
  readonly params: ProblemParams;
}

/** A draft being edited. */
export interface FormDraft extends Kept {
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  readonly problem: ProblemError | undefined;
  /** What keeps it from being a form, as the domain finds. */
  readonly findings: readonly ShownFinding[];
  readonly setQuestions: (questions: Question[]) => void;
  readonly setContent: (change: Partial<Content>) => void;
  readonly save: () => void;
}

/** The questions of a draft while they are edited; this tab keeps them until they are saved. */
export function useFormDraft(version: InterviewFormVersion): FormDraft {
  const client = useQueryClient();
  const name = `case-processing.interview-form-version.${version.id}`;
  const saved: Kept = {
    questions: questionsOf(version.schema),
    content: { note: version.note, sourceNote: version.sourceNote, isVerified: version.isVerified },
  };
  const [edited, setEdited] = useState<Kept>(() => keptDraft(name) ?? saved);
  const isChanged = JSON.stringify(edited) !== JSON.stringify(saved);
  useEffect(() => {
    if (isChanged) keepDraft(name, edited);
    else discardDraft(name);
  }, [name, edited, isChanged]);
  const document = documentOf(edited.questions);
  const saving = useMutation({
    mutationFn: () => writeVersion(version.id, { schema: document, ...edited.content }, version.version),
    onSuccess: (written) => {
      client.setQueryData(formVersionQuery(version.id).queryKey, written);
      setEdited({ ...edited, questions: questionsOf(written.schema) });
    },
  });
  const { isPending, error } = saving;
  return {
    ...edited,
    isChanged,
    isSaving: isPending,
    problem: error ? asProblem(error) : undefined,
    findings: findingsOf(document),
    setQuestions: (questions) => setEdited((before) => ({ ...before, questions })),
    setContent: (change) => setEdited((before) => ({ ...before, content: { ...before.content, ...change } })),
    save: () => saving.mutate(),
  };
}

/** Everything a document is refused for, by place. */
export function findingsOf(document: unknown): ShownFinding[] {
  const issues = formSchema.safeParse(document).error?.issues ?? [];
  return issues.map((issue) => {
    const path = issue.path.map(String).join('.');
    if (issue.code !== 'custom') return { path, code: 'platform.field.not-accepted', params: {} };
    const { code, ...params } = issue.params as { code: string };
    return { path, code, params };
  });
}

function keptDraft(name: string): Kept | undefined {
  const draft = readDraft(name);
  const isKept = typeof draft === 'object' && draft !== null && 'questions' in draft && 'content' in draft;
  return isKept ? (draft as Kept) : undefined;
}
