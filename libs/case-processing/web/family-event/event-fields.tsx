import { leavingReason, togetherKinds, type FamilyEventKind } from '@passage/case-processing/domain';
import { sexes, type CaseDetail } from '@passage/case-record/domain';
import { useCountryOptions } from '@passage/case-record/web';
import { useText, useToday } from '@passage/platform/web';
import { FormGrid, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import { AddOnFields } from './add-on-fields';
import { MergeFields, OtherCaseField } from './merge-fields';
import { membersOf, optionsOf, othersOf, useRelationships } from './people-of-case';

const Fields = recordFields<Record<string, unknown>>();

interface EventFieldsProps {
  readonly kind: FamilyEventKind;
  readonly detail: CaseDetail;
}

/** The fields of one kind of event: what is asked of it, then the day and the reason, which every event has. */
export function EventFields({ kind, detail }: EventFieldsProps): ReactNode {
  const today = useToday();
  return (
    <>
      <KindFields kind={kind} detail={detail} />
      <FormGrid>
        <Fields.Date name="happenedOn" labelId={`case-processing.family-event.day.${dayOf(kind)}`} max={today} />
      </FormGrid>
      <Fields.LongText name="reason" labelId="case-processing.family-event.reason" />
    </>
  );
}

function dayOf(kind: FamilyEventKind): 'birth' | 'death' | 'event' {
  return kind === 'birth' || kind === 'death' ? kind : 'event';
}

function KindFields({ kind, detail }: EventFieldsProps): ReactNode {
  switch (kind) {
    case 'birth':
      return <BirthFields detail={detail} />;
    case 'add-on':
      return <AddOnFields detail={detail} />;
    case 'marriage':
    case 'divorce':
    case 'separation':
      return <CoupleFields detail={detail} />;
    case 'death':
      return <DeathFields detail={detail} />;
    case 'leaving':
      return <LeavingFields detail={detail} />;
    case 'principal-applicant-change':
      return <PrincipalFields detail={detail} />;
    case 'split':
      return <SplitFields detail={detail} />;
    case 'merge':
      return <MergeFields caseId={detail.id} />;
    case 'join':
      return <JoinFields detail={detail} />;
    case 'cross-reference':
      return <CrossReferenceFields />;
  }
}

interface OfCase {
  readonly detail: CaseDetail;
}

function BirthFields({ detail }: OfCase): ReactNode {
  const text = useText();
  const countries = useCountryOptions();
  const people = [...membersOf(detail), ...othersOf(detail)];
  return (
    <>
      <FormGrid>
        <Fields.Text name="child.givenNames" labelId="case-record.person.given-names" isFirst />
        <Fields.Text name="child.familyName" labelId="case-record.person.family-name" />
        <Fields.Text name="child.nameLocal" labelId="case-record.person.name-local" lang="ar" />
        <Fields.Choice
          name="child.sex"
          labelId="case-record.person.sex"
          options={sexes.map((value) => ({ value, label: text(`case-record.sex.${value}`) }))}
        />
        <Fields.Choice name="child.nationality" labelId="case-record.person.nationality" options={countries} />
        <Fields.Choices name="parentIds" labelId="case-processing.family-event.parents" options={optionsOf(people)} />
      </FormGrid>
      <Fields.Check name="isTravelling" labelId="case-processing.family-event.travels" />
    </>
  );
}

function CoupleFields({ detail }: OfCase): ReactNode {
  const members = membersOf(detail);
  return (
    <FormGrid>
      <Fields.Choice
        name="personId"
        labelId="case-processing.family-event.member"
        options={optionsOf(members)}
        isFirst
      />
      <Fields.Choice
        name="partnerId"
        labelId="case-processing.family-event.partner"
        hintId="case-processing.family-event.partner.hint"
        options={optionsOf([...members, ...othersOf(detail)])}
      />
    </FormGrid>
  );
}

function DeathFields({ detail }: OfCase): ReactNode {
  const options = optionsOf(membersOf(detail));
  return (
    <FormGrid>
      <Fields.Choice name="personId" labelId="case-processing.family-event.who-died" options={options} isFirst />
      <SuccessorField options={options} />
    </FormGrid>
  );
}

function LeavingFields({ detail }: OfCase): ReactNode {
  const text = useText();
  const options = optionsOf(membersOf(detail));
  return (
    <FormGrid>
      <Fields.Choice name="personId" labelId="case-processing.family-event.who-leaves" options={options} isFirst />
      <Fields.Choice
        name="leaveReason"
        labelId="case-processing.family-event.leave-reason"
        options={leavingReason.options.map((value) => ({ value, label: text(`case-record.leave.${value}`) }))}
      />
      <SuccessorField options={options} />
    </FormGrid>
  );
}

function SuccessorField({ options }: { readonly options: readonly { value: string; label: string }[] }): ReactNode {
  return (
    <Fields.Choice
      name="successorId"
      labelId="case-processing.family-event.successor"
      hintId="case-processing.family-event.successor.hint"
      options={options}
    />
  );
}

function PrincipalFields({ detail }: OfCase): ReactNode {
  const others = membersOf(detail).filter(({ id }) => id !== detail.principalApplicantId);
  return (
    <Fields.Choice
      name="personId"
      labelId="case-processing.family-event.new-principal"
      options={optionsOf(others)}
      isFirst
    />
  );
}

function SplitFields({ detail }: OfCase): ReactNode {
  const text = useText();
  const options = optionsOf(membersOf(detail));
  const halves = ['remaining', 'parting'] as const;
  return (
    <>
      <Fields.Choices name="personIds" labelId="case-processing.family-event.parting" options={options} isFirst />
      <FormGrid>
        <Fields.Choice
          name="principalApplicantId"
          labelId="case-processing.family-event.parting-principal"
          options={options}
        />
        <SuccessorField options={options} />
      </FormGrid>
      <Fields.Radios
        name="keepsNumber"
        labelId="case-processing.family-event.keeps-number"
        options={halves.map((value) => ({ value, label: text(`case-processing.family-event.keeps-number.${value}`) }))}
      />
    </>
  );
}

function JoinFields({ detail }: OfCase): ReactNode {
  const options = optionsOf(membersOf(detail));
  return (
    <>
      <OtherCaseField />
      <Fields.Choices name="personIds" labelId="case-processing.family-event.joining" options={options} />
      <FormGrid>
        <Fields.Choice
          name="relationship"
          labelId="case-processing.family-event.relationship-there"
          options={useRelationships()}
        />
        <SuccessorField options={options} />
      </FormGrid>
    </>
  );
}

function CrossReferenceFields(): ReactNode {
  const text = useText();
  return (
    <>
      <OtherCaseField />
      <Fields.Choices
        name="together"
        labelId="case-processing.family-event.together"
        options={togetherKinds.map((value) => ({
          value,
          label: text(`case-processing.family-event.together.${value}`),
        }))}
      />
    </>
  );
}
