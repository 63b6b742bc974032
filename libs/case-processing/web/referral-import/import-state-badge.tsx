import type { ImportFamilyState, ImportState } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

const tones: Readonly<Record<ImportState, Tone>> = {
  checking: 'info',
  unmatched: 'attention',
  refused: 'danger',
  checked: 'attention',
  importing: 'info',
  stopped: 'attention',
  done: 'ok',
  discarded: 'neutral',
};

/** Names the state of an import. */
export function ImportStateBadge({ state }: { readonly state: ImportState }): ReactNode {
  return (
    <StatusBadge tone={tones[state]}>
      <Message id={`case-processing.import.state.${state}`} />
    </StatusBadge>
  );
}

const familyTones: Readonly<Record<ImportFamilyState, Tone>> = {
  ready: 'info',
  rejected: 'danger',
  'already-there': 'neutral',
  differs: 'attention',
  created: 'ok',
  updated: 'ok',
  skipped: 'neutral',
};

/** Names what became, or is to become, of a family. */
export function FamilyStateBadge({ state }: { readonly state: ImportFamilyState }): ReactNode {
  return (
    <StatusBadge tone={familyTones[state]}>
      <Message id={`case-processing.import.family.${state}`} />
    </StatusBadge>
  );
}
