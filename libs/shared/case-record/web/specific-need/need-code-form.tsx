import { Button } from '@mantine/core';
import { needCodeInput, recordCompartments, type NeedCode } from '@passage/case-record/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { ConfirmDialog, FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshWordings } from '../wording/wording.queries';
import { addNeedCode, changeNeedCode, needCodesQuery, removeNeedCode } from './need-code.queries';
import { specificNeedCodesQuery } from './specific-need.queries';

const Fields = recordFields<z.input<typeof needCodeInput>>();

interface NeedCodeFormProps {
  /** The one to change; a new one when undefined. */
  readonly code: NeedCode | undefined;
  readonly onDone: () => void;
}

/** A code for specific needs: what it is called, from when to when it is used, and where it comes from. */
export function NeedCodeForm({ code, onDone }: NeedCodeFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const client = useQueryClient();
  const refreshWordings = useRefreshWordings();
  const done = (): void => {
    void client.invalidateQueries(needCodesQuery);
    void client.invalidateQueries(specificNeedCodesQuery);
    refreshWordings();
    onDone();
  };
  const blank: z.input<typeof needCodeInput> = {
    ...{ code: '', compartment: 'case', label: '', effectiveFrom: today },
    ...{ effectiveUntil: null, sourceNote: '', isVerified: false },
  };
  const isKnown = code !== undefined;
  return (
    <>
      <RecordForm
        id={`case-record.need-code.${code?.id ?? 'new'}`}
        schema={needCodeInput}
        initialValues={code ? needCodeInput.parse(code) : blank}
        {...(code && { version: code.version })}
        save={(input, based) => (code ? changeNeedCode(code.id, input, based) : addNeedCode(input))}
        onSaved={done}
        onCancel={onDone}
      >
        <FormGrid>
          <Fields.Text
            name="code"
            labelId="case-record.need-code.code"
            hintId="case-record.need-code.code-hint"
            isDisabled={isKnown}
            isFirst={!isKnown}
          />
          <Fields.Choice
            name="compartment"
            labelId="case-record.need-code.compartment"
            hintId="case-record.need-code.compartment-hint"
            options={recordCompartments.map((value) => ({ value, label: text(`case-record.compartment.${value}`) }))}
            isDisabled={isKnown}
          />
        </FormGrid>
        <Fields.Text
          name="label"
          labelId="case-record.need-code.label"
          hintId="case-record.wording.elsewhere"
          lang="en"
          isFirst={isKnown}
        />
        <FormGrid>
          <Fields.Date name="effectiveFrom" labelId="case-record.need-code.from" />
          <Fields.Date
            name="effectiveUntil"
            labelId="case-record.need-code.until"
            hintId="case-record.need-code.until-hint"
          />
        </FormGrid>
        <Fields.LongText name="sourceNote" labelId="case-record.need-code.source" />
        <Fields.Check name="isVerified" labelId="case-record.need-code.is-verified" />
      </RecordForm>
      {code ? <RemoveCode code={code} onDone={done} /> : null}
    </>
  );
}

function RemoveCode({ code, onDone }: { readonly code: NeedCode; readonly onDone: () => void }): ReactNode {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button variant="subtle" color="red" size="xs" mt="md" onClick={() => setIsAsking(true)}>
        <Message id="case-record.need-code.remove" />
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={<Message id="case-record.need-code.remove-question" />}
        confirmLabel={<Message id="case-record.need-code.remove" />}
        isDangerous
        onConfirm={async () => {
          await removeNeedCode(code.id, code.version);
          onDone();
        }}
      >
        <bdi>{code.code}</bdi> <Message id="case-record.need-code.remove-hint" />
      </ConfirmDialog>
    </>
  );
}
