import type { Icon, MessageId } from '@passage/platform/web';
import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** One page of rows, as list endpoints answer. */
export interface ListResult<Row> {
  readonly items: readonly Row[];
  /** Cursor of the page that follows, for the `after` parameter; null on the last page. */
  readonly next: string | null;
  /** How many rows match altogether, where the server counts them. */
  readonly total?: number | null | undefined;
}

/** Query parameters a list endpoint receives: the filters by id, and `sort`, `after`, `limit`. */
export type ListParams = Readonly<Record<string, string | string[]>>;

/** How rows are fetched. The key starts with the plural topic: `['cases', params]`. */
export interface ListQuery<Row> {
  readonly queryKey: QueryKey;
  readonly queryFn: (context: { signal: AbortSignal }) => Promise<ListResult<Row>>;
}

/** One column. */
export interface ListColumn<Row> {
  /** Stable name; sorting sends it as `sort=<id>` or `sort=-<id>`. */
  readonly id: string;
  readonly headerId: MessageId;
  /** Content of a cell. In the first column it stands inside the row's link, so it must hold no link of its own. */
  readonly cell: (row: Row) => ReactNode;
  readonly isSortable?: boolean;
  /** `end` for figures. */
  readonly align?: 'start' | 'end';
  /** Any CSS width; the rest is shared. */
  readonly width?: string | number;
  /** Left out until somebody chooses it. */
  readonly isHiddenAtFirst?: boolean;
}

/** One value to choose in a filter: a message of the catalogue, or a plain name such as that of an office. */
export type ListOption =
  { readonly value: string; readonly labelId: MessageId } | { readonly value: string; readonly label: string };

/** One filter. Its value lives in the address under its id. */
export type ListFilter = {
  readonly id: string;
  readonly labelId: MessageId;
  /** Shown when asked for, or while it is set. */
  readonly isSecondary?: boolean;
} & (
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  /** A whole number, none below zero. */
  | { readonly kind: 'number' }
  /** Present (`true`) or absent. */
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly options: readonly ListOption[] }
  | { readonly kind: 'choices'; readonly options: readonly ListOption[] }
);

/** Something done to the selected rows, with a report of each at the end. */
export type BulkAction<Row> = {
  readonly id: string;
  readonly labelId: MessageId;
  readonly icon?: Icon;
} & (
  | {
      /** What is asked before it begins and said of all rows, such as a day. */
      readonly inputs?: ReactNode;
      /** Does it to one row; a rejection is shown with the row in the report. */
      readonly run: (row: Row) => Promise<unknown>;
    }
  | {
      /** A dialog of its own, for what is decided of all rows together; receives what closes it and ends the selection. */
      readonly dialog: (rows: readonly Row[], close: () => void) => ReactNode;
    }
);

/** An action that is done row by row. */
export type RowByRow<Row> = Extract<BulkAction<Row>, { readonly run: unknown }>;

/** What a list is exported as. */
export type ExportFormat = 'csv' | 'xlsx';

/** Everything that makes one list differ from the others. */
export interface ListDefinition<Row> {
  /** Stable name, under which columns and saved views are kept: `cases`, `health.clinic-day`. */
  readonly id: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly filters?: readonly ListFilter[];
  /** How rows are fetched for the filters in the address. */
  readonly query: (params: ListParams) => ListQuery<Row>;
  readonly rowId: (row: Row) => string;
  /** What the row is called by a screen reader and in summaries: a name or a number. */
  readonly rowLabel: (row: Row) => string;
  /** Where the row leads. */
  readonly rowHref?: (row: Row) => string;
  /** Order at first, `createdOn` or `-createdOn`. */
  readonly defaultSort?: string;
  readonly bulkActions?: readonly BulkAction<Row>[];
  /**
   * Address of the export of exactly what is shown; receives the query string of the filters, the order, the columns on
   * screen (`columns`, separated by commas) and the reader's language (`locale`).
   */
  readonly exportHref?: (format: ExportFormat, search: string) => string;
  /** What to say when nothing matches, and what to do. */
  readonly empty: { readonly titleId: MessageId; readonly hintId?: MessageId; readonly actions?: ReactNode };
}
