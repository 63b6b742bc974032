import { IfPermitted } from '@passage/access/web';
import { consentStanding, type Consent, type PersonRecord } from '@passage/case-record/domain';
import { Message, PlainDate, useToday } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import { IconCircleCheck, IconCircleOff, IconFileCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { LanguageName } from '../country/names';
import { DialogButton } from '../dialog/dialog-button';
import { ScanLink } from '../identity-document/scan-link';
import { FactSection } from '../person-fact/fact-section';
import classes from '../person-fact/person-fact.module.css';
import { ConsentForm } from './consent-form';
import { WithdrawalForm } from './withdrawal-form';

const permission = 'case-record.consent.record';

/** Consents of a person: to what, with whom, and whether each still holds. */
export function ConsentsPanel({ record }: { readonly record: PersonRecord }): ReactNode {
  return (
    <FactSection
      titleId="case-record.consent.title"
      emptyId="case-record.consent.none"
      addId="case-record.consent.give"
      icon={IconFileCheck}
      permission={permission}
      isLocked={record.case.closedOn !== null}
      addForm={(close) => <ConsentForm record={record} onDone={close} />}
    >
      {record.consents.map((consent) => (
        <ConsentRow key={consent.id} record={record} consent={consent} />
      ))}
    </FactSection>
  );
}

interface ConsentRowProps {
  readonly record: PersonRecord;
  readonly consent: Consent;
}

function ConsentRow({ record, consent }: ConsentRowProps): ReactNode {
  const standing = consentStanding(consent, record.birthDate, useToday());
  const tone: Tone = standing === 'holds' ? 'ok' : 'neutral';
  const mayWithdraw = consent.withdrawnOn === null && record.case.closedOn === null;
  return (
    <li className={classes.fact} data-past={standing !== 'holds' || undefined}>
      <div className={classes.what}>
        <div className={classes.title}>
          <Message id={`case-record.consent.purpose.${consent.purpose}`} /> →{' '}
          <Message id={`case-record.consent.recipient.${consent.recipient}`} />
          {consent.recipientName ? <bdi> ({consent.recipientName})</bdi> : null}
        </div>
        <div className={classes.details}>
          <ConsentDetails record={record} consent={consent} />
        </div>
      </div>
      <div className={classes.marks}>
        <StatusBadge tone={tone} icon={standing === 'holds' ? IconCircleCheck : IconCircleOff}>
          <Message id={`case-record.consent.standing.${standing}`} />
        </StatusBadge>
      </div>
      {mayWithdraw ? (
        <IfPermitted permission={permission}>
          <div className={classes.acts}>
            <DialogButton labelId="case-record.consent.withdraw" variant="subtle">
              {(close) => <WithdrawalForm record={record} consent={consent} onDone={close} />}
            </DialogButton>
          </div>
        </IfPermitted>
      ) : null}
    </li>
  );
}

function ConsentDetails({ record, consent }: ConsentRowProps): ReactNode {
  const date = (value: string) => <PlainDate key="date" value={value} />;
  return (
    <>
      <span>
        <Message id="case-record.consent.given" values={{ date: date(consent.givenOn) }} />
      </span>
      {consent.givenBy === 'guardian' ? (
        <span>
          <Message
            id="case-record.consent.by-guardian"
            values={{ guardian: <bdi key="guardian">{consent.guardianName || consent.guardianCapacity || '–'}</bdi> }}
          />
        </span>
      ) : null}
      <LanguageName code={consent.language} />
      {consent.validUntil ? (
        <span>
          <Message
            id="case-record.period.until"
            values={{ until: <PlainDate key="until" value={consent.validUntil} /> }}
          />
        </span>
      ) : null}
      {consent.withdrawnOn ? (
        <span>
          <Message
            id="case-record.consent.withdrawn"
            values={{ date: date(consent.withdrawnOn), reason: <bdi key="reason">{consent.withdrawReason}</bdi> }}
          />
        </span>
      ) : null}
      {consent.note ? <bdi>{consent.note}</bdi> : null}
      {consent.documentId ? <ScanLink caseId={record.case.id} scanId={consent.documentId} /> : null}
    </>
  );
}
