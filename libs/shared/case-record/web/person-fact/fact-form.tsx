import type { PersonRecord } from '@passage/case-record/domain';
import { RecordForm } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshPerson } from '../person-record/person-record.queries';

/** What every form about one fact of a person is given. */
export interface FactFormProps {
  readonly record: PersonRecord;
  readonly onDone: () => void;
}

interface FactFormOptions<Schema extends z.ZodType<Record<string, unknown>, Record<string, unknown>>> {
  /** Name of the kind of fact, for the draft. */
  readonly kind: string;
  readonly schema: Schema;
  /** The fact that is changed; undefined when one is added. */
  readonly fact: { readonly id: string; readonly version: number } | undefined;
  readonly initialValues: z.input<Schema>;
  readonly add: (personId: string, input: z.output<Schema>) => Promise<unknown>;
  readonly change: (id: string, input: z.output<Schema>, version: number | undefined) => Promise<unknown>;
  readonly formatValue?: (name: string, value: unknown) => ReactNode;
  readonly children: ReactNode;
}

/** A form that adds a fact to a person, or changes one. */
export function FactForm<Schema extends z.ZodType<Record<string, unknown>, Record<string, unknown>>>(
  props: FactFormProps & FactFormOptions<Schema>,
): ReactNode {
  const { record, fact, kind, schema, initialValues, add, change, onDone, formatValue, children } = props;
  const refresh = useRefreshPerson(record);
  return (
    <RecordForm
      id={`case-record.${kind}.${fact?.id ?? `new.${record.id}`}`}
      schema={schema}
      initialValues={initialValues}
      {...(fact ? { version: fact.version } : {})}
      {...(formatValue ? { formatValue } : {})}
      save={(input, version) => (fact ? change(fact.id, input, version) : add(record.id, input))}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
    >
      {children}
    </RecordForm>
  );
}

/** The fields of a fact that a form holds: without what only the server says. */
export function valuesOf<T extends { id: string; personId: string; version: number }>(
  fact: T,
): Omit<T, 'id' | 'personId' | 'version'> {
  const { id: _id, personId: _person, version: _version, ...values } = fact;
  return values;
}
