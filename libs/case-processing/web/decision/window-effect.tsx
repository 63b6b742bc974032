import { Group, Text } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import type { WindowState } from '@passage/pipeline/domain';
import { caseWindowQuery } from '@passage/pipeline/web';
import { AppLink, Message } from '@passage/platform/web';
import { RelativeDays, StatusBadge, type Tone } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

const tones: Readonly<Record<WindowState, Tone>> = {
  open: 'ok',
  'not-yet': 'info',
  closed: 'danger',
  empty: 'neutral',
};

/** What the decisions, with everything else, leave of the family's travel window. */
export function WindowEffect({ caseId }: { readonly caseId: string }): ReactNode {
  const isPermitted = usePermitted()('pipeline.window.read');
  const { data } = useQuery({ ...caseWindowQuery(caseId), enabled: isPermitted });
  if (!data) return null;
  const { window: facts } = data;
  return (
    <Group gap="xs">
      <AppLink to={`/cases/${caseId}?tab=window`}>
        <Message id="pipeline.window.title" />
      </AppLink>
      <StatusBadge tone={tones[facts.windowState]}>
        <Message id={`pipeline.window.${facts.windowState}`} />
      </StatusBadge>
      {facts.closesOn ? (
        <Text size="sm" component="span">
          <Message id="pipeline.window.closes" /> <RelativeDays value={facts.closesOn} isExclusive />
        </Text>
      ) : null}
      {facts.blockers.length > 0 ? (
        <Text size="sm" c="dimmed" component="span">
          <Message id="ui.window.blockers-total" values={{ count: facts.blockers.length }} />
        </Text>
      ) : null}
    </Group>
  );
}
