import { Text } from '@mantine/core';
import { familyStates, type ImportFamily } from '@passage/case-processing/domain';
import { AppLink, Count } from '@passage/platform/web';
import { Code, PersonName, type ListColumn, type ListDefinition } from '@passage/ui';
import { FamilyStateBadge } from './import-state-badge';
import { importFamiliesQuery } from './referral-import.queries';

/** The family: by the name of its principal applicant, with its referral below. */
export const familyColumn: ListColumn<ImportFamily> = {
  id: 'family',
  headerId: 'case-processing.family',
  cell: ({ name, nameLocal, referralSource, referralNumber }) => (
    <>
      {name ? <PersonName name={name} localName={nameLocal} layout="stack" /> : null}
      <Text size="xs" c="dimmed">
        <bdi>{`${referralSource} ${referralNumber}`}</bdi>
      </Text>
    </>
  ),
};

/** Every family of the file and what becomes of it. */
export function familyList(importId: string): ListDefinition<ImportFamily> {
  return {
    id: 'referral-import-families',
    columns: [
      familyColumn,
      {
        id: 'state',
        headerId: 'case-processing.import.family-state',
        cell: ({ state }) => <FamilyStateBadge state={state} />,
      },
      {
        id: 'case',
        headerId: 'case-processing.case',
        cell: ({ caseId, caseNumber }) =>
          caseId ? <AppLink to={`/cases/${caseId}`}>{caseNumber ? <Code value={caseNumber} /> : null}</AppLink> : null,
      },
      {
        id: 'size',
        headerId: 'case-processing.import.size',
        cell: ({ size }) => <Count value={size} />,
        align: 'end',
      },
      {
        id: 'first-row',
        headerId: 'case-processing.import.row',
        cell: ({ firstRow }) => <Count value={firstRow} />,
        align: 'end',
      },
    ],
    filters: [
      {
        id: 'state',
        kind: 'choice',
        labelId: 'case-processing.import.family-state',
        options: familyStates.map((state) => ({
          value: state,
          labelId: `case-processing.import.family.${state}` as const,
        })),
      },
    ],
    query: (params) => importFamiliesQuery(importId, params),
    rowId: ({ id }) => id,
    rowLabel: ({ referralNumber }) => referralNumber,
    empty: { titleId: 'case-processing.import.families.empty' },
  };
}
