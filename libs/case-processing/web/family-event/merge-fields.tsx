import { Fieldset, Text } from '@mantine/core';
import type { InputOf } from '@passage/case-processing/domain';
import { readRecordNumber } from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { FormGrid, recordFields, useFormScope, useFormValue } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { comingMembersQuery } from './family-event.queries';
import { useRelationships } from './people-of-case';

const Fields = recordFields<Record<string, unknown>>();

/** The number of the other case. */
export function OtherCaseField(): ReactNode {
  return (
    <Fields.Text
      name="otherCaseNumber"
      labelId="case-processing.family-event.other-case"
      hintId="case-processing.family-event.other-case.hint"
      isFirst
    />
  );
}

/** The case that comes into this one and, once its number is typed, how each of its members is to stand here. */
export function MergeFields({ caseId }: { readonly caseId: string }): ReactNode {
  const text = useText();
  const relationships = useRelationships();
  const coming = useComing(caseId);
  return (
    <>
      <OtherCaseField />
      {coming.length > 0 ? (
        <Fieldset legend={<Message id="case-processing.family-event.coming" />}>
          <Text size="sm" c="dimmed" mb="xs">
            <Message id="case-processing.family-event.coming.hint" />
          </Text>
          <FormGrid>
            {coming.map(({ personId, name, relationship }, index) => (
              <Fields.Choice
                key={personId}
                name={`relationships.${index}.relationship`}
                labelId="case-processing.family-event.relationship"
                labelText={text('case-processing.family-event.relationship-of', { name })}
                {...(relationship && { hintId: 'case-processing.family-event.relationship-known' as const })}
                options={relationships}
              />
            ))}
          </FormGrid>
        </Fieldset>
      ) : null}
    </>
  );
}

/** Who would come. What the relationships on record say of them is filled in; the form waits until it is known. */
function useComing(caseId: string) {
  const { form, setWaiting } = useFormScope();
  const typed = useFormValue('otherCaseNumber');
  const reading = readRecordNumber(typeof typed === 'string' ? typed : '');
  const number = reading.is === 'case' ? reading.number : null;
  const { data, isLoading } = useQuery(comingMembersQuery(caseId, number));
  const items = number === null ? undefined : data?.items;
  const told = form.getValues()['relationships'] as InputOf<'merge'>['relationships'];
  const isAsked = told.map(({ personId }) => personId).join() === (items ?? []).map(({ personId }) => personId).join();
  useEffect(() => setWaiting(isLoading), [isLoading, setWaiting]);
  useEffect(() => {
    if (isLoading || isAsked) return;
    const standings = (items ?? []).map(
      ({ personId, relationship }) => told.find((each) => each.personId === personId) ?? { personId, relationship },
    );
    form.setFieldValue('relationships', standings as never);
  }, [form, items, isLoading, isAsked, told]);
  return items ?? [];
}
