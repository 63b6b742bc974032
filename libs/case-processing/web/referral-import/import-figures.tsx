import { SimpleGrid } from '@mantine/core';
import type { ImportCounts, ImportState, ReferralImport } from '@passage/case-processing/domain';
import { Count, Message, type MessageId } from '@passage/platform/web';
import { StatCard, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

type Figure = Exclude<keyof ImportCounts, 'readyPeople' | 'rejected' | 'duplicates'>;

const labels: Readonly<Record<Figure, MessageId>> = {
  rows: 'case-processing.import.rows',
  families: 'case-processing.import.families',
  ready: 'case-processing.import.ready',
  created: 'case-processing.import.created',
  alreadyThere: 'case-processing.import.already-there',
  skipped: 'case-processing.import.skipped',
  undecided: 'case-processing.import.undecided',
  rejectedRows: 'case-processing.import.rejected-rows',
};

const tones: Readonly<Partial<Record<Figure, Tone>>> = {
  ready: 'info',
  created: 'ok',
  undecided: 'attention',
  rejectedRows: 'danger',
};

const before: readonly Figure[] = ['rows', 'families', 'ready', 'undecided', 'alreadyThere', 'rejectedRows'];
const after: readonly Figure[] = ['rows', 'families', 'created', 'skipped', 'alreadyThere', 'rejectedRows'];
const halfway: readonly Figure[] = ['rows', 'families', 'created', 'ready', 'alreadyThere', 'rejectedRows'];

/** What is worth counting: before an import what becomes of the file, afterwards what became of it. */
function figuresOf(state: ImportState): readonly Figure[] {
  if (state === 'done') return after;
  return state === 'checked' ? before : halfway;
}

/** How many of what an import holds; nothing is coloured that counts nothing. */
export function ImportFigures({ found }: { readonly found: ReferralImport }): ReactNode {
  const { counts, state } = found;
  return (
    <SimpleGrid cols={{ base: 2, xs: 3, md: 6 }} spacing="sm">
      {figuresOf(state).map((figure) => {
        const tone = tones[figure];
        return (
          <StatCard
            key={figure}
            label={<Message id={labels[figure]} />}
            value={<Count value={counts[figure]} />}
            {...(tone && counts[figure] > 0 ? { tone } : {})}
          />
        );
      })}
    </SimpleGrid>
  );
}
