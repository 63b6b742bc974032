import { readPhone } from '../contact/phone-number.rules';
import type { PersonRecord } from '../person-record/person-record';
import type { SpecificNeed } from '../specific-need/specific-need';

const shown = <T extends { isHiddenFromFamily: boolean }>(facts: readonly T[]): T[] =>
  facts.filter(({ isHiddenFromFamily }) => !isHiddenFromFamily);

/**
 * The record as the rest of the family may see it, for everything that is printed for or handed to a family: without
 * what the person asked to hide, and without a trace of it (domain reference B1). A phone number of the record that
 * stands in a hidden contact goes as well.
 */
export function forFamilyPapers(record: PersonRecord): PersonRecord {
  const contacts = shown(record.contacts);
  const hiddenPhones = record.contacts.filter(({ isHiddenFromFamily }) => isHiddenFromFamily).map(({ value }) => value);
  const country = record.case.countryOfAsylum;
  const isHidden =
    record.phone !== null && hiddenPhones.some((value) => isSamePhone(value, record.phone ?? '', country));
  return {
    ...record,
    phone: isHidden
      ? (contacts.find(({ channel, isPreferred }) => channel === 'phone' && isPreferred)?.value ?? null)
      : record.phone,
    names: shown(record.names),
    identityDocuments: shown(record.identityDocuments),
    contacts,
    addresses: shown(record.addresses),
  };
}

/** The specific needs that the rest of the family may see: never one of a closed compartment. */
export function needsForFamilyPapers(needs: readonly SpecificNeed[]): SpecificNeed[] {
  return shown(needs).filter(({ compartment }) => compartment === 'case');
}

function isSamePhone(one: string, other: string, country: string): boolean {
  const numberOf = (text: string) => readPhone(text, country)?.e164 ?? text.replace(/\D/gu, '');
  return numberOf(one) === numberOf(other);
}
