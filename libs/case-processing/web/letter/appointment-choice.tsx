import { Alert, Text } from '@mantine/core';
import type { LetterAppointments, letterInput } from '@passage/case-processing/domain';
import { formatClock, formatPlainDate, Message } from '@passage/platform/web';
import { recordFields } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { z } from 'zod';
import { letterAppointmentsQuery } from './letter.queries';

const Fields = recordFields<z.input<typeof letterInput>>();

interface AppointmentChoiceProps {
  readonly caseId: string;
  readonly templateId: string;
}

/** Which appointment a letter speaks of, where there are several; and what is missing where there is none. */
export function AppointmentChoice({ caseId, templateId }: AppointmentChoiceProps): ReactNode {
  const intl = useIntl();
  const { data } = useQuery(letterAppointmentsQuery(caseId, templateId));
  if (!data) return null;
  const absent = data.needed.filter((kind) => !data.items.some((each) => each.kind === kind));
  return (
    <>
      {absent.map((kind) => (
        <Alert key={kind} color="yellow" p="xs">
          <Text size="sm" fw={600}>
            <Message id={`problem.case-processing.letter.no-${kind}`} />
          </Text>
          <Message id={`problem.case-processing.letter.no-${kind}.remedy`} />
        </Alert>
      ))}
      {data.items.length > 1 ? (
        <Fields.Choice
          name="appointmentId"
          labelId="case-processing.letter.appointment"
          hintId="case-processing.letter.appointment.hint"
          options={data.items.map((each) => ({ value: each.id, label: inWords(each) }))}
        />
      ) : null}
    </>
  );

  function inWords({ date, time, place, people }: LetterAppointments['items'][number]): string {
    return [`${formatPlainDate(intl, date)} ${formatClock(intl, time)}`, place, intl.formatList(people)]
      .filter(Boolean)
      .join(' · ');
  }
}
