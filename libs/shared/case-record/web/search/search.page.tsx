import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { usePermitted } from '@passage/access/web';
import type { SearchResult, SearchResults } from '@passage/case-record/domain';
import { AppLink, Message, PlainDate, useChangeSearch, useSearchParams, useText } from '@passage/platform/web';
import { EmptyState, PageHeader, PersonName, QueryStates, Section, StatusBadge } from '@passage/ui';
import { IconFolder, IconLock, IconSearch, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import classes from './search.module.css';
import { searchQuery } from './search.queries';

const waitMs = 250;

/** Finds people and cases by name in either script, number, phone, document or birth date. */
export default function SearchPage(): ReactNode {
  const text = useText();
  const changeSearch = useChangeSearch();
  const { q } = useSearchParams();
  const [typed, setTyped] = useState(typeof q === 'string' ? q : '');
  const [settled] = useDebouncedValue(typed.trim(), waitMs);
  const found = useQuery(searchQuery(settled));
  useEffect(() => changeSearch({ q: settled }, { replace: true }), [settled, changeSearch]);
  return (
    <>
      <PageHeader title={text('case-record.search.title')} />
      <TextInput
        type="search"
        size="md"
        mb="md"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        aria-label={text('case-record.search.what')}
        placeholder={text('case-record.search.hint')}
        leftSection={<IconSearch size={18} stroke={1.6} />}
        dir="auto"
        autoFocus
        data-autofocus
      />
      {settled.length > 1 ? (
        <QueryStates query={found}>{(results) => <Results results={results} />}</QueryStates>
      ) : (
        <EmptyState icon={IconSearch} title={<Message id="case-record.search.begin" />} />
      )}
    </>
  );
}

function Results({ results }: { readonly results: SearchResults }): ReactNode {
  if (results.items.length === 0) {
    return (
      <EmptyState
        icon={IconSearch}
        title={<Message id={results.isMistyped ? 'case-record.search.mistyped' : 'case-record.search.none'} />}
        hint={<Message id={results.isMistyped ? 'case-record.search.mistyped-hint' : 'case-record.search.none-hint'} />}
      />
    );
  }
  return (
    <Section title={<Message id="case-record.search.found" values={{ count: results.items.length }} />} padding="flush">
      <ul className={classes.results}>
        {results.items.map((item) => (
          <li key={`${item.kind} ${item.id}`}>
            <Result item={item} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Result({ item }: { readonly item: SearchResult }): ReactNode {
  const text = useText();
  const Shape = item.kind === 'person' ? IconUser : IconFolder;
  const mayOpenPerson = usePermitted()('case-record.person.read');
  const inCase = item.kind === 'person' ? `/cases/${item.caseId}?person=${item.id}` : `/cases/${item.caseId}`;
  const to = item.kind === 'person' && mayOpenPerson ? `/people/${item.id}` : inCase;
  return (
    <AppLink to={to} className={classes.result}>
      <Shape size={18} stroke={1.6} aria-hidden />
      <span className={classes.name}>
        <PersonName name={item.title || item.caseNumber} localName={item.titleLocal} />
      </span>
      <span className={classes.details}>
        {item.otherName ? (
          <Message id="case-record.search.other-name" values={{ name: <bdi key="name">{item.otherName}</bdi> }} />
        ) : null}
        {item.document ? (
          <span>
            {text(`case-record.identity-document.kind.${item.document.kind}`)} <bdi>{item.document.number}</bdi>
          </span>
        ) : null}
        <span>{item.caseNumber}</span>
        <PlainDate value={item.birthDate} />
        {item.isClosed ? (
          <StatusBadge tone="neutral" icon={IconLock}>
            <Message id="case-record.case.is-closed" />
          </StatusBadge>
        ) : null}
      </span>
    </AppLink>
  );
}
