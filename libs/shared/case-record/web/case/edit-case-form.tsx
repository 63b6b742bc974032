import { caseChange, type CaseDetail } from '@passage/case-record/domain';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useChoices, useColleagueOptions, useProgrammeOptions } from '../choices/options';
import { useCountryOptions } from '../country/names';
import { useNamedValue } from '../choices/named-value';
import { changeCase, useRefreshCase } from './case.queries';

const Fields = recordFields<z.input<typeof caseChange>>();

/** Changes the facts of a case. */
export function EditCaseForm({
  detail,
  onDone,
}: {
  readonly detail: CaseDetail;
  readonly onDone: () => void;
}): ReactNode {
  const { priorities, categories, referralTypes } = useChoices();
  const programmes = useProgrammeOptions();
  const colleagues = useColleagueOptions(detail.office.id);
  const countries = useCountryOptions();
  const refresh = useRefreshCase(detail.id);
  const named = useNamedValue({
    priority: priorities,
    processingPriority: priorities,
    referralType: referralTypes,
    submissionCategory: categories,
    secondaryCategory: categories,
    programmeId: programmes,
    ownerId: colleagues,
    countryOfAsylum: countries,
    countryOfOrigin: countries,
  });
  return (
    <RecordForm
      id={`case-record.case.${detail.id}`}
      schema={caseChange}
      initialValues={{
        priority: detail.priority,
        processingPriority: detail.processingPriority,
        programmeId: detail.programme.id,
        ownerId: detail.owner?.id ?? null,
        referralType: detail.referralType,
        referralSource: detail.referralSource,
        referralNumber: detail.referralNumber,
        referredOn: detail.referredOn,
        submissionCategory: detail.submissionCategory,
        secondaryCategory: detail.secondaryCategory,
        countryOfAsylum: detail.countryOfAsylum,
        countryOfOrigin: detail.countryOfOrigin,
      }}
      version={detail.version}
      save={(change, version) => changeCase(detail.id, change, version)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      formatValue={named}
    >
      <FormGrid>
        <Fields.Choice name="priority" labelId="case-record.case.priority" options={priorities} isFirst />
        <Fields.Choice
          name="processingPriority"
          labelId="case-record.case.processing-priority"
          hintId="case-record.case.processing-priority.hint"
          options={priorities}
        />
        <Fields.Choice name="ownerId" labelId="case-record.case.owner" options={colleagues} />
        <Fields.Choice name="programmeId" labelId="case-record.case.programme" options={programmes} />
        <Fields.Choice name="referralType" labelId="case-record.case.referral-type" options={referralTypes} />
        <Fields.Text name="referralSource" labelId="case-record.case.referral-source" />
        <Fields.Text name="referralNumber" labelId="case-record.case.referral-number" />
        <Fields.Date name="referredOn" labelId="case-record.case.referred-on" />
        <Fields.Choice name="submissionCategory" labelId="case-record.case.category" options={categories} />
        <Fields.Choice name="secondaryCategory" labelId="case-record.case.secondary-category" options={categories} />
        <Fields.Choice name="countryOfAsylum" labelId="case-record.case.asylum" options={countries} />
        <Fields.Choice name="countryOfOrigin" labelId="case-record.case.origin" options={countries} />
      </FormGrid>
    </RecordForm>
  );
}
