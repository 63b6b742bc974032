import {
  declineReasons,
  placementAcceptance,
  placementChange,
  placementRefusal,
  placementWithdrawal,
  withdrawalReasons,
  type Placement,
  type PlacementAcceptance,
  type PlacementChange,
  type PlacementMove,
} from '@passage/integration/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import { acceptPlacement, changePlacement, declinePlacement, withdrawPlacement } from './placement.queries';

const Acceptance = recordFields<PlacementAcceptance>();
const Change = recordFields<PlacementChange>();
const Reason = recordFields<{ reason: string }>();

interface MoveFormProps {
  readonly placement: Placement;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** The form of a move of a placement. */
export function PlacementMoveForm({ move, ...props }: MoveFormProps & { readonly move: PlacementMove }): ReactNode {
  switch (move) {
    case 'accept':
      return <AcceptForm {...props} />;
    case 'change':
      return <ChangeForm {...props} />;
    case 'decline':
      return <DeclineForm {...props} />;
    case 'withdraw':
      return <WithdrawForm {...props} />;
  }
}

function AcceptForm({ placement: { id, version }, onSaved, onCancel }: MoveFormProps): ReactNode {
  const today = useToday();
  return (
    <RecordForm
      id={`integration.placement.${id}.accept`}
      schema={placementAcceptance}
      initialValues={{ assuredOn: today, validUntil: null }}
      version={version}
      save={(values, based) => acceptPlacement(id, values, based)}
      onSaved={onSaved}
      onCancel={onCancel}
      saveLabel={<Message id="integration.placement.accept" />}
    >
      <FormGrid>
        <Acceptance.Date name="assuredOn" labelId="integration.assured-on" max={today} isFirst />
        <Acceptance.Date name="validUntil" labelId="integration.valid-until" hintId="integration.valid-until.hint" />
      </FormGrid>
    </RecordForm>
  );
}

function ChangeForm({ placement, onSaved, onCancel }: MoveFormProps): ReactNode {
  const { id, version } = placement;
  return (
    <RecordForm
      id={`integration.placement.${id}`}
      schema={placementChange}
      initialValues={placementChange.parse(placement)}
      version={version}
      save={(values, based) => changePlacement(id, values, based)}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      <FormGrid>
        <Change.Text name="place" labelId="integration.place" isFirst />
        <Change.Date name="expectedOn" labelId="integration.expected-on" />
      </FormGrid>
      <Change.LongText name="familyTie" labelId="integration.family-tie" />
      <Change.LongText name="note" labelId="integration.note" />
    </RecordForm>
  );
}

function DeclineForm({ placement: { id, version }, onSaved, onCancel }: MoveFormProps): ReactNode {
  const text = useText();
  return (
    <RecordForm
      id={`integration.placement.${id}.decline`}
      schema={placementRefusal}
      initialValues={{ reason: 'no-capacity' }}
      version={version}
      save={(values, based) => declinePlacement(id, values, based)}
      onSaved={onSaved}
      onCancel={onCancel}
      saveLabel={<Message id="integration.placement.decline" />}
    >
      <Reason.Choice
        name="reason"
        labelId="integration.reason"
        options={declineReasons.map((each) => ({ value: each, label: text(`integration.reason.${each}`) }))}
        isFirst
      />
    </RecordForm>
  );
}

function WithdrawForm({ placement: { id, version }, onSaved, onCancel }: MoveFormProps): ReactNode {
  const text = useText();
  return (
    <RecordForm
      id={`integration.placement.${id}.withdraw`}
      schema={placementWithdrawal}
      initialValues={{ reason: 'family-request' }}
      version={version}
      save={(values, based) => withdrawPlacement(id, values, based)}
      onSaved={onSaved}
      onCancel={onCancel}
      saveLabel={<Message id="integration.placement.withdraw" />}
    >
      <Reason.Choice
        name="reason"
        labelId="integration.reason"
        options={withdrawalReasons.map((each) => ({ value: each, label: text(`integration.reason.${each}`) }))}
        isFirst
      />
    </RecordForm>
  );
}
