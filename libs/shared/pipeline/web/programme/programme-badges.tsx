import type { ProgrammeVersion } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

/** Whether new cases may enter a programme. */
export function ProgrammeBadge({ isActive }: { readonly isActive: boolean }): ReactNode {
  return (
    <StatusBadge tone={isActive ? 'ok' : 'neutral'}>
      <Message id={isActive ? 'pipeline.programme.open' : 'pipeline.programme.closed'} />
    </StatusBadge>
  );
}

/** How many rules nobody has checked against their source; nothing when all are. */
export function UnverifiedBadge({ count }: { readonly count: number }): ReactNode {
  if (count === 0) return null;
  return (
    <StatusBadge tone="attention">
      <Message id="pipeline.programme.unverified-count" values={{ count }} />
    </StatusBadge>
  );
}

/** Where a version stands among the others. */
export type VersionPlace = 'past' | 'in-force' | 'to-come';

/** Where each version stands, given the first day of the rules in force: the day is the server's, not the browser's. */
export function placesOf(
  versions: readonly ProgrammeVersion[],
  inForceSince: string | null,
): Map<string, VersionPlace> {
  const placeOf = ({ effectiveFrom }: ProgrammeVersion): VersionPlace => {
    if (effectiveFrom === inForceSince) return 'in-force';
    return inForceSince === null || effectiveFrom > inForceSince ? 'to-come' : 'past';
  };
  return new Map(versions.map((version) => [version.id, placeOf(version)]));
}

const tones: Record<VersionPlace, Tone> = { past: 'neutral', 'in-force': 'ok', 'to-come': 'info' };

/** Whether a version was, is or will be in force. */
export function PlaceBadge({ place }: { readonly place: VersionPlace }): ReactNode {
  return (
    <StatusBadge tone={tones[place]}>
      <Message id={`pipeline.version.${place}`} />
    </StatusBadge>
  );
}
