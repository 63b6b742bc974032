import type { ReadRow } from '@passage/case-processing/domain';
import { CountryName, LanguageName } from '@passage/case-record/web';
import { Count, Message, PlainDate } from '@passage/platform/web';
import { PersonName, StatusBadge, type ListDefinition } from '@passage/ui';
import { readRowsQuery } from './referral-import.queries';

/** Rows of the file as they were understood, so that a column taken for another shows at once. */
export function readRowList(importId: string): ListDefinition<ReadRow> {
  return {
    id: 'referral-import-rows',
    columns: [
      {
        id: 'row',
        headerId: 'case-processing.import.row',
        cell: ({ rowNumber }) => <Count value={rowNumber} />,
        width: '5rem',
      },
      {
        id: 'referral',
        headerId: 'case-processing.import.referral',
        cell: ({ referralNumber }) => <bdi>{referralNumber}</bdi>,
      },
      {
        id: 'name',
        headerId: 'case-processing.import.person',
        cell: ({ name, person }) => <PersonName name={name} localName={person?.nameLocal} layout="stack" />,
      },
      {
        id: 'relationship',
        headerId: 'case-record.member.relationship',
        cell: ({ person }) => (person ? <Message id={`case-record.member.${person.relationship}`} /> : null),
      },
      {
        id: 'sex',
        headerId: 'case-record.person.sex',
        cell: ({ person }) => (person ? <Message id={`case-record.sex.${person.sex}`} /> : null),
      },
      {
        id: 'birth-date',
        headerId: 'case-record.person.birth-date',
        cell: ({ person }) => <PlainDate value={person?.birthDate} />,
      },
      {
        id: 'precision',
        headerId: 'case-record.person.birth-date-precision',
        cell: ({ person }) => (person ? <Message id={`case-record.precision.${person.birthDatePrecision}`} /> : null),
        isHiddenAtFirst: true,
      },
      {
        id: 'nationality',
        headerId: 'case-record.person.nationality',
        cell: ({ person }) => <CountryName code={person?.nationality ?? null} />,
      },
      {
        id: 'language',
        headerId: 'case-record.person.language',
        cell: ({ person }) => <LanguageName code={person?.language ?? null} />,
        isHiddenAtFirst: true,
      },
      {
        id: 'phone',
        headerId: 'case-record.person.phone',
        cell: ({ person }) => <bdi>{person?.phone}</bdi>,
        isHiddenAtFirst: true,
      },
      {
        id: 'registration-number',
        headerId: 'case-record.person.registration-number',
        cell: ({ person }) => <bdi>{person?.registrationNumber}</bdi>,
      },
      {
        id: 'state',
        headerId: 'case-processing.import.state',
        cell: ({ isRejected }) =>
          isRejected ? (
            <StatusBadge tone="danger">
              <Message id="case-processing.import.family.rejected" />
            </StatusBadge>
          ) : (
            <StatusBadge tone="ok">
              <Message id="case-processing.import.row.accepted" />
            </StatusBadge>
          ),
      },
    ],
    query: (params) => readRowsQuery(importId, params),
    rowId: ({ rowNumber }) => String(rowNumber),
    rowLabel: ({ rowNumber }) => String(rowNumber),
    empty: { titleId: 'case-processing.import.rows.empty' },
  };
}
