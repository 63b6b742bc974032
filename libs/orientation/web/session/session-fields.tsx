import { Divider } from '@mantine/core';
import type { NewSessionInput } from '@passage/orientation/domain';
import { directoryQuery } from '@passage/access/web';
import { useLanguageOptions } from '@passage/case-record/web';
import { Message } from '@passage/platform/web';
import { FormGrid, recordFields, useFormScope } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

const Fields = recordFields<NewSessionInput>();

interface SessionFieldsProps {
  /** How many days there are to enter. */
  readonly dayCount: number;
  readonly officeId?: string;
}

/** Place, people and days of a session. */
export function SessionFields({ dayCount, officeId }: SessionFieldsProps): ReactNode {
  const { data } = useQuery(directoryQuery);
  const { initialValues } = useFormScope();
  const recorded = initialValues['language'];
  const languages = useLanguageOptions(typeof recorded === 'string' && recorded !== '' ? recorded : null);
  const trainers = (data?.staff ?? [])
    .filter(
      ({ roles, officeIds }) => roles.includes('orientation-trainer') && (!officeId || officeIds.includes(officeId)),
    )
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <FormGrid>
        <Fields.Text name="site" labelId="orientation.site" />
        <Fields.Choice name="language" labelId="orientation.language" options={languages} />
        <Fields.Choice name="trainerId" labelId="orientation.trainer" options={trainers} />
        <Fields.Text name="interpreter" labelId="orientation.interpreter" />
        <Fields.Number name="capacity" labelId="orientation.capacity" min={1} max={500} />
        <Fields.Number name="childmindingPlaces" labelId="orientation.childminding-places" min={0} max={200} />
      </FormGrid>
      <Divider label={<Message id="orientation.days" />} labelPosition="left" />
      {Array.from({ length: dayCount }, (_, index) => (
        <FormGrid key={index} columns={3}>
          <Fields.Date name={`days.${index}.day`} labelId="orientation.day" />
          <Fields.Text name={`days.${index}.startsAt`} labelId="orientation.starts-at" />
          <Fields.Text name={`days.${index}.endsAt`} labelId="orientation.ends-at" />
        </FormGrid>
      ))}
      <Fields.LongText name="note" labelId="orientation.note" />
    </>
  );
}
