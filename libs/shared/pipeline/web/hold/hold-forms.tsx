import { useSession } from '@passage/access/web';
import {
  actsForStage,
  gates,
  holdInput,
  holdReasons,
  holdRelease,
  stages,
  type CaseWindowPage,
  type HoldRow,
} from '@passage/pipeline/domain';
import { Message, useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { placeHold, releaseHold, useRefreshCase } from '../window/window.queries';

const Fields = recordFields<z.input<typeof holdInput>>();
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
      <FormGrid>
        <Fields.Choice
          name="reasonClass"
          labelId="pipeline.holds.reason"
          options={holdReasons.map((reason) => ({ value: reason, label: text(`pipeline.hold.reason.${reason}`) }))}
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
        <Fields.LongText name="note" labelId="pipeline.holds.note" />
      </FormGrid>
    </RecordForm>
  );
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
