import { custodyInput, fullName, type CaseDetail, type Custody } from '@passage/case-record/domain';
import { useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, useFormValue } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshCase } from '../case/case.queries';
import { useNamedValue } from '../choices/named-value';
import { useChoices } from '../choices/options';
import { DocumentChoice } from '../document/document-choice';
import { useDocumentOptions } from '../document/document-options';
import { peopleOf } from '../relationship/people-of';
import { addCustody, changeCustody } from './custody.queries';

const Fields = recordFields<z.input<typeof custodyInput>>();

interface CustodyFormProps {
  readonly detail: CaseDetail;
  /** The child it is about, where that is known. */
  readonly childId?: string;
  /** The one to correct; a new one when left out. */
  readonly custody?: Custody;
  readonly onDone: () => void;
}

/** Says what a person is to a child before the law, since when, and on what paper. */
export function CustodyForm({ detail, childId = '', custody, onDone }: CustodyFormProps): ReactNode {
  const { custodyKinds } = useChoices();
  const documents = useDocumentOptions(detail.id);
  const refresh = useRefreshCase(detail.id);
  const people = peopleOf(detail).map((person) => ({ value: person.id, label: fullName(person) }));
  const named = useNamedValue({ childId: people, personId: people, kind: custodyKinds, documentId: documents });
  const { id, version, ...known } = custody ?? { id: undefined, version: undefined };
  const blank: z.input<typeof custodyInput> = {
    ...{ childId, personId: '', kind: 'sole', fromOn: '', untilOn: null, documentId: null, note: '' },
  };
  return (
    <RecordForm
      id={`case-record.custody.${id ?? `new.${detail.id}`}`}
      schema={custodyInput}
      initialValues={{ ...blank, ...known }}
      {...(version === undefined ? {} : { version })}
      save={(input, based) => (id ? changeCustody(id, input, based) : addCustody(detail.id, input))}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      formatValue={named}
    >
      <FormGrid columns={3}>
        <Fields.Choice name="personId" labelId="case-record.relationship.person" options={people} isFirst />
        <Fields.Choice name="kind" labelId="case-record.custody.kind" options={custodyKinds} />
        <Fields.Choice name="childId" labelId="case-record.custody.child" options={people} />
      </FormGrid>
      <FormGrid>
        <Since />
        <Fields.Date name="untilOn" labelId="case-record.relationship.until-on" />
        <Paper caseId={detail.id} />
        <Fields.Text name="note" labelId="case-record.note.body" />
      </FormGrid>
    </RecordForm>
  );
}

/** Since when; of a guardian, what says that they were named by a panel. */
function Since(): ReactNode {
  const today = useToday();
  const isGuardian = useFormValue('kind') === 'guardian';
  const hint = isGuardian ? { hintId: 'case-record.custody.guardian-hint' as const } : {};
  return <Fields.Date name="fromOn" labelId="case-record.relationship.from-on" max={today} {...hint} />;
}

/** The paper it rests on: a document of the case, or a file uploaded here that belongs to the child. */
function Paper({ caseId }: { readonly caseId: string }): ReactNode {
  const childId = String(useFormValue('childId'));
  return (
    <DocumentChoice
      name="documentId"
      labelId="case-record.custody.document"
      hintId="case-record.custody.document-hint"
      caseId={caseId}
      kind="custody-paper"
      personId={childId}
    />
  );
}
