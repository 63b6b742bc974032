import { useProductText } from '@passage/case-record/web';
import { directoryQuery } from '@passage/access/web';
import { capacityInput, type Capacity, type CapacityInput } from '@passage/integration/domain';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { addCapacity, changeCapacity } from './capacity.queries';

const Fields = recordFields<CapacityInput>();

interface CapacityFormProps {
  /** The one to change; a new one when left out. */
  readonly capacity?: Capacity;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** How many people an agency can take within a period. */
export function CapacityForm({ capacity, onSaved, onCancel }: CapacityFormProps): ReactNode {
  const productText = useProductText();
  const agencies = useQuery(directoryQuery).data?.agencies ?? [];
  return (
    <RecordForm
      id={`integration.capacity.${capacity?.id ?? 'new'}`}
      schema={capacityInput}
      initialValues={
        capacity
          ? capacityInput.parse({ ...capacity, agencyId: capacity.agency.id })
          : { agencyId: '', from: '', to: '', people: 0, note: '' }
      }
      {...(capacity && { version: capacity.version })}
      save={(values, based) => (capacity ? changeCapacity(capacity.id, values, based) : addCapacity(values))}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      <Fields.Choice
        name="agencyId"
        labelId="integration.agency"
        options={agencies.map(({ id, name }) => ({ value: id, label: productText(name) }))}
        isDisabled={capacity !== undefined}
      />
      <FormGrid columns={3}>
        <Fields.Date name="from" labelId="integration.capacity.from" />
        <Fields.Date name="to" labelId="integration.capacity.to" hintId="integration.capacity.to.hint" />
        <Fields.Number name="people" labelId="integration.capacity.people" min={0} />
      </FormGrid>
      <Fields.Text name="note" labelId="integration.note" />
    </RecordForm>
  );
}
