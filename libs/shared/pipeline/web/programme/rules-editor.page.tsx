import type { ProgrammeRow, ProgrammeVersion } from '@passage/pipeline/domain';
import { Message, useRouteParam, useSearchOf } from '@passage/platform/web';
import { EmptyState, PageStates, QueryStates } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { placesOf } from './programme-badges';
import { programmesQuery, programmeVersionsQuery } from './programme.queries';
import { RulesEditor } from './rules-editor';

const search = z.object({ version: z.string().optional().catch(undefined) });

/** New rules of a programme for a day to come, made from the latest; or those to come, changed. */
export default function RulesEditorPage(): ReactNode {
  const programmeId = useRouteParam('programmeId');
  const programmes = useQuery(programmesQuery);
  const versions = useQuery(programmeVersionsQuery(programmeId));
  return (
    <PageStates query={programmes}>
      {({ items }) => {
        const programme = items.find(({ id }) => id === programmeId);
        return programme ? (
          <QueryStates query={versions}>
            {(found) => <Editor programme={programme} versions={found.items} />}
          </QueryStates>
        ) : (
          <EmptyState title={<Message id="pipeline.programme.unknown" />} />
        );
      }}
    </PageStates>
  );
}

interface EditorProps {
  readonly programme: ProgrammeRow;
  readonly versions: readonly ProgrammeVersion[];
}

function Editor({ programme, versions }: EditorProps): ReactNode {
  const { version: chosen } = useSearchOf(search);
  const [round, setRound] = useState(0);
  const replaced = versions.find(({ id }) => id === chosen);
  if (chosen !== undefined && (!replaced || placesOf(versions, programme.inForceSince).get(replaced.id) !== 'to-come'))
    return <EmptyState title={<Message id="pipeline.version.not-to-change" />} />;
  return (
    <RulesEditor
      key={`${replaced?.id ?? 'new'}.${round}`}
      programme={programme}
      versions={versions}
      opened={replaced}
      onReset={() => setRound(round + 1)}
    />
  );
}
