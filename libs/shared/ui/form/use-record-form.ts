import { useForm, type UseFormReturnType } from '@mantine/form';
import {
  asProblem,
  discardDraft,
  keepDraft,
  readDraft,
  useFieldProblemText,
  type ProblemError,
} from '@passage/platform/web';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState, type RefObject, type SyntheticEvent } from 'react';
import type { z } from 'zod';
import { conflictFields, currentRow, resolvedValues, type ConflictField, type Side } from './conflict';
import { fieldIssue, valueAt } from './field-issue';
import type { FormValues } from './form-context';
import { isRequired } from './required-fields';

/** What a form needs to know of its record. */
export interface RecordFormOptions<Schema extends z.ZodType<FormValues, FormValues>, Result> {
  /** Name of the draft, unique to the record: `case-record.person.${id}` or `case-record.person.new`. */
  readonly id: string;
  /** Schema of the domain for what is sent. */
  readonly schema: Schema;
  readonly initialValues: z.input<Schema>;
  /** Fields whose values are passwords: no draft keeps them. */
  readonly secrets?: readonly string[];
  /** Version of the row on which the form is based; left out when the row is new. */
  readonly version?: number;
  /** Sends the values; the version belongs into `If-Match`. */
  readonly save: (values: z.output<Schema>, version: number | undefined) => Promise<Result>;
  readonly onSaved?: (result: Result) => void;
}

interface Conflict {
  readonly fields: readonly ConflictField[];
  readonly theirs: Readonly<FormValues>;
  readonly version: number;
}

/** State and acts of one form. */
export interface RecordFormState {
  readonly form: UseFormReturnType<FormValues>;
  readonly submit: (event?: SyntheticEvent<HTMLFormElement>) => void;
  readonly isSaving: boolean;
  /** Why saving failed, unless it is a conflict. */
  readonly problem: ProblemError | undefined;
  readonly conflict: Conflict | undefined;
  readonly resolve: (choices: Readonly<Record<string, Side | undefined>>) => void;
  readonly closeConflict: () => void;
  readonly hasRestoredDraft: boolean;
  readonly discardDraft: () => void;
  readonly isRequired: (name: string) => boolean;
}

/** Runs one form: check, draft, save, conflict. `element` is the form, so that the focus can be led to what is wrong. */
export function useRecordForm<Schema extends z.ZodType<FormValues, FormValues>, Result>(
  options: RecordFormOptions<Schema, Result>,
  element: RefObject<HTMLFormElement | null>,
): RecordFormState {
  const fieldText = useFieldProblemText();
  const [draft, setDraft] = useState(() => draftOf(options.id));
  const [conflict, setConflict] = useState<Conflict>();

  const form = useForm<FormValues>({
    initialValues: { ...options.initialValues, ...draft },
    validate: (values) => schemaErrors(options.schema, values, fieldText),
    validateInputOnBlur: true,
    onValuesChange: (values) => keepDraft(options.id, withoutSecrets(values, options.secrets)),
  });

  const saving = useMutation({
    mutationFn: ({ values, version }: { values: FormValues; version: number | undefined }) =>
      options.save(options.schema.parse(values), version),
    onSuccess: (result) => {
      discardDraft(options.id);
      setDraft(undefined);
      setConflict(undefined);
      form.resetDirty();
      options.onSaved?.(result);
    },
    onError: (error, { values }) => {
      const problem = asProblem(error);
      const current = problem.status === 412 ? currentRow(problem.current) : undefined;
      if (current) {
        const fields = conflictFields(options.initialValues, values, current.row);
        setConflict({ fields, theirs: current.row, version: current.version });
        return;
      }
      form.setErrors(Object.fromEntries(problem.errors.toReversed().map((each) => [each.field, fieldText(each)])));
    },
  });

  const failure = saving.error;
  useEffect(() => {
    // While it was saved, every field and button was locked, so that none has kept the focus.
    if (failure) focusFault(element.current, asProblem(failure).errors);
  }, [failure, element]);

  const { status } = saving;
  const hasConflict = conflict !== undefined;
  useEffect(() => {
    if (status !== 'success' && !(status === 'error' && !hasConflict)) return;
    // Later, because a form that was saved may be on its way out of the page, and its dialog knows better.
    const later = setTimeout(() => focusIfLost(element.current));
    return () => clearTimeout(later);
  }, [status, hasConflict, element]);

  const problem = failure ? asProblem(failure) : undefined;
  return {
    form,
    submit: form.onSubmit(
      (values) => saving.mutate({ values, version: options.version }),
      (errors) =>
        focusFault(
          element.current,
          Object.keys(errors).map((field) => ({ field })),
        ),
    ),
    isSaving: saving.isPending,
    problem: conflict ? undefined : problem,
    conflict,
    resolve: (choices) => {
      if (!conflict) return;
      const values = resolvedValues(form.getValues(), conflict.theirs, choices);
      form.setValues(values);
      saving.mutate({ values, version: conflict.version });
    },
    closeConflict: () => setConflict(undefined),
    hasRestoredDraft: draft !== undefined,
    discardDraft: () => {
      form.setValues({ ...options.initialValues });
      form.clearErrors();
      discardDraft(options.id);
      setDraft(undefined);
    },
    isRequired: (name) => isRequired(options.schema, name),
  };
}

function withoutSecrets(values: FormValues, secrets: readonly string[] = []): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secrets.includes(name)));
}

function draftOf(id: string): FormValues | undefined {
  const draft = readDraft(id);
  return typeof draft === 'object' && draft !== null ? { ...draft } : undefined;
}

function schemaErrors(
  schema: z.ZodType,
  values: FormValues,
  wordsFor: ReturnType<typeof useFieldProblemText>,
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of schema.safeParse(values).error?.issues ?? []) {
    const path = issue.path.map(String).join('.');
    errors[path] ??= wordsFor(fieldIssue(issue, valueAt(values, issue.path)));
  }
  return errors;
}

/** Leads the focus to the button that saves, when it was lost with what had it: nothing has it, or the dialog as a whole. */
function focusIfLost(form: HTMLFormElement | null): void {
  const dialog = form?.closest('[role=dialog]') ?? null;
  if (document.activeElement !== document.body && document.activeElement !== dialog) return;
  form?.querySelector<HTMLElement>('[type=submit]')?.focus();
}

/** Leads the focus to the first field that is wrong, or else to the words that say what is. */
function focusFault(form: HTMLFormElement | null, errors: readonly { field: string }[]): void {
  const fields = errors.map(({ field }) => form?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`));
  const faulty = fields.find(Boolean) ?? form?.querySelector<HTMLElement>('[role=alert]');
  const focusable = 'input, select, textarea, button, [tabindex]';
  (faulty?.matches(focusable) ? faulty : faulty?.querySelector<HTMLElement>(focusable))?.focus();
}
