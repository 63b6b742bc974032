import { Stack, Text } from '@mantine/core';
import type { ReferralImport } from '@passage/case-processing/domain';
import { AppLink, Instant, Message, useRouteParam, useText } from '@passage/platform/web';
import { EmptyState, JobProgress, PageHeader, PageStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MatchColumns } from '../column-mapping/match-columns';
import { BrokenOff } from './broken-off';
import { ImportActions } from './import-actions';
import { ImportContents } from './import-contents';
import { ImportFigures } from './import-figures';
import { ImportStateBadge } from './import-state-badge';
import { RefusedFile } from './refused-file';
import { importQuery, useRefreshImport } from './referral-import.queries';

/** One import: its check, what it holds, the decision to create, and what came of it. */
export default function ImportPage(): ReactNode {
  const id = useRouteParam('importId');
  const query = useQuery(importQuery(id));
  return <PageStates query={query}>{(found) => <Import found={found} />}</PageStates>;
}

function Import({ found }: { readonly found: ReferralImport }): ReactNode {
  const text = useText();
  const refresh = useRefreshImport(found.id);
  const running = found.state === 'checking' || found.state === 'importing' ? found.state : undefined;
  return (
    <>
      <PageHeader
        title={found.fileName}
        heading={<bdi>{found.fileName}</bdi>}
        badges={<ImportStateBadge state={found.state} />}
        description={
          <Message
            id="case-processing.import.uploaded-at"
            values={{ instant: <Instant value={found.createdAt} />, kilobytes: Math.ceil(found.sizeBytes / 1000) }}
          />
        }
        breadcrumbs={[{ label: text('case-processing.imports'), to: '/imports' }]}
        actions={<ImportActions found={found} onChanged={refresh} />}
      />
      <Stack gap="md">
        {running && found.jobId ? (
          <Section title={<Message id={`case-processing.import.state.${running}`} />}>
            <JobProgress
              key={found.jobId}
              jobId={found.jobId}
              title={<Message id={`case-processing.import.progress.${running}`} />}
              onOver={refresh}
            />
          </Section>
        ) : null}
        <State found={found} onChanged={refresh} />
      </Stack>
    </>
  );
}

function State({ found, onChanged }: { readonly found: ReferralImport; readonly onChanged: () => void }): ReactNode {
  switch (found.state) {
    case 'checking':
    case 'importing':
      return null;
    case 'unmatched':
      return <MatchColumns found={found} onMatched={onChanged} />;
    case 'refused':
      return found.problem ? <RefusedFile problem={found.problem} /> : null;
    case 'discarded':
      return <EmptyState title={<Message id="case-processing.import.discarded" />} />;
    default:
      return (
        <>
          {found.problem ? <BrokenOff problem={found.problem} /> : null}
          {found.mapping ? (
            <Text size="sm" c="dimmed">
              <Message
                id="case-processing.import.read-by"
                values={{ name: <AppLink to="/imports/mappings">{found.mapping.name}</AppLink> }}
              />
            </Text>
          ) : null}
          <ImportFigures found={found} />
          <ImportContents found={found} />
        </>
      );
  }
}
