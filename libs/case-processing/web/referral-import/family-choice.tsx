import { SegmentedControl } from '@mantine/core';
import type { ImportChoice, ImportFamily } from '@passage/case-processing/domain';
import { useText } from '@passage/platform/web';
import { useNotices } from '@passage/ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FamilyStateBadge } from './import-state-badge';
import { choose, useRefreshImport } from './referral-import.queries';

interface FamilyChoiceProps {
  readonly importId: string;
  readonly family: ImportFamily;
}

/** Create the case all the same, or leave the family out; what became of it once that is settled. */
export function FamilyChoice({ importId, family }: FamilyChoiceProps): ReactNode {
  const text = useText();
  const notices = useNotices();
  const refresh = useRefreshImport(importId);
  const choice = useMutation({
    mutationFn: (wanted: ImportChoice) => choose(importId, { choice: wanted, familyIds: [family.id] }),
    onSuccess: refresh,
    onError: notices.failed,
  });
  if (family.state !== 'ready') return <FamilyStateBadge state={family.state} />;
  return (
    <SegmentedControl
      size="xs"
      aria-label={text('case-processing.import.choice')}
      disabled={choice.isPending}
      value={family.choice ?? ''}
      onChange={(value) => choice.mutate(value === 'skip' ? 'skip' : 'create')}
      data={(['skip', 'create'] as const).map((value) => ({
        value,
        label: text(`case-processing.import.choice.${value}`),
      }))}
    />
  );
}
