import { useText, type MessageId } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { PageHeader, type Breadcrumb } from '../layout/page-header';
import type { ListDefinition } from './list-definition';
import { ListView } from './list-view';

interface ListPageProps<Row> {
  readonly titleId: MessageId;
  readonly description?: ReactNode;
  readonly breadcrumbs?: readonly Breadcrumb[];
  /** Buttons of the page, such as "New case". */
  readonly actions?: ReactNode;
  /** What the list holds and how; declare it outside the component or memoise it. */
  readonly list: ListDefinition<Row>;
  /** Shown between the header and the list, for example figures. */
  readonly children?: ReactNode;
}

/** A page that is one list. */
export function ListPage<Row>(props: ListPageProps<Row>): ReactNode {
  const { titleId, list, children, ...header } = props;
  const text = useText();
  return (
    <>
      <PageHeader title={text(titleId)} {...header} />
      {children}
      <ListView list={list} />
    </>
  );
}
