import { Group, Stack } from '@mantine/core';
import type { ReferralUpdate } from '@passage/case-processing/domain';
import { AppLink } from '@passage/platform/web';
import { Code, PersonName, type ListDefinition } from '@passage/ui';
import { choose } from '../referral-import/referral-import.queries';
import { FamilyDifferencesView } from './family-differences';
import classes from './referral-update.module.css';
import { importUpdatesQuery } from './referral-update.queries';
import { UpdateChoice } from './update-choice';

/** Families whose case is known, what the file says otherwise of each, and what to do with it. */
export function updateList(importId: string): ListDefinition<ReferralUpdate> {
  return {
    id: 'referral-import-updates',
    columns: [
      {
        id: 'differences',
        headerId: 'case-processing.update.differences',
        cell: (update) => (
          <Stack gap="xs" className={classes.update}>
            <Group gap="xs">
              <PersonName name={update.name} localName={update.nameLocal} />
              <AppLink to={`/cases/${update.caseId}`}>
                <Code value={update.caseNumber} />
              </AppLink>
              <UpdateChoice importId={importId} update={update} />
            </Group>
            <FamilyDifferencesView update={update} />
          </Stack>
        ),
      },
    ],
    query: (params) => importUpdatesQuery(importId, params),
    rowId: ({ familyId }) => familyId,
    rowLabel: ({ referralNumber }) => referralNumber,
    bulkActions: (['update', 'leave'] as const).map((choice) => ({
      id: choice,
      labelId: `case-processing.update.choice.${choice}` as const,
      run: ({ familyId }) => choose(importId, { choice, familyIds: [familyId] }),
    })),
    empty: { titleId: 'case-processing.update.empty' },
  };
}
