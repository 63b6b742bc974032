import { SegmentedControl } from '@mantine/core';
import type { ChangeEntry, ReadEntry } from '@passage/audit/domain';
import { Message, useText } from '@passage/platform/web';
import { ListView, Section, type ListDefinition } from '@passage/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { caseChangeColumns, readColumns } from './trail-columns';
import { changesQuery, readsQuery } from './trail.queries';

const common = {
  rowId: (row: { id: string }) => row.id,
  rowLabel: (row: { id: string }) => row.id,
  empty: { titleId: 'audit.empty' },
} as const;

/** Who changed and who saw a case. */
export default function CaseTrail({ caseId }: { readonly caseId: string }): ReactNode {
  const text = useText();
  const [shown, setShown] = useState('changes');
  const changes = useMemo<ListDefinition<ChangeEntry>>(
    () => ({
      ...common,
      id: 'audit.case-changes',
      columns: caseChangeColumns,
      query: (params) => changesQuery(params, caseId),
    }),
    [caseId],
  );
  const reads = useMemo<ListDefinition<ReadEntry>>(
    () => ({ ...common, id: 'audit.case-reads', columns: readColumns, query: (params) => readsQuery(params, caseId) }),
    [caseId],
  );
  return (
    <Section
      title={<Message id="audit.trail" />}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={text('audit.trail')}
          value={shown}
          onChange={setShown}
          data={[
            { value: 'changes', label: text('audit.changes') },
            { value: 'reads', label: text('audit.reads') },
          ]}
        />
      }
    >
      {shown === 'changes' ? <ListView key="changes" list={changes} /> : <ListView key="reads" list={reads} />}
    </Section>
  );
}
