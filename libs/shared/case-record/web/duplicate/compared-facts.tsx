import { Table } from '@mantine/core';
import { mergedFields, type ComparedPerson, type MergedField } from '@passage/case-record/domain';
import { AppLink, Message, PlainDate } from '@passage/platform/web';
import { Code, PersonName, StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';
import { CountryName, LanguageName } from '../country/names';
import { BirthDate } from '../person/birth-date';
import { ProductText } from '../wording/product-text';
import classes from './duplicate.module.css';

/** What the facts are called, as in the form for people. */
export const factLabels = {
  givenNames: 'case-record.person.given-names',
  familyName: 'case-record.person.family-name',
  nameLocal: 'case-record.person.name-local',
  sex: 'case-record.person.sex',
  birthDate: 'case-record.person.birth-date',
  nationality: 'case-record.person.nationality',
  language: 'case-record.person.language',
  phone: 'case-record.person.phone',
  registrationNumber: 'case-record.person.registration-number',
} as const satisfies Record<MergedField, string>;

interface FactValueProps {
  readonly person: ComparedPerson['person'];
  readonly field: MergedField;
}

/** One fact of a person, in the reader's words. */
export function FactValue({ person, field }: FactValueProps): ReactNode {
  if (field === 'sex') return <Message id={`case-record.sex.${person.sex}`} />;
  if (field === 'birthDate') return <BirthDate person={person} />;
  if (field === 'nationality') return person.nationality ? <CountryName code={person.nationality} /> : '–';
  if (field === 'language') return person.language ? <LanguageName code={person.language} /> : '–';
  return person[field] ? <bdi>{person[field]}</bdi> : '–';
}

/** Fields in which two people are not the same, as written. */
export function differingFields([one, other]: readonly ComparedPerson[]): MergedField[] {
  if (!one || !other) return [];
  return mergedFields.filter((field) =>
    field === 'birthDate'
      ? `${one.person.birthDate} ${one.person.birthDatePrecision}` !==
        `${other.person.birthDate} ${other.person.birthDatePrecision}`
      : (one.person[field] ?? '') !== (other.person[field] ?? ''),
  );
}

interface ComparedFactsProps {
  readonly people: readonly ComparedPerson[];
}

/** Two people beside each other, fact by fact, differences marked, and their families below. */
export function ComparedFacts({ people }: ComparedFactsProps): ReactNode {
  const differing = new Set(differingFields(people));
  return (
    <Table.ScrollContainer minWidth={320}>
      <table className={classes.compared}>
        <thead>
          <tr>
            <th scope="col">
              <Message id="case-record.duplicate.fact" />
            </th>
            {people.map((each) => (
              <th key={each.person.id} scope="col">
                <AppLink to={`/cases/${each.caseId}?tab=family&person=${each.person.id}`}>
                  <bdi>{each.person.number}</bdi>
                </AppLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mergedFields.map((field) => (
            <tr key={field} data-differs={differing.has(field) || undefined}>
              <th scope="row">
                <Message id={factLabels[field]} />
                {differing.has(field) ? (
                  <span className={classes.differs}>
                    <Message id="case-record.duplicate.differs" />
                  </span>
                ) : null}
              </th>
              {people.map((each) => (
                <td key={each.person.id}>
                  <FactValue person={each.person} field={field} />
                </td>
              ))}
            </tr>
          ))}
          <Row labelId="case-record.duplicate.case" people={people} cell={(each) => <CaseOf compared={each} />} />
          <Row labelId="case-record.duplicate.kept" people={people} cell={(each) => <Kept compared={each} />} />
          <Row labelId="case-record.family.title" people={people} cell={(each) => <FamilyOf compared={each} />} />
        </tbody>
      </table>
    </Table.ScrollContainer>
  );
}

interface RowProps {
  readonly labelId: 'case-record.duplicate.case' | 'case-record.duplicate.kept' | 'case-record.family.title';
  readonly people: readonly ComparedPerson[];
  readonly cell: (each: ComparedPerson) => ReactNode;
}

function Row({ labelId, people, cell }: RowProps): ReactNode {
  return (
    <tr>
      <th scope="row">
        <Message id={labelId} />
      </th>
      {people.map((each) => (
        <td key={each.person.id}>{cell(each)}</td>
      ))}
    </tr>
  );
}

function CaseOf({ compared }: { readonly compared: ComparedPerson }): ReactNode {
  const { caseId, caseNumber, programmeName, isCaseClosed, isMember } = compared;
  return (
    <>
      <AppLink to={`/cases/${caseId}`}>
        <Code value={caseNumber} />
      </AppLink>{' '}
      <ProductText typed={programmeName} />{' '}
      <StatusBadge tone={isCaseClosed ? 'neutral' : 'info'}>
        <Message id={isCaseClosed ? 'case-record.case.is-closed' : 'case-record.duplicate.case-open'} />
      </StatusBadge>{' '}
      <Message id={isMember ? 'case-record.duplicate.is-member' : 'case-record.duplicate.no-member'} />
    </>
  );
}

function Kept({ compared: { notes, documents } }: { readonly compared: ComparedPerson }): ReactNode {
  return <Message id="case-record.duplicate.notes-and-documents" values={{ notes, documents }} />;
}

function FamilyOf({ compared }: { readonly compared: ComparedPerson }): ReactNode {
  if (compared.family.length === 0) return <Message id="case-record.duplicate.no-family" />;
  return (
    <ul className={classes.family}>
      {compared.family.map(({ id, name, nameLocal, birthDate, relationship }) => (
        <li key={id}>
          <PersonName name={name} localName={nameLocal} /> <PlainDate value={birthDate} />{' '}
          {relationship ? <Message id={`case-record.member.${relationship}`} /> : null}
        </li>
      ))}
    </ul>
  );
}
