import { Tabs } from '@mantine/core';
import type { ReferralImport } from '@passage/case-processing/domain';
import { Message, useChangeSearch, useSearchOf } from '@passage/platform/web';
import { ListView } from '@passage/ui';
import { useMemo, type ReactNode } from 'react';
import { z } from 'zod';
import { duplicateList } from './duplicate-list';
import { DuplicateChoices } from './duplicate-choices';
import { familyList } from './family-list';
import { rejectedRowList } from './rejected-row-list';

const views = ['duplicates', 'rejected-rows', 'families'] as const;
type View = (typeof views)[number];
const search = z.object({ view: z.enum(views).optional().catch(undefined) });

/** What is in the file, one view at a time: whom somebody must decide about, what was rejected, every family. */
export function ImportContents({ found }: { readonly found: ReferralImport }): ReactNode {
  const { view } = useSearchOf(search);
  const change = useChangeSearch();
  const shown = view ?? firstView(found);
  return (
    <Tabs
      value={shown}
      onChange={(next) => change({ view: next ?? undefined, after: undefined, state: undefined, only: undefined })}
      keepMounted={false}
    >
      <Tabs.List mb="sm">
        {views.map((each) => (
          <Tabs.Tab key={each} value={each}>
            <Message id={`case-processing.import.view.${each}`} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {views.map((each) => (
        <Tabs.Panel key={each} value={each}>
          <Contents view={each} found={found} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function firstView({ counts }: ReferralImport): View {
  if (counts.undecided > 0) return 'duplicates';
  return counts.rejectedRows > 0 && counts.created === 0 ? 'rejected-rows' : 'families';
}

function Contents({ view, found }: { readonly view: View; readonly found: ReferralImport }): ReactNode {
  const { id } = found;
  const lists = useMemo(
    () => ({ duplicates: duplicateList(id), 'rejected-rows': rejectedRowList(id), families: familyList(id) }),
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
    case 'rejected-rows':
      return <ListView list={lists['rejected-rows']} />;
    case 'families':
      return <ListView list={lists.families} />;
  }
}
