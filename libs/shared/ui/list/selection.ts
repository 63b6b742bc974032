import { useEffect, useMemo, useState } from 'react';

/** The rows somebody has ticked, on whatever page. */
export interface Selection<Row> {
  readonly rows: ReadonlyMap<string, Row>;
  readonly set: (rows: readonly Row[], isSelected: boolean) => void;
  readonly clear: () => void;
}

/** Keeps which rows are ticked, until others are listed: `listed` says which, whatever the page. */
export function useSelection<Row>(rowId: (row: Row) => string, listed: string): Selection<Row> {
  const [rows, setRows] = useState<ReadonlyMap<string, Row>>(new Map());
  useEffect(() => setRows(new Map()), [listed]);
  return useMemo(
    () => ({
      rows,
      set: (changed, isSelected) =>
        setRows((previous) => {
          const next = new Map(previous);
          for (const row of changed) {
            if (isSelected) next.set(rowId(row), row);
            else next.delete(rowId(row));
          }
          return next;
        }),
      clear: () => setRows(new Map()),
    }),
    [rows, rowId],
  );
}
