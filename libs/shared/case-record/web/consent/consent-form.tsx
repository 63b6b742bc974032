import { ageOn } from '@passage/platform/domain';
import {
  ageOfConsent,
  consentGivers,
  consentInput,
  consentPurposes,
  consentRecipients,
  fullName,
} from '@passage/case-record/domain';
import { useText, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { caseQuery } from '../case/case.queries';
import { useLanguageOptions } from '../country/names';
import { DocumentChoice } from '../document/document-choice';
import type { FactFormProps } from '../person-fact/fact-form';
import { useRefreshPerson } from '../person-record/person-record.queries';
import { peopleOf } from '../relationship/people-of';
import { giveConsent } from './consent.queries';

const Fields = recordFields<z.input<typeof consentInput>>();

/** Records a consent; a child's is given by a guardian. */
export function ConsentForm({ record, onDone }: FactFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const refresh = useRefreshPerson(record);
  const languages = useLanguageOptions(record.language);
  const family = useQuery(caseQuery(record.case.id)).data;
  const others = family ? peopleOf(family).filter(({ id }) => id !== record.id) : [];
  const isChild = ageOn(record.birthDate, today) < ageOfConsent;
  return (
    <RecordForm
      id={`case-record.consent.new.${record.id}`}
      schema={consentInput}
      initialValues={{
        ...{ purpose: 'resettlement', recipient: 'receiving-state', recipientName: '', givenOn: today },
        ...{ givenBy: isChild ? 'guardian' : 'self', guardianId: null, guardianName: '', guardianCapacity: '' },
        ...{ language: record.language ?? '', documentId: null, validUntil: null, note: '' },
      }}
      save={(input) => giveConsent(record.id, input)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Choice
          name="purpose"
          labelId="case-record.consent.purpose"
          options={consentPurposes.map((value) => ({ value, label: text(`case-record.consent.purpose.${value}`) }))}
        />
        <Fields.Choice
          name="recipient"
          labelId="case-record.consent.recipient"
          options={consentRecipients.map((value) => ({ value, label: text(`case-record.consent.recipient.${value}`) }))}
        />
        <Fields.Text name="recipientName" labelId="case-record.consent.recipient-name" />
        <Fields.Date name="givenOn" labelId="case-record.consent.given-on" max={today} />
        <Fields.Choice
          name="givenBy"
          labelId="case-record.consent.given-by"
          options={consentGivers.map((value) => ({ value, label: text(`case-record.consent.giver.${value}`) }))}
        />
        <Fields.Choice
          name="guardianId"
          labelId="case-record.consent.guardian"
          options={others.map((person) => ({ value: person.id, label: fullName(person) }))}
        />
        <Fields.Text name="guardianName" labelId="case-record.consent.guardian-name" />
        <Fields.Text name="guardianCapacity" labelId="case-record.consent.guardian-capacity" />
        <Fields.Choice name="language" labelId="case-record.consent.language" options={languages} />
        <DocumentChoice
          name="documentId"
          labelId="case-record.consent.document"
          caseId={record.case.id}
          kind="consent"
          personId={record.id}
        />
        <Fields.Date name="validUntil" labelId="case-record.consent.valid-until" />
        <Fields.LongText name="note" labelId="case-record.consent.note" />
      </FormGrid>
    </RecordForm>
  );
}
