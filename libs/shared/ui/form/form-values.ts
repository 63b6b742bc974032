import { useFormScope, type FormValues } from './form-context';

/** What stands in the form around, as it is typed; for hints that follow the typing. */
export function useFormValues(): Readonly<FormValues> {
  return useFormScope().form.getValues();
}
