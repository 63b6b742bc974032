import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import type { ImportChoice, ReferralImport, ReferralUpdate } from '@passage/case-processing/domain';
import { Message, useText } from '@passage/platform/web';
import { useNotices } from '@passage/ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FamilyStateBadge } from '../referral-import/import-state-badge';
import { choose, useRefreshImport } from '../referral-import/referral-import.queries';

function useChoice(importId: string, familyIds: string[] | null) {
  const notices = useNotices();
  const refresh = useRefreshImport(importId);
  return useMutation({
    mutationFn: (choice: ImportChoice) => choose(importId, { choice, familyIds }),
    onSuccess: refresh,
    onError: notices.failed,
  });
}

interface UpdateChoiceProps {
  readonly importId: string;
  readonly update: ReferralUpdate;
}

/** Change the case as the file says, or leave it; what became of it once that is settled. */
export function UpdateChoice({ importId, update }: UpdateChoiceProps): ReactNode {
  const text = useText();
  const choice = useChoice(importId, [update.familyId]);
  if (update.state !== 'differs') return <FamilyStateBadge state={update.state} />;
  return (
    <SegmentedControl
      size="xs"
      aria-label={text('case-processing.import.choice')}
      disabled={choice.isPending}
      value={update.choice ?? ''}
      onChange={(value) => choice.mutate(value === 'update' ? 'update' : 'leave')}
      data={(['update', 'leave'] as const).map((value) => ({
        value,
        label: text(`case-processing.update.choice.${value}`),
      }))}
    />
  );
}

/** Decides about every known family at once that nobody has decided about; what is not chosen is left. */
export function UpdateChoices({ found }: { readonly found: ReferralImport }): ReactNode {
  const choice = useChoice(found.id, null);
  const { differing, taken } = found.counts;
  if (differing === 0 || (found.state !== 'checked' && found.state !== 'stopped')) return null;
  return (
    <Group gap="sm" mb="sm">
      <Text size="sm">
        <Message id="case-processing.update.chosen" values={{ taken, differing }} />
      </Text>
      <Button variant="default" loading={choice.isPending} onClick={() => choice.mutate('update')}>
        <Message id="case-processing.update.choice.update-all" />
      </Button>
      <Button variant="default" loading={choice.isPending} onClick={() => choice.mutate('leave')}>
        <Message id="case-processing.update.choice.leave-all" />
      </Button>
    </Group>
  );
}
