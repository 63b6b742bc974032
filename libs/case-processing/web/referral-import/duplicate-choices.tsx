import { Button, Group, Text } from '@mantine/core';
import type { ImportChoice, ReferralImport } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import { useNotices } from '@passage/ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { choose, useRefreshImport } from './referral-import.queries';

/** Decides about every family at once that nobody has decided about. */
export function DuplicateChoices({ found }: { readonly found: ReferralImport }): ReactNode {
  const notices = useNotices();
  const refresh = useRefreshImport(found.id);
  const choice = useMutation({
    mutationFn: (wanted: ImportChoice) => choose(found.id, { choice: wanted, familyIds: null }),
    onSuccess: refresh,
    onError: notices.failed,
  });
  const { undecided } = found.counts;
  if (undecided === 0 || (found.state !== 'checked' && found.state !== 'stopped')) return null;
  return (
    <Group gap="sm" mb="sm">
      <Text size="sm">
        <Message id="case-processing.import.undecided-families" values={{ count: undecided }} />
      </Text>
      <Button variant="default" loading={choice.isPending} onClick={() => choice.mutate('skip')}>
        <Message id="case-processing.import.choice.skip-all" />
      </Button>
      <Button variant="default" loading={choice.isPending} onClick={() => choice.mutate('create')}>
        <Message id="case-processing.import.choice.create-all" />
      </Button>
    </Group>
  );
}
