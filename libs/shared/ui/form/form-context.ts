import type { UseFormReturnType } from '@mantine/form';
import { createContext, use } from 'react';

/** Values of any form, by field name. */
export type FormValues = Record<string, unknown>;

/** What the fields of a form need of it. */
export interface FormScope {
  readonly form: UseFormReturnType<FormValues>;
  readonly initialValues: Readonly<FormValues>;
  /** Whether the form is being saved or may not be changed. */
  readonly isLocked: boolean;
  /** Whether the schema refuses nothing for this field. */
  readonly isRequired: (name: string) => boolean;
  /** Tells the form what a field is called, for the view of conflicts. */
  readonly nameField: (name: string, label: string) => void;
  /** Lets the form wait with saving for something a field still fetches or sends. */
  readonly setWaiting: (isWaiting: boolean) => void;
}

/** Carries the form to its fields. */
export const FormContext = createContext<FormScope | undefined>(undefined);

/** The form around a field. */
export function useFormScope(): FormScope {
  const scope = use(FormContext);
  if (!scope) throw new Error('Fields need a RecordForm around them');
  return scope;
}

/** What stands in a field of the form now, for parts of the form that follow it. */
export function useFormValue(name: string): unknown {
  return (useFormScope().form.getInputProps(name) as { value: unknown }).value;
}
