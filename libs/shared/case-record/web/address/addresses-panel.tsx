import { isCurrent, type Address, type PersonRecord } from '@passage/case-record/domain';
import { Message, useToday } from '@passage/platform/web';
import { IconMapPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedList } from 'react-intl';
import { CountryName } from '../country/names';
import { FactRow } from '../person-fact/fact-row';
import { FactSection } from '../person-fact/fact-section';
import { PeriodOfFact } from '../person-fact/period-of-fact';
import { useRefreshPerson } from '../person-record/person-record.queries';
import { AddressForm } from './address-form';
import { removeAddress } from './address.queries';

const permission = 'case-record.contact.edit';

/** Where a person lives, and lived before. */
export function AddressesPanel({ record }: { readonly record: PersonRecord }): ReactNode {
  return (
    <FactSection
      titleId="case-record.address.title"
      emptyId="case-record.address.none"
      addId="case-record.address.add"
      icon={IconMapPin}
      permission={permission}
      isLocked={record.case.closedOn !== null}
      addForm={(close) => <AddressForm record={record} onDone={close} />}
    >
      {record.addresses.map((address) => (
        <AddressRow key={address.id} record={record} address={address} />
      ))}
    </FactSection>
  );
}

function AddressRow({ record, address }: { readonly record: PersonRecord; readonly address: Address }): ReactNode {
  const refresh = useRefreshPerson(record);
  const lines = [address.street, address.place, address.region].filter(Boolean);
  return (
    <FactRow
      label={lines.join(', ')}
      title={
        <FormattedList
          type="unit"
          value={[
            ...lines.map((line) => <bdi key={line}>{line}</bdi>),
            <bdi key="country">
              <CountryName code={address.country} />
            </bdi>,
          ]}
        />
      }
      details={
        <>
          <span>
            <Message id={`case-record.address.kind.${address.kind}`} />
          </span>
          <PeriodOfFact from={address.from} until={address.until} />
        </>
      }
      isPast={!isCurrent(address, useToday())}
      isHiddenFromFamily={address.isHiddenFromFamily}
      permission={permission}
      isLocked={record.case.closedOn !== null}
      editTitleId="case-record.address.change"
      editForm={(close) => <AddressForm record={record} address={address} onDone={close} />}
      onRemove={async () => {
        await removeAddress(address.id, address.version);
        refresh();
      }}
    />
  );
}
