import type { Blocker, CaseWindowPage } from '@passage/pipeline/domain';
import { AppLink, Message } from '@passage/platform/web';
import { EmptyState, Section, StatusBadge, type Tone } from '@passage/ui';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { nameOf, titleOf } from './people';
import classes from './window-section.module.css';

const tones: Record<Blocker['kind'], Tone> = {
  missing: 'attention',
  pending: 'info',
  'not-yet': 'info',
  stale: 'attention',
  expired: 'danger',
  refused: 'danger',
  held: 'danger',
  'linked-case': 'attention',
};

/** What keeps the family from travelling today, and whose it is. */
export function Blockers({ page }: { readonly page: CaseWindowPage }): ReactNode {
  const { blockers } = page.window;
  return (
    <Section title={<Message id="pipeline.blockers.title" values={{ count: blockers.length }} />}>
      {blockers.length === 0 ? (
        <EmptyState icon={IconCircleCheck} title={<Message id="pipeline.blockers.none" />} />
      ) : (
        <ul className={classes.list}>
          {blockers.map((blocker) => (
            <li key={JSON.stringify(blocker)} className={classes.row}>
              <StatusBadge tone={tones[blocker.kind]}>
                <Message id={`pipeline.blocker.${blocker.kind}`} />
              </StatusBadge>
              <BlockerText blocker={blocker} page={page} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function BlockerText({ blocker, page }: { readonly blocker: Blocker; readonly page: CaseWindowPage }): ReactNode {
  if (blocker.kind === 'linked-case') {
    const linked = page.linkedCases.find(({ caseId }) => caseId === blocker.caseId);
    const number = <bdi>{linked?.number ?? '–'}</bdi>;
    return linked?.isVisible ? <AppLink to={`/cases/${blocker.caseId}?tab=window`}>{number}</AppLink> : number;
  }
  const whose = nameOf(page, blocker.personId);
  return (
    <span>
      {blocker.kind === 'held' ? (
        <Message id={`pipeline.hold.reason.${blocker.reasonClass as 'other'}`} />
      ) : (
        <bdi>{titleOf(page, blocker.requirementCode)}</bdi>
      )}
      {whose ? (
        <>
          {' · '}
          <bdi>{whose}</bdi>
        </>
      ) : null}
    </span>
  );
}
