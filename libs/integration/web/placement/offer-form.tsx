import { Stack } from '@mantine/core';
import { placementOffer, type PlacementOffer } from '@passage/integration/domain';
import { NeedNames } from '@passage/pipeline/web';
import { Count, Message, useText, useToday } from '@passage/platform/web';
import { FormGrid, KeyValueList, QueryStates, RecordForm, recordFields } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { offerCase, placementChoicesQuery } from './placement.queries';

const Fields = recordFields<PlacementOffer>();

interface OfferFormProps {
  readonly caseId: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Offers a case to an agency, with what the agency must be able to provide and the places it has left. */
export function OfferForm({ caseId, onSaved, onCancel }: OfferFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const choices = useQuery(placementChoicesQuery(caseId, today));
  return (
    <QueryStates query={choices}>
      {({ people, needs, agencies }) => (
        <Stack gap="md">
          <KeyValueList
            columns={2}
            items={[
              { labelId: 'integration.people', value: <Count value={people} /> },
              { labelId: 'integration.needs', value: <NeedNames codes={needs} /> },
            ]}
          />
          <RecordForm
            id={`integration.offer.${caseId}`}
            schema={placementOffer}
            initialValues={{ agencyId: '', place: '', expectedOn: '', familyTie: '', note: '' }}
            save={(values) => offerCase(caseId, values)}
            onSaved={onSaved}
            onCancel={onCancel}
            saveLabel={<Message id="integration.offer" />}
          >
            <Fields.Choice
              name="agencyId"
              labelId="integration.agency"
              hintId="integration.agency.hint"
              options={agencies.map(({ id, name, capacity }) => ({
                value: id,
                label: capacity
                  ? text('integration.agency.free', { name, free: capacity.free })
                  : text('integration.agency.no-capacity', { name }),
              }))}
            />
            <FormGrid>
              <Fields.Text name="place" labelId="integration.place" />
              <Fields.Date name="expectedOn" labelId="integration.expected-on" min={today} />
            </FormGrid>
            <Fields.LongText name="familyTie" labelId="integration.family-tie" />
            <Fields.LongText name="note" labelId="integration.note" />
          </RecordForm>
        </Stack>
      )}
    </QueryStates>
  );
}
