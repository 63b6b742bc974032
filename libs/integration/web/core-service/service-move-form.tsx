import {
  coreServiceMoveInput,
  notPossibleReasons,
  type CoreService,
  type CoreServiceMove,
  type CoreServiceMoveInput,
} from '@passage/integration/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import { moveService } from './core-service.queries';

const Fields = recordFields<CoreServiceMoveInput>();

interface ServiceMoveFormProps {
  readonly service: CoreService;
  readonly move: CoreServiceMove;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** When a service was given, why it will not be, or that it is due again. */
export function ServiceMoveForm({ service, move, onSaved, onCancel }: ServiceMoveFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const { id, version, evidence } = service;
  return (
    <RecordForm
      id={`integration.service.${id}.${move}`}
      schema={coreServiceMoveInput}
      initialValues={{ move, on: today, reason: null, evidence }}
      version={version}
      save={(values, based) => moveService(id, values, based)}
      onSaved={onSaved}
      onCancel={onCancel}
      saveLabel={<Message id={`integration.service-move.${move}`} />}
    >
      <Fields.Date name="on" labelId="integration.happened-on" max={today} isFirst />
      {move === 'rule-out' ? (
        <Fields.Choice
          name="reason"
          labelId="integration.reason"
          options={notPossibleReasons.map((each) => ({ value: each, label: text(`integration.reason.${each}`) }))}
        />
      ) : null}
      <Fields.LongText name="evidence" labelId="integration.evidence" hintId="integration.evidence.hint" />
    </RecordForm>
  );
}
