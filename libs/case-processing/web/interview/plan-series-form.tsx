import { interviewKinds, interviewSeriesInput } from '@passage/case-processing/domain';
import { Message, useText } from '@passage/platform/web';
import { FormGrid, QueryStates, RecordForm, recordFields, RepeatedFields, useFormScope } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { FamilyMember } from '../case-section/family-member';
import { useColleagues } from './colleagues';
import { HearingFields, useTypedWish } from './hearing-fields';
import { interviewChoicesQuery, planSeries } from './interview.queries';
import { SeriesRoom } from './series-room';
import { useInterpreterOptions } from './use-choice-options';

type Values = z.input<typeof interviewSeriesInput>;
const Fields = recordFields<Values>();

const blank = (kind: (typeof interviewKinds)[number]): Values['interviews'][number] => ({
  ...{ kind, date: '', time: '09:00', durationMinutes: 90, place: '', room: '', roomId: null },
});

interface PlanSeriesFormProps {
  readonly caseId: string;
  readonly members: readonly FamilyMember[];
  /** Closes the form; `isDone` when the interviews were planned. */
  readonly onClose: (isDone: boolean) => void;
}

/** Puts pre-screening, first interview and follow-ups on the calendar in one go, all of them or none. */
export function PlanSeriesForm({ caseId, members, onClose }: PlanSeriesFormProps): ReactNode {
  const choices = useQuery(interviewChoicesQuery(caseId));
  return (
    <QueryStates query={choices}>
      {({ language }) => (
        <RecordForm
          id={`case-processing.interview-series.${caseId}.new`}
          schema={interviewSeriesInput}
          initialValues={{
            interviews: [blank('pre-screening'), blank('first')],
            ...{ interviewer: '', language, interpreter: '', interpreterId: null, interpreterSex: null },
            ...{ isConfidential: false, overbookReason: '', responsibleId: null, notes: '' },
            participantIds: members.map(({ personId }) => personId),
          }}
          save={(values) => planSeries(caseId, values)}
          onSaved={() => onClose(true)}
          onCancel={() => onClose(false)}
          saveLabel={<Message id="case-processing.interview.plan-series" />}
        >
          <SeriesEntries caseId={caseId} />
          <SeriesCommon caseId={caseId} members={members} />
        </RecordForm>
      )}
    </QueryStates>
  );
}

function SeriesEntries({ caseId }: { readonly caseId: string }): ReactNode {
  const text = useText();
  const kinds = interviewKinds.map((value) => ({ value, label: text(`case-processing.interview.kind.${value}`) }));
  return (
    <RepeatedFields
      name="interviews"
      added={() => blank('follow-up')}
      max={12}
      min={2}
      legendId="case-processing.interview.number"
      addId="case-processing.interview.add"
      removeId="case-processing.interview.remove"
    >
      {(index) => (
        <FormGrid>
          <Fields.Choice name={`interviews.${index}.kind`} labelId="case-processing.interview.kind" options={kinds} />
          <Fields.Date name={`interviews.${index}.date`} labelId="case-processing.interview.date" />
          <Fields.Text
            name={`interviews.${index}.time`}
            labelId="case-processing.interview.time"
            hintId="case-processing.interview.time.hint"
          />
          <Fields.Number
            name={`interviews.${index}.durationMinutes`}
            labelId="case-processing.interview.duration"
            min={15}
            max={600}
          />
          <Fields.Text name={`interviews.${index}.place`} labelId="case-processing.interview.place" />
          <SeriesRoom caseId={caseId} index={index} />
        </FormGrid>
      )}
    </RepeatedFields>
  );
}

function SeriesCommon({ caseId, members }: Pick<PlanSeriesFormProps, 'caseId' | 'members'>): ReactNode {
  const colleagues = useColleagues();
  const wish = useTypedWish();
  const { form } = useFormScope();
  const interpreters = useInterpreterOptions(caseId, undefined, wish);
  return (
    <FormGrid>
      <HearingFields />
      <Fields.Choice name="interpreterId" labelId="case-processing.interview.interpreter" options={interpreters} />
      {form.getValues()['interpreterId'] ? null : (
        <Fields.Text name="interpreter" labelId="case-processing.interview.interpreter-elsewhere" />
      )}
      <Fields.Choice
        name="responsibleId"
        labelId="case-processing.interview.responsible"
        hintId="case-processing.interview.responsible.hint"
        options={colleagues}
      />
      <Fields.Choices
        name="participantIds"
        labelId="case-processing.interview.participants"
        options={members.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
      <Fields.Text
        name="overbookReason"
        labelId="case-processing.interview.overbook-reason"
        hintId="case-processing.interview.overbook-reason.hint"
      />
    </FormGrid>
  );
}
