import type { Person, PersonRecord } from '@passage/case-record/domain';

/** The main facts of a person without what is kept beside them. */
export function identityOf(record: PersonRecord): Person {
  const {
    case: _case,
    photo: _photo,
    consents: _consents,
    names: _names,
    identityDocuments: _documents,
    contacts: _contacts,
    addresses: _addresses,
    languages: _languages,
    ...person
  } = record;
  return person;
}
