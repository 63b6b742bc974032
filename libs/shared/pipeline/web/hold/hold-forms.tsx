import { Text } from '@mantine/core';
import { useSession } from '@passage/access/web';
import { caseQuery, useColleagueOptions } from '@passage/case-record/web';
import {
  actsForStage,
  gates,
  holdChange,
  holdInput,
  holdRelease,
  placeableHoldReasons,
  stages,
  type CaseWindowPage,
  type HoldRow,
} from '@passage/pipeline/domain';
import { Message, useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { changeHold, placeHold, releaseHold, useRefreshCase } from '../window/window.queries';

const Fields = recordFields<z.input<typeof holdInput>>();
const ChangeFields = recordFields<z.input<typeof holdChange>>();
const ReleaseFields = recordFields<z.input<typeof holdRelease>>();

interface PlaceHoldFormProps {
  readonly caseId: string;
  readonly page: CaseWindowPage;
  readonly onDone: () => void;
}

/** Holds the case, or one of its people, at gates until a day of review. */
export function PlaceHoldForm({ caseId, page, onDone }: PlaceHoldFormProps): ReactNode {
  const text = useText();
  const { staff } = useSession();
  const colleagues = useColleaguesOn(caseId);
  const refresh = useRefreshCase(caseId);
  const ownStages = stages.filter((stage) => actsForStage(staff.roles, stage));
  return (
    <RecordForm
      id={`pipeline.hold.${caseId}`}
      schema={holdInput}
      initialValues={{
        personId: null,
        stage: ownStages[0] ?? 'case-processing',
        reasonClass: 'other',
        gates: ['booking'],
        note: '',
        ownerId: staff.id,
        reviewOn: '',
      }}
      save={(values) => placeHold(caseId, values)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="pipeline.holds.place" />}
    >
      <Text size="sm" mb="xs">
        <Message id="pipeline.holds.effect" />
      </Text>
      <FormGrid>
        <Fields.Choice
          name="reasonClass"
          labelId="pipeline.holds.reason"
          options={placeableHoldReasons.map((reason) => ({
            value: reason,
            label: text(`pipeline.hold.reason.${reason}`),
          }))}
        />
        <Fields.Choice
          name="personId"
          labelId="pipeline.holds.whom"
          hintId="pipeline.holds.whom.hint"
          options={page.chart.rows.map(({ personId, personName }) => ({ value: personId, label: personName }))}
        />
        <Fields.Choice
          name="stage"
          labelId="pipeline.cases.stage"
          options={ownStages.map((stage) => ({ value: stage, label: text(`ui.stage.${stage}`) }))}
        />
        <Fields.Choices
          name="gates"
          labelId="pipeline.holds.gates"
          options={gates.map((gate) => ({ value: gate, label: text(`pipeline.gate.${gate}`) }))}
        />
        <Fields.Date name="reviewOn" labelId="pipeline.holds.review" min={page.chart.today} />
        <Fields.Choice name="ownerId" labelId="pipeline.holds.owner" options={colleagues} />
        <Fields.LongText name="note" labelId="pipeline.holds.note" />
      </FormGrid>
    </RecordForm>
  );
}

/** Gives a hold to somebody else to see to, or to be looked at on another day. */
export function ChangeHoldForm({ hold, onDone }: { readonly hold: HoldRow; readonly onDone: () => void }): ReactNode {
  const colleagues = useColleaguesOn(hold.caseId);
  const refresh = useRefreshCase(hold.caseId);
  const { id, ownerId, reviewOn, note, version } = hold;
  return (
    <RecordForm
      id={`pipeline.hold.change.${id}`}
      schema={holdChange}
      initialValues={{ ownerId, reviewOn, note }}
      version={version}
      save={(values, based) => changeHold(id, values, based ?? version)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <ChangeFields.Choice name="ownerId" labelId="pipeline.holds.owner" options={colleagues} />
        <ChangeFields.Date name="reviewOn" labelId="pipeline.holds.review" isFirst />
        <ChangeFields.LongText name="note" labelId="pipeline.holds.note" />
      </FormGrid>
    </RecordForm>
  );
}

/** Colleagues who can open the case, and so see to a hold of it. */
function useColleaguesOn(caseId: string): ReturnType<typeof useColleagueOptions> {
  return useColleagueOptions(useQuery(caseQuery(caseId)).data?.office.id);
}

/** Releases a hold that somebody else placed, with the reason. */
export function ReleaseHoldForm({ hold, onDone }: { readonly hold: HoldRow; readonly onDone: () => void }): ReactNode {
  const refresh = useRefreshCase(hold.caseId);
  return (
    <RecordForm
      id={`pipeline.hold.release.${hold.id}`}
      schema={holdRelease}
      initialValues={{ reason: '' }}
      version={hold.version}
      save={({ reason }, version) => releaseHold(hold.id, reason, version ?? hold.version)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="pipeline.holds.release" />}
    >
      <ReleaseFields.LongText name="reason" labelId="pipeline.holds.release-reason" isFirst />
    </RecordForm>
  );
}
