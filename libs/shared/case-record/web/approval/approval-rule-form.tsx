import { Button } from '@mantine/core';
import {
  approvalRuleInput,
  approvalStarts,
  identityChangeKind,
  identityFields,
  newApprovalRule,
  type ApprovalRule,
} from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { ConfirmDialog, FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { useProgrammeOptions } from '../choices/options';
import { useApprovalKinds } from './approval-kinds';
import { approvalRulesQuery, changeApprovalRule, createApprovalRule, removeApprovalRule } from './approval.queries';
import { identityLabels } from './identity-labels';

const Fields = recordFields<z.input<typeof newApprovalRule>>();

interface ApprovalRuleFormProps {
  readonly rule: ApprovalRule;
  readonly onDone: () => void;
}

/** Changes a rule; a programme's own can be taken away. */
export function ApprovalRuleForm({ rule, onDone }: ApprovalRuleFormProps): ReactNode {
  const done = useDone(onDone);
  const [isRemoving, setIsRemoving] = useState(false);
  const { id, version, isRequired, fields, appliesFrom, expiresAfterDays, sourceNote, isVerified } = rule;
  return (
    <>
      <RecordForm
        id={`case-record.approval-rule.${id}`}
        schema={approvalRuleInput}
        initialValues={{ isRequired, fields, appliesFrom, expiresAfterDays, sourceNote, isVerified }}
        version={version}
        save={(input, based) => changeApprovalRule(id, input, based)}
        onSaved={done}
        onCancel={onDone}
      >
        <FormGrid>
          <RuleFields hasFields={rule.kind === identityChangeKind} />
        </FormGrid>
      </RecordForm>
      {rule.programme ? (
        <>
          <Button variant="subtle" color="red.8" mt="xs" onClick={() => setIsRemoving(true)}>
            <Message id="case-record.approval-rule.remove" />
          </Button>
          <ConfirmDialog
            isOpen={isRemoving}
            onClose={() => setIsRemoving(false)}
            title={<Message id="case-record.approval-rule.remove" />}
            confirmLabel={<Message id="case-record.approval-rule.remove" />}
            isDangerous
            onConfirm={async () => {
              await removeApprovalRule(id, version);
              done();
            }}
          >
            <Message id="case-record.approval-rule.remove-hint" />
          </ConfirmDialog>
        </>
      ) : null}
    </>
  );
}

/** Gives a programme a rule of its own. */
export function NewApprovalRuleForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const text = useText();
  const done = useDone(onDone);
  const programmes = useProgrammeOptions();
  const kinds = useApprovalKinds().map(({ kind, labelId }) => ({ value: kind, label: text(labelId) }));
  return (
    <RecordForm
      id="case-record.approval-rule.new"
      schema={newApprovalRule}
      initialValues={{
        kind: '',
        programmeId: '',
        isRequired: true,
        fields: [],
        appliesFrom: null,
        expiresAfterDays: 14,
        sourceNote: '',
        isVerified: false,
      }}
      save={createApprovalRule}
      onSaved={done}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Choice name="kind" labelId="case-record.approval.kind" options={kinds} isFirst />
        <Fields.Choice name="programmeId" labelId="case-record.case.programme" options={programmes} />
        <RuleFields hasFields />
      </FormGrid>
    </RecordForm>
  );
}

function RuleFields({ hasFields }: { readonly hasFields: boolean }): ReactNode {
  const text = useText();
  const starts = approvalStarts.map((value) => ({ value, label: text(`case-record.approval-rule.from.${value}`) }));
  const facts = identityFields.map((value) => ({ value, label: text(identityLabels[value]) }));
  return (
    <>
      <Fields.Choice
        name="appliesFrom"
        labelId="case-record.approval-rule.applies-from"
        hintId="case-record.approval-rule.applies-from-hint"
        options={starts}
      />
      <Fields.Number name="expiresAfterDays" labelId="case-record.approval-rule.expires-after-days" min={1} max={365} />
      {hasFields ? (
        <Fields.Choices
          name="fields"
          labelId="case-record.approval-rule.fields"
          hintId="case-record.approval-rule.fields-hint"
          options={facts}
        />
      ) : null}
      <Fields.LongText name="sourceNote" labelId="case-record.approval-rule.source-note" />
      <Fields.Check name="isRequired" labelId="case-record.approval-rule.is-required" />
      <Fields.Check name="isVerified" labelId="case-record.approval-rule.is-verified" />
    </>
  );
}

function useDone(onDone: () => void): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries(approvalRulesQuery);
    onDone();
  };
}
