import { useSession, usePermitted } from '@passage/access/web';
import { Message, useAreas, useText, type TodayPanel } from '@passage/platform/web';
import { EmptyState, Loading, PageHeader } from '@passage/ui';
import { lazy, Suspense, type ReactNode } from 'react';
import classes from './today.module.css';

const loaded = new Map<string, ReturnType<typeof lazy>>();

/** The component of a panel, made once so that it is not loaded anew with every look. */
function componentOf(panel: TodayPanel): ReturnType<typeof lazy> {
  const known = loaded.get(panel.id) ?? lazy(panel.load as () => Promise<{ default: () => ReactNode }>);
  loaded.set(panel.id, known);
  return known;
}

/** The home page: what is due and what waits, from every area the reader works in. */
export default function TodayPage(): ReactNode {
  const text = useText();
  const { staff } = useSession();
  const isPermitted = usePermitted();
  const panels = useAreas()
    .flatMap((area) => area.todayPanels ?? [])
    .filter((panel) => isPermitted(panel.permission))
    .toSorted((left, right) => left.rank - right.rank);
  return (
    <>
      <PageHeader title={text('reporting.today.title', { name: staff.name })} />
      {panels.length === 0 ? (
        <EmptyState title={<Message id="reporting.today.empty" />} hint={<Message id="reporting.today.empty.hint" />} />
      ) : (
        <div className={classes.panels}>
          {panels.map((panel) => {
            const Panel = componentOf(panel);
            return (
              <Suspense key={panel.id} fallback={<Loading lines={4} />}>
                <Panel />
              </Suspense>
            );
          })}
        </div>
      )}
    </>
  );
}
