import { isByPhone, isCurrent, readPhone, type Contact, type PersonRecord } from '@passage/case-record/domain';
import { Message, useToday } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import { IconPhone, IconPhoneOff, IconQuestionMark, IconStar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FactRow } from '../person-fact/fact-row';
import { FactSection } from '../person-fact/fact-section';
import { PeriodOfFact } from '../person-fact/period-of-fact';
import { useRefreshPerson } from '../person-record/person-record.queries';
import { ContactForm } from './contact-form';
import { removeContact } from './contact.queries';

const permission = 'case-record.contact.edit';
const safetyTones: Record<Contact['safety'], Tone> = {
  safe: 'ok',
  'ask-first': 'attention',
  unsafe: 'danger',
  unknown: 'neutral',
};

/** Ways to reach a person, those no longer used below. */
export function ContactsPanel({ record }: { readonly record: PersonRecord }): ReactNode {
  return (
    <FactSection
      titleId="case-record.contact.title"
      emptyId="case-record.contact.none"
      addId="case-record.contact.add"
      icon={IconPhone}
      permission={permission}
      isLocked={record.case.closedOn !== null}
      addForm={(close) => <ContactForm record={record} onDone={close} />}
    >
      {record.contacts.map((contact) => (
        <ContactRow key={contact.id} record={record} contact={contact} />
      ))}
    </FactSection>
  );
}

function ContactRow({ record, contact }: { readonly record: PersonRecord; readonly contact: Contact }): ReactNode {
  const refresh = useRefreshPerson(record);
  const isPast = !isCurrent(contact, useToday());
  return (
    <FactRow
      label={contact.value}
      title={
        <bdi dir="ltr" translate="no">
          {contact.value}
        </bdi>
      }
      details={<ContactDetails contact={contact} country={record.case.countryOfAsylum} />}
      marks={isPast ? null : <ContactMarks contact={contact} />}
      isPast={isPast}
      isHiddenFromFamily={contact.isHiddenFromFamily}
      permission={permission}
      isLocked={record.case.closedOn !== null}
      editTitleId="case-record.contact.change"
      editForm={(close) => <ContactForm record={record} contact={contact} onDone={close} />}
      onRemove={async () => {
        await removeContact(contact.id, contact.version);
        refresh();
      }}
    />
  );
}

function ContactDetails({ contact, country }: { readonly contact: Contact; readonly country: string }): ReactNode {
  const phone = isByPhone(contact.channel) ? readPhone(contact.value, country) : undefined;
  return (
    <>
      <span>
        <Message id={`case-record.contact.channel.${contact.channel}`} />
      </span>
      {phone && !phone.isUsual ? (
        <span>
          <Message id="case-record.contact.unusual" />
        </span>
      ) : null}
      {contact.belongsTo ? <bdi>{contact.belongsTo}</bdi> : null}
      {contact.safetyNote ? <bdi>{contact.safetyNote}</bdi> : null}
      <PeriodOfFact from={contact.from} until={contact.until} />
    </>
  );
}

function ContactMarks({ contact: { isPreferred, safety } }: { readonly contact: Contact }): ReactNode {
  const shape = safety === 'unsafe' ? IconPhoneOff : safety === 'safe' ? IconPhone : IconQuestionMark;
  return (
    <>
      {isPreferred ? (
        <StatusBadge tone="info" icon={IconStar}>
          <Message id="case-record.preferred" />
        </StatusBadge>
      ) : null}
      <StatusBadge tone={safetyTones[safety]} icon={shape}>
        <Message id={`case-record.contact.safety.${safety}`} />
      </StatusBadge>
    </>
  );
}
