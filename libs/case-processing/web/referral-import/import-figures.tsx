import { SimpleGrid } from '@mantine/core';
import type { ImportCounts } from '@passage/case-processing/domain';
import { Count, Message, type MessageId } from '@passage/platform/web';
import { StatCard, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

interface Figure {
  readonly count: keyof ImportCounts;
  readonly labelId: MessageId;
  readonly tone?: Tone;
}

const figures: readonly Figure[] = [
  { count: 'rows', labelId: 'case-processing.import.rows' },
  { count: 'families', labelId: 'case-processing.import.families' },
  { count: 'ready', labelId: 'case-processing.import.ready', tone: 'info' },
  { count: 'created', labelId: 'case-processing.import.created', tone: 'ok' },
  { count: 'alreadyThere', labelId: 'case-processing.import.already-there' },
  { count: 'skipped', labelId: 'case-processing.import.skipped' },
  { count: 'undecided', labelId: 'case-processing.import.undecided', tone: 'attention' },
  { count: 'rejectedRows', labelId: 'case-processing.import.rejected-rows', tone: 'danger' },
];

/** How many of what an import holds; nothing is coloured that counts nothing. */
export function ImportFigures({ counts }: { readonly counts: ImportCounts }): ReactNode {
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
      {figures.map(({ count, labelId, tone }) => (
        <StatCard
          key={count}
          label={<Message id={labelId} />}
          value={<Count value={counts[count]} />}
          {...(tone && counts[count] > 0 ? { tone } : {})}
        />
      ))}
    </SimpleGrid>
  );
}
