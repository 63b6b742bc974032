import { documentValidity, type IdentityDocument, type PersonRecord } from '@passage/case-record/domain';
import { Message, PlainDate, useText, useToday } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import { IconAlertTriangle, IconCircleCheck, IconId, IconScan } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CountryName } from '../country/names';
import { DialogButton } from '../dialog/dialog-button';
import { MrzReader } from '../machine-readable-zone/mrz-reader';
import { FactRow } from '../person-fact/fact-row';
import { FactSection } from '../person-fact/fact-section';
import { useRefreshPerson } from '../person-record/person-record.queries';
import { IdentityDocumentForm } from './identity-document-form';
import { removeIdentityDocument } from './identity-document.queries';
import { ScanLink } from './scan-link';

const permission = 'case-record.person.edit';

/** Papers that say who a person is. */
export function IdentityDocumentsPanel({ record }: { readonly record: PersonRecord }): ReactNode {
  return (
    <FactSection
      titleId="case-record.identity-document.title"
      emptyId="case-record.identity-document.none"
      addId="case-record.identity-document.add"
      icon={IconId}
      permission={permission}
      isLocked={record.case.closedOn !== null}
      actions={
        <DialogButton labelId="case-record.mrz.read" icon={IconScan}>
          {(close) => <MrzReader record={record} onDone={close} />}
        </DialogButton>
      }
      addForm={(close) => <IdentityDocumentForm record={record} onDone={close} />}
    >
      {record.identityDocuments.map((document) => (
        <IdentityDocumentRow key={document.id} record={record} document={document} />
      ))}
    </FactSection>
  );
}

interface IdentityDocumentRowProps {
  readonly record: PersonRecord;
  readonly document: IdentityDocument;
}

function IdentityDocumentRow({ record, document: shown }: IdentityDocumentRowProps): ReactNode {
  const text = useText();
  const refresh = useRefreshPerson(record);
  const kind = text(`case-record.identity-document.kind.${shown.kind}`);
  return (
    <FactRow
      label={`${kind} ${shown.number}`}
      title={
        <>
          {kind} <bdi translate="no">{shown.number}</bdi>
        </>
      }
      details={<IdentityDocumentDetails document={shown} record={record} />}
      marks={<IdentityDocumentMarks document={shown} />}
      isHiddenFromFamily={shown.isHiddenFromFamily}
      permission={permission}
      isLocked={record.case.closedOn !== null}
      editTitleId="case-record.identity-document.change"
      editForm={(close) => <IdentityDocumentForm record={record} document={shown} onDone={close} />}
      onRemove={async () => {
        await removeIdentityDocument(shown.id, shown.version);
        refresh();
      }}
    />
  );
}

function IdentityDocumentDetails({ document: shown, record }: IdentityDocumentRowProps): ReactNode {
  return (
    <>
      <CountryName code={shown.issuingCountry} />
      {shown.issuedBy ? <bdi>{shown.issuedBy}</bdi> : null}
      {shown.issuedOn ? (
        <span>
          <Message
            id="case-record.identity-document.issued"
            values={{ date: <PlainDate key="date" value={shown.issuedOn} /> }}
          />
        </span>
      ) : null}
      {shown.expiresOn ? (
        <span>
          <Message
            id="case-record.identity-document.expires"
            values={{ date: <PlainDate key="date" value={shown.expiresOn} /> }}
          />
        </span>
      ) : null}
      {shown.printedName ? <bdi>{shown.printedName}</bdi> : null}
      <PlainDate value={shown.printedBirthDate} />
      {shown.scanId ? <ScanLink caseId={record.case.id} scanId={shown.scanId} /> : null}
    </>
  );
}

function IdentityDocumentMarks({ document: shown }: { readonly document: IdentityDocument }): ReactNode {
  const validity = documentValidity(shown, useToday());
  return (
    <>
      {validity === 'expired' || validity === 'expires-soon' ? (
        <StatusBadge tone={validity === 'expired' ? 'danger' : 'attention'} icon={IconAlertTriangle}>
          <Message id={`case-record.identity-document.${validity}`} />
        </StatusBadge>
      ) : null}
      {shown.isOriginalSeen ? (
        <StatusBadge tone="ok" icon={IconCircleCheck}>
          <Message id="case-record.identity-document.original-seen" />
        </StatusBadge>
      ) : null}
    </>
  );
}
