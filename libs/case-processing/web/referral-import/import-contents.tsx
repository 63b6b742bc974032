import { Badge, Tabs } from '@mantine/core';
import type { ReferralImport } from '@passage/case-processing/domain';
import { Count, Message, useChangeSearch, useSearchOf } from '@passage/platform/web';
import { ListView } from '@passage/ui';
import { useMemo, type ReactNode } from 'react';
import { z } from 'zod';
import { duplicateList } from './duplicate-list';
import { DuplicateChoices } from './duplicate-choices';
import { familyList } from './family-list';
import { UpdateChoices } from '../referral-update/update-choice';
import { updateList } from '../referral-update/update-list';
import { readRowList } from './read-row-list';
import { rejectedRowList } from './rejected-row-list';

const views = ['duplicates', 'updates', 'rejected-rows', 'families', 'rows'] as const;
type View = (typeof views)[number];
const search = z.object({ view: z.enum(views).optional().catch(undefined) });

/**
 * What is in the file, one view at a time: whom somebody must decide about, what was rejected, every family; and,
 * until they become cases, the rows as they were understood and how known families differ.
 */
export function ImportContents({ found }: { readonly found: ReferralImport }): ReactNode {
  const { view } = useSearchOf(search);
  const change = useChangeSearch();
  const open = viewsOf(found);
  const shown = view && open.includes(view) ? view : firstView(found);
  return (
    <Tabs
      value={shown}
      onChange={(next) => change({ view: next ?? undefined, after: undefined, state: undefined, only: undefined })}
      keepMounted={false}
    >
      <Tabs.List mb="sm">
        {open.map((each) => (
          <Tabs.Tab
            key={each}
            value={each}
            rightSection={
              <Badge variant="light" size="sm" color="gray">
                <Count value={countOf(each, found)} />
              </Badge>
            }
          >
            <Message id={`case-processing.import.view.${each}`} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {open.map((each) => (
        <Tabs.Panel key={each} value={each}>
          <Contents view={each} found={found} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function viewsOf({ state }: ReferralImport): readonly View[] {
  return state === 'checked' || state === 'stopped'
    ? views
    : views.filter((view) => view !== 'rows' && view !== 'updates');
}

function countOf(view: View, { counts }: ReferralImport): number {
  switch (view) {
    case 'duplicates':
      return counts.duplicates;
    case 'updates':
      return counts.differing;
    case 'rejected-rows':
      return counts.rejectedRows;
    case 'families':
      return counts.families;
    case 'rows':
      return counts.rows;
  }
}

function firstView({ counts }: ReferralImport): View {
  if (counts.undecided > 0) return 'duplicates';
  if (counts.differing > 0) return 'updates';
  return counts.rejectedRows > 0 && counts.created === 0 ? 'rejected-rows' : 'families';
}

function Contents({ view, found }: { readonly view: View; readonly found: ReferralImport }): ReactNode {
  const { id } = found;
  const lists = useMemo(
    () => ({
      duplicates: duplicateList(id),
      updates: updateList(id),
      'rejected-rows': rejectedRowList(id),
      families: familyList(id),
      rows: readRowList(id),
    }),
    [id],
  );
  switch (view) {
    case 'duplicates':
      return (
        <>
          <DuplicateChoices found={found} />
          <ListView list={lists.duplicates} />
        </>
      );
    case 'updates':
      return (
        <>
          <UpdateChoices found={found} />
          <ListView list={lists.updates} />
        </>
      );
    case 'rejected-rows':
      return <ListView list={lists['rejected-rows']} />;
    case 'families':
      return <ListView list={lists.families} />;
    case 'rows':
      return <ListView list={lists.rows} />;
  }
}
