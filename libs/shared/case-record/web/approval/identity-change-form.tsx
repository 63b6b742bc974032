import { identityChangeInput, type Person } from '@passage/case-record/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, useNotices } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useNamedValue } from '../choices/named-value';
import { useChoices } from '../choices/options';
import { useCountryOptions } from '../country/names';
import { proposeIdentityChange, useRefreshApprovals } from './approval.queries';
import { identityLabels } from './identity-labels';

const Fields = recordFields<z.input<typeof identityChangeInput>>();

interface IdentityChangeFormProps {
  readonly caseId: string;
  readonly person: Person;
  readonly onDone: () => void;
}

/** Proposes to change who a person is on record, for a colleague to approve. */
export function IdentityChangeForm({ caseId, person, onDone }: IdentityChangeFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const notices = useNotices();
  const { sexes, precisions } = useChoices();
  const countries = useCountryOptions();
  const refresh = useRefreshApprovals();
  const named = useNamedValue({ sex: sexes, birthDatePrecision: precisions, nationality: countries });
  const { givenNames, familyName, nameLocal, sex, birthDate, birthDatePrecision, nationality } = person;
  return (
    <RecordForm
      id={`case-record.identity-change.${person.id}`}
      schema={identityChangeInput}
      initialValues={{
        ...{ givenNames, familyName, nameLocal, sex, birthDate, birthDatePrecision, nationality },
        reason: '',
      }}
      version={person.version}
      save={(change, version) => proposeIdentityChange(person.id, change, version)}
      onSaved={() => {
        notices.done(text('case-record.approval.proposed'));
        refresh(caseId);
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.approval.propose" />}
      formatValue={named}
    >
      <FormGrid>
        <Fields.Text name="givenNames" labelId={identityLabels.givenNames} isFirst />
        <Fields.Text name="familyName" labelId={identityLabels.familyName} />
        <Fields.Text name="nameLocal" labelId={identityLabels.nameLocal} lang={person.language ?? 'ar'} />
        <Fields.Choice name="sex" labelId={identityLabels.sex} options={sexes} />
        <Fields.Date name="birthDate" labelId={identityLabels.birthDate} max={today} />
        <Fields.Choice name="birthDatePrecision" labelId={identityLabels.birthDatePrecision} options={precisions} />
        <Fields.Choice name="nationality" labelId={identityLabels.nationality} options={countries} />
        <Fields.LongText
          name="reason"
          labelId="case-record.approval.reason"
          hintId="case-record.approval.identity-reason-hint"
        />
      </FormGrid>
    </RecordForm>
  );
}
