import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorPage, ErrorState, Loading } from './states';

interface QueryStatesProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** Shows the data; called only when there is some. */
  readonly children: (data: Data) => ReactNode;
  /** Stands in while loading; a skeleton when left out. */
  readonly loading?: ReactNode;
}

/** Shows one query in its states: loading, error with another try, then the data. */
export function QueryStates<Data>({ query, children, loading }: QueryStatesProps<Data>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return loading ?? <Loading />;
}

/** The same for the query a whole page is about: where it fails, the page has a heading all the same. */
export function PageStates<Data>(props: QueryStatesProps<Data>): ReactNode {
  const { query } = props;
  if (query.data === undefined && query.error) {
    return <ErrorPage error={query.error} onRetry={() => void query.refetch()} />;
  }
  return <QueryStates {...props} />;
}
