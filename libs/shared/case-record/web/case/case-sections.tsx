import { Tabs } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { Message, useAreas, useChangeSearch, useSearchParams } from '@passage/platform/web';
import { Loading } from '@passage/ui';
import { createElement, Suspense, type ReactNode } from 'react';
import classes from './case.module.css';
import { componentOf } from './case-parts';

/** What every area shows of a case, a tab each; the tab stands in the address. */
export function CaseSections({ caseId }: { readonly caseId: string }): ReactNode {
  const isPermitted = usePermitted();
  const changeSearch = useChangeSearch();
  const { tab } = useSearchParams();
  const sections = useAreas()
    .flatMap((area) => area.caseSections ?? [])
    .filter(({ permission }) => !permission || isPermitted(permission))
    .toSorted((left, right) => left.rank - right.rank);
  const current = sections.find(({ id }) => id === tab) ?? sections[0];
  if (!current) return null;
  return (
    <Tabs
      value={current.id}
      onChange={(id) => changeSearch({ tab: id ?? undefined, person: undefined }, { replace: true })}
      keepMounted={false}
    >
      <div className={classes.tabs}>
        <Tabs.List className={classes.tabList ?? ''}>
          {sections.map(({ id, titleId }) => (
            <Tabs.Tab key={id} value={id} px={9} fz="xs">
              <Message id={titleId} />
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      <Tabs.Panel value={current.id} pt="md">
        <Suspense fallback={<Loading />}>{createElement(componentOf(current), { caseId })}</Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}
