import {
  identityDocumentInput,
  scanKindOf,
  type IdentityDocument,
  type IdentityDocumentInput,
  type IdentityDocumentKind,
} from '@passage/case-record/domain';
import { useToday } from '@passage/platform/web';
import { FormGrid, recordFields, useFormValue } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useFactChoices } from '../choices/fact-options';
import { useNamedValue } from '../choices/named-value';
import { useCountryOptions } from '../country/names';
import { DocumentChoice } from '../document/document-choice';
import { useDocumentOptions } from '../document/document-options';
import { FactForm, valuesOf, type FactFormProps } from '../person-fact/fact-form';
import { addIdentityDocument, changeIdentityDocument } from './identity-document.queries';

const Fields = recordFields<z.input<typeof identityDocumentInput>>();
const blank: z.input<typeof identityDocumentInput> = {
  kind: 'passport',
  number: '',
  issuingCountry: null,
  issuedBy: '',
  issuedOn: null,
  expiresOn: null,
  printedName: '',
  printedBirthDate: null,
  isOriginalSeen: false,
  scanId: null,
  machineReadableZone: '',
  isHiddenFromFamily: false,
};

interface IdentityDocumentFormProps extends FactFormProps {
  readonly document?: IdentityDocument;
  /** What was read from the document by machine, to begin with. */
  readonly read?: IdentityDocumentInput;
}

/** Adds or corrects a document of identity. */
export function IdentityDocumentForm({ document: shown, read, ...props }: IdentityDocumentFormProps): ReactNode {
  const today = useToday();
  const { identityDocumentKinds } = useFactChoices();
  const countries = useCountryOptions();
  const scans = useDocumentOptions(props.record.case.id);
  const named = useNamedValue({ kind: identityDocumentKinds, issuingCountry: countries, scanId: scans });
  return (
    <FactForm
      {...props}
      kind={read ? `identity-document.${read.number}` : 'identity-document'}
      schema={identityDocumentInput}
      fact={shown}
      initialValues={shown ? valuesOf(shown) : (read ?? blank)}
      add={addIdentityDocument}
      change={changeIdentityDocument}
      formatValue={named}
    >
      <FormGrid>
        <Fields.Choice name="kind" labelId="case-record.identity-document.kind" options={identityDocumentKinds} />
        <Fields.Text name="number" labelId="case-record.identity-document.number" isFirst />
        <Fields.Choice
          name="issuingCountry"
          labelId="case-record.identity-document.issuing-country"
          options={countries}
        />
        <Fields.Text name="issuedBy" labelId="case-record.identity-document.issued-by" />
        <Fields.Date name="issuedOn" labelId="case-record.identity-document.issued-on" max={today} />
        <Fields.Date name="expiresOn" labelId="case-record.identity-document.expires-on" />
        <Fields.Text name="printedName" labelId="case-record.identity-document.printed-name" />
        <Fields.Date name="printedBirthDate" labelId="case-record.identity-document.printed-birth-date" max={today} />
        <Fields.Check name="isOriginalSeen" labelId="case-record.identity-document.is-original-seen" />
        <Fields.Check name="isHiddenFromFamily" labelId="case-record.hide-from-family" hintId="case-record.hide-hint" />
        <Fields.LongText name="machineReadableZone" labelId="case-record.identity-document.zone" />
        <Scan {...props} />
      </FormGrid>
    </FactForm>
  );
}

/** The scan: a document of the case, or a file uploaded here. */
function Scan({ record }: Pick<FactFormProps, 'record'>): ReactNode {
  const kind = useFormValue('kind') as IdentityDocumentKind;
  return (
    <DocumentChoice
      name="scanId"
      labelId="case-record.identity-document.scan"
      caseId={record.case.id}
      kind={scanKindOf(kind)}
      personId={record.id}
    />
  );
}
