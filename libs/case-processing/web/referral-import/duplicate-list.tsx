import { Group, Stack, Text } from '@mantine/core';
import { DuplicateReasons } from '@passage/case-record/web';
import type { ImportFamily, LikelyDuplicate } from '@passage/case-processing/domain';
import { AppLink, Message, PlainDate } from '@passage/platform/web';
import { Code, PersonName, StatusBadge, type ListDefinition } from '@passage/ui';
import type { ReactNode } from 'react';
import { FamilyChoice } from './family-choice';
import { familyColumn } from './family-list';
import { choose, importFamiliesQuery } from './referral-import.queries';

/** Families with somebody who seems to be known, and what to do with each. */
export function duplicateList(importId: string): ListDefinition<ImportFamily> {
  return {
    id: 'referral-import-duplicates',
    columns: [
      familyColumn,
      {
        id: 'duplicates',
        headerId: 'case-processing.import.duplicates',
        cell: (family) => (
          <Stack gap="xs" py={4}>
            {family.duplicates.map((each) => (
              <Duplicate key={`${each.rowNumber}-${each.known?.caseId ?? each.place}-${each.otherRow}`} match={each} />
            ))}
            <div>
              <FamilyChoice importId={importId} family={family} />
            </div>
          </Stack>
        ),
        width: '75%',
      },
    ],
    query: (params) => importFamiliesQuery(importId, { only: 'duplicates', ...params }),
    rowId: ({ id }) => id,
    rowLabel: ({ referralNumber }) => referralNumber,
    bulkActions: (['skip', 'create'] as const).map((choice) => ({
      id: choice,
      labelId: `case-processing.import.choice.${choice}` as const,
      run: ({ id }) => choose(importId, { choice, familyIds: [id] }),
    })),
    empty: { titleId: 'case-processing.import.duplicates.empty' },
  };
}

/** Somebody of the file beside whom they seem to be. */
export function Duplicate({ match }: { readonly match: LikelyDuplicate }): ReactNode {
  const { rowNumber, name, birthDate, place, reason, reasons, known, otherRow } = match;
  return (
    <div>
      <Group gap={6}>
        <bdi>{name}</bdi>
        <PlainDate value={birthDate} />
        <Text size="xs" c="dimmed" component="span">
          <Message id="case-processing.import.in-row" values={{ row: rowNumber }} />
        </Text>
      </Group>
      <Group gap={6} pt={2}>
        <StatusBadge tone={reason === 'registration-number' ? 'danger' : 'attention'}>
          <Message id={`case-processing.import.reason.${reason}`} />
        </StatusBadge>
        <Text size="sm" component="div">
          {place === 'other-office' ? <Message id="case-processing.import.in-other-office" /> : null}
          {place === 'same-file' ? (
            <Message id="case-processing.import.in-same-file" values={{ row: otherRow ?? 0 }} />
          ) : null}
          {known ? <Known person={known} /> : null}
        </Text>
      </Group>
      {reasons.length > 0 ? <DuplicateReasons reasons={reasons} /> : null}
    </div>
  );
}

function Known({ person }: { readonly person: NonNullable<LikelyDuplicate['known']> }): ReactNode {
  const { caseId, caseNumber, name, nameLocal, birthDate } = person;
  return (
    <Group gap={6} component="span">
      <AppLink to={`/cases/${caseId}`}>
        <Code value={caseNumber} />
      </AppLink>
      <PersonName name={name} localName={nameLocal} />
      <PlainDate value={birthDate} />
    </Group>
  );
}
