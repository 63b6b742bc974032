import { Text } from '@mantine/core';
import { weekdays, type interpreterInput } from '@passage/case-processing/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { FormGrid, RepeatedFields, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';

const Fields = recordFields<z.input<typeof interpreterInput>>();

/** Weekly hours and days away of an interpreter. */
export function InterpreterTimes(): ReactNode {
  const text = useText();
  const today = useToday();
  const days = weekdays.map((value) => ({ value, label: text(`case-processing.weekday.${value}`) }));
  return (
    <>
      <Text size="sm" c="dimmed">
        <Message id="case-processing.interpreter.hours.hint" />
      </Text>
      <RepeatedFields
        name="hours"
        added={() => ({ weekday: 'mon', from: '08:00', until: '16:00' })}
        max={30}
        min={0}
        legendId="case-processing.interpreter.hours-number"
        addId="case-processing.interpreter.hours.add"
        removeId="case-processing.interpreter.hours.remove"
      >
        {(index) => (
          <FormGrid columns={3}>
            <Fields.Choice
              name={`hours.${index}.weekday`}
              labelId="case-processing.interpreter.weekday"
              options={days}
            />
            <Fields.Text name={`hours.${index}.from`} labelId="case-processing.interpreter.from" />
            <Fields.Text name={`hours.${index}.until`} labelId="case-processing.interpreter.until" />
          </FormGrid>
        )}
      </RepeatedFields>
      <RepeatedFields
        name="absences"
        added={() => ({ from: today, until: today })}
        max={100}
        min={0}
        legendId="case-processing.interpreter.absence-number"
        addId="case-processing.interpreter.absence.add"
        removeId="case-processing.interpreter.absence.remove"
      >
        {(index) => (
          <FormGrid>
            <Fields.Date name={`absences.${index}.from`} labelId="case-processing.interpreter.absence.from" />
            <Fields.Date name={`absences.${index}.until`} labelId="case-processing.interpreter.absence.until" />
          </FormGrid>
        )}
      </RepeatedFields>
    </>
  );
}
