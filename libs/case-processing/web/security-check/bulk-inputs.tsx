import { Group, TextInput } from '@mantine/core';
import { useText, useToday } from '@passage/platform/web';
import { DayInput } from '@passage/ui';
import type { ReactNode } from 'react';

/** What is said of all rows of a bulk action at once. */
export interface BulkValues {
  readonly on: string;
  readonly reference: string;
}

interface BulkInputsProps {
  readonly isAnswer: boolean;
  readonly values: BulkValues;
  readonly onChange: (values: BulkValues) => void;
}

/** The day on which checks were asked or answered, and the number of the letter. */
export function BulkInputs({ isAnswer, values, onChange }: BulkInputsProps): ReactNode {
  const text = useText();
  const today = useToday();
  return (
    <Group gap="sm" mt="sm" align="flex-end">
      <DayInput
        label={text(isAnswer ? 'case-processing.check.answered-on' : 'case-processing.check.asked-on')}
        value={values.on}
        maxDate={today}
        onChange={(day) => onChange({ ...values, on: day ?? today })}
      />
      <TextInput
        label={text('case-processing.reference-number')}
        maxLength={80}
        dir="auto"
        value={values.reference}
        onChange={(event) => onChange({ ...values, reference: event.currentTarget.value })}
      />
    </Group>
  );
}
