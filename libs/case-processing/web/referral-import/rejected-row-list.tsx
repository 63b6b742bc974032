import { Group, Stack, Text } from '@mantine/core';
import type { RejectedRow } from '@passage/case-processing/domain';
import { Count } from '@passage/platform/web';
import type { ListDefinition } from '@passage/ui';
import type { ReactNode } from 'react';
import { useImportProblemText } from './import-problem-text';
import { rejectedRowsQuery } from './referral-import.queries';

/** Rows that cannot be accepted, each with every reason and what to do about it. */
export function rejectedRowList(importId: string): ListDefinition<RejectedRow> {
  return {
    id: 'referral-import-rejected-rows',
    columns: [
      {
        id: 'row',
        headerId: 'case-processing.import.row',
        cell: ({ rowNumber }) => <Count value={rowNumber} />,
        width: '4rem',
      },
      {
        id: 'person',
        headerId: 'case-processing.import.person',
        cell: ({ name, referralNumber }) => (
          <>
            <bdi>{name}</bdi>
            <Text size="xs" c="dimmed">
              <bdi>{referralNumber}</bdi>
            </Text>
          </>
        ),
      },
      {
        id: 'errors',
        headerId: 'case-processing.import.errors',
        cell: ({ errors }) => <RowErrors errors={errors} />,
        width: '65%',
      },
    ],
    query: (params) => rejectedRowsQuery(importId, params),
    rowId: ({ rowNumber }) => String(rowNumber),
    rowLabel: ({ rowNumber }) => String(rowNumber),
    empty: { titleId: 'case-processing.import.rejected-rows.empty' },
  };
}

const ofAnotherRow = 'case-processing.referral-import.family-rejected';

function RowErrors({ errors }: Pick<RejectedRow, 'errors'>): ReactNode {
  const words = useImportProblemText();
  return (
    <Stack gap={6} py={2}>
      {errors.map((error, index) => {
        const { title, remedy } = words(error);
        return (
          <div key={index}>
            <Group gap={6} align="baseline" {...(error.code === ofAnotherRow ? { c: 'dimmed' } : { fw: 500 })}>
              {error.column ? <code dir="ltr">{error.column}</code> : null}
              <Text size="sm" fw="inherit" component="span">
                {title}
              </Text>
            </Group>
            <Text size="xs" c="dimmed">
              {remedy}
            </Text>
          </div>
        );
      })}
    </Stack>
  );
}
