/** What of a column decides whether it is shown. */
interface HideableColumn {
  readonly id: string;
  readonly isHiddenAtFirst?: boolean;
}

/** The columns on screen: the first always, the others by choice or, without a choice, by their definition. */
export function visibleColumns<Column extends HideableColumn>(
  columns: readonly Column[],
  chosen: readonly string[] | undefined,
): readonly Column[] {
  return columns.filter(
    (column, index) => index === 0 || (chosen ? chosen.includes(column.id) : !column.isHiddenAtFirst),
  );
}
