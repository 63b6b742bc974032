import { Loader } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { usePermitted } from '@passage/access/web';
import type { SearchResult } from '@passage/case-record/domain';
import { Message, PlainDate, useGo, useText } from '@passage/platform/web';
import { PersonName } from '@passage/ui';
import { IconFolder, IconSearch, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { areas } from '../areas';
import { foundQuery } from './found';
import { useRailEntries } from './rail-entries';
import classes from './shell.module.css';

const WAIT_MS = 200;
const spotlightEntries = areas.flatMap((area) => area.spotlightEntries);

/** Finds anything: pages, acts, people and cases. Opens with Ctrl-K anywhere. */
export function Search(): ReactNode {
  const text = useText();
  const go = useGo();
  const isPermitted = usePermitted();
  const rail = useRailEntries();
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed, WAIT_MS);
  const found = useQuery(foundQuery(settled));
  const items = settled.trim().length > 1 ? (found.data?.items ?? []) : [];

  const entries = useMemo(
    () =>
      [...rail, ...spotlightEntries.filter((entry) => !entry.permission || isPermitted(entry.permission))].map(
        (entry) => ({ ...entry, label: text(entry.labelId) }),
      ),
    [rail, isPermitted, text],
  );
  const wanted = typed.trim().toLocaleLowerCase();
  const matching = entries.filter((entry) => entry.label.toLocaleLowerCase().includes(wanted));

  // Also while somebody types in a field, where a plain letter is only a letter.
  useHotkeys([['mod + K', spotlight.open]], []);

  return (
    <Spotlight.Root
      query={typed}
      onQueryChange={setTyped}
      shortcut="/"
      maxHeight={420}
      scrollable
      yOffset="14vh"
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      attributes={{ content: { 'aria-label': text('shell.search') } }}
    >
      <Spotlight.Search
        aria-label={text('shell.search')}
        placeholder={text('shell.search.hint')}
        leftSection={found.isFetching ? <Loader size={16} /> : <IconSearch size={18} stroke={1.6} />}
      />
      <Spotlight.ActionsList>
        {items.length > 0 ? (
          <Spotlight.ActionsGroup label={text('shell.search.found')}>
            {items.map((item) => (
              <FoundAction key={`${item.kind} ${item.id}`} item={item} onOpen={go} />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {matching.length > 0 ? (
          <Spotlight.ActionsGroup label={text('shell.search.pages')}>
            {matching.map(({ to, label, icon: EntryIcon }) => (
              <Spotlight.Action
                key={to}
                label={label}
                leftSection={<EntryIcon size={18} stroke={1.6} />}
                onClick={() => go(to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {items.length === 0 && matching.length === 0 ? (
          <Spotlight.Empty>
            <Message id={found.isFetching ? 'ui.loading' : 'shell.search.none'} />
          </Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

interface FoundActionProps {
  readonly item: SearchResult;
  readonly onOpen: (address: string) => void;
}

function FoundAction({ item, onOpen }: FoundActionProps): ReactNode {
  const text = useText();
  const FoundIcon = item.kind === 'person' ? IconUser : IconFolder;
  const mayOpenPerson = usePermitted()('case-record.person.read');
  const inCase = item.kind === 'person' ? `/cases/${item.caseId}?person=${item.id}` : `/cases/${item.caseId}`;
  return (
    <Spotlight.Action onClick={() => onOpen(item.kind === 'person' && mayOpenPerson ? `/people/${item.id}` : inCase)}>
      <span className={classes.found}>
        <FoundIcon size={18} stroke={1.6} />
        <span>
          <PersonName name={item.title} localName={item.titleLocal} />
          <span className={classes.foundHint}>
            {item.kind === 'person' ? (
              <>
                {item.caseNumber} · <PlainDate value={item.birthDate} />
              </>
            ) : (
              item.subtitle
            )}
            {item.document ? (
              <>
                {' · '}
                {text(`case-record.identity-document.kind.${item.document.kind}`)} <bdi>{item.document.number}</bdi>
              </>
            ) : null}
          </span>
        </span>
      </span>
    </Spotlight.Action>
  );
}
