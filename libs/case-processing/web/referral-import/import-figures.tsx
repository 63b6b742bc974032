import { SimpleGrid } from '@mantine/core';
import type { ImportCounts, ReferralImport } from '@passage/case-processing/domain';
import { Count, Message, type MessageId } from '@passage/platform/web';
import { StatCard, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

type Figure = Exclude<keyof ImportCounts, 'readyPeople' | 'takenPeople' | 'rejected' | 'duplicates'>;

const labels: Readonly<Record<Figure, MessageId>> = {
  rows: 'case-processing.import.rows',
  families: 'case-processing.import.families',
  ready: 'case-processing.import.ready',
  differing: 'case-processing.import.differing',
  taken: 'case-processing.import.taken',
  created: 'case-processing.import.created',
  updated: 'case-processing.import.updated',
  alreadyThere: 'case-processing.import.already-there',
  skipped: 'case-processing.import.skipped',
  undecided: 'case-processing.import.undecided',
  rejectedRows: 'case-processing.import.rejected-rows',
};

const tones: Readonly<Partial<Record<Figure, Tone>>> = {
  ready: 'info',
  taken: 'info',
  created: 'ok',
  updated: 'ok',
  undecided: 'attention',
  rejectedRows: 'danger',
};

const before: readonly Figure[] = ['rows', 'families', 'ready', 'undecided', 'alreadyThere', 'rejectedRows'];
const after: readonly Figure[] = ['rows', 'families', 'created', 'skipped', 'alreadyThere', 'rejectedRows'];
const halfway: readonly Figure[] = ['rows', 'families', 'created', 'ready', 'alreadyThere', 'rejectedRows'];

/** What is worth counting: before an import what becomes of the file, afterwards what became of it. */
function figuresOf({ state, counts }: ReferralImport): readonly Figure[] {
  const hasUpdates = counts.differing + counts.taken + counts.updated > 0;
  if (state === 'done') return hasUpdates ? [...after.slice(0, 3), 'updated', ...after.slice(3)] : after;
  if (state !== 'checked') return hasUpdates ? [...halfway.slice(0, 4), 'updated', 'taken', 'rejectedRows'] : halfway;
  return hasUpdates ? [...before.slice(0, 4), 'differing', 'taken', ...before.slice(4)] : before;
}

/** How many of what an import holds; nothing is coloured that counts nothing. */
export function ImportFigures({ found }: { readonly found: ReferralImport }): ReactNode {
  const { counts } = found;
  return (
    <SimpleGrid cols={{ base: 2, xs: 3, md: 6 }} spacing="sm">
      {figuresOf(found).map((figure) => {
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
