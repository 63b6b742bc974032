import { Tabs } from '@mantine/core';
import { NarrowedPermissions, usePermitted } from '@passage/access/web';
import type { ClosureReason } from '@passage/case-record/domain';
import { Message, useAreas, useChangeSearch, useSearchParams } from '@passage/platform/web';
import { Loading, useChosenInSight } from '@passage/ui';
import { createElement, Suspense, useRef, type ReactNode } from 'react';
import classes from './case.module.css';
import { componentOf } from './case-parts';
import { allowedOnCase } from './closed-case';

interface CaseSectionsProps {
  readonly caseId: string;
  /** How the case ended; null: it is open. */
  readonly ended: ClosureReason | null;
}

/** What every area shows of a case, a tab each; the tab stands in the address. A closed case is there to be read. */
export function CaseSections({ caseId, ended }: CaseSectionsProps): ReactNode {
  const isPermitted = usePermitted();
  const changeSearch = useChangeSearch();
  const { tab } = useSearchParams();
  const sections = useAreas()
    .flatMap((area) => area.caseSections ?? [])
    .filter(({ permission }) => !permission || isPermitted(permission))
    .toSorted((left, right) => left.rank - right.rank);
  const current = sections.find(({ id }) => id === tab) ?? sections[0];
  const strip = useRef<HTMLDivElement>(null);
  useChosenInSight(strip, current?.id ?? '');
  if (!current) return null;
  return (
    <Tabs
      value={current.id}
      onChange={(id) => changeSearch({ tab: id ?? undefined, person: undefined }, { replace: true })}
      keepMounted={false}
    >
      <div className={classes.tabs} ref={strip}>
        <Tabs.List className={classes.tabList ?? ''}>
          {sections.map(({ id, titleId }) => (
            <Tabs.Tab key={id} value={id} px={9}>
              <Message id={titleId} />
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      <Tabs.Panel value={current.id} pt="md">
        <NarrowedPermissions isAllowed={allowedOnCase(ended)}>
          <Suspense fallback={<Loading />}>{createElement(componentOf(current), { caseId })}</Suspense>
        </NarrowedPermissions>
      </Tabs.Panel>
    </Tabs>
  );
}
