import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import type { ListColumn, ListDefinition } from './list-definition';

/** Which columns are on screen and how to change that. */
export interface ChosenColumns<Row> {
  /** On screen, in the order of the definition. */
  readonly visible: readonly ListColumn<Row>[];
  readonly visibleIds: readonly string[];
  /** Chooses the columns on screen; the first always stays, since it carries the row's link. */
  readonly choose: (ids: readonly string[]) => void;
  /** Back to the columns of the definition. */
  readonly reset: () => void;
}

/** The columns somebody has chosen for a list, remembered on this device. */
export function useChosenColumns<Row>(list: ListDefinition<Row>): ChosenColumns<Row> {
  const [stored, setStored, forget] = useLocalStorage<string[] | undefined>({
    key: `passage.columns.${list.id}`,
    getInitialValueInEffect: false,
  });
  return useMemo(() => {
    const visible = visibleColumns(list.columns, stored);
    return {
      visible,
      visibleIds: visible.map((column) => column.id),
      choose: (ids) => setStored([...ids]),
      reset: forget,
    };
  }, [list.columns, stored, setStored, forget]);
}

/** The columns on screen: the first always, the others by choice or, without a choice, by their definition. */
export function visibleColumns<Row>(
  columns: readonly ListColumn<Row>[],
  chosen: readonly string[] | undefined,
): readonly ListColumn<Row>[] {
  return columns.filter(
    (column, index) => index === 0 || (chosen ? chosen.includes(column.id) : !column.isHiddenAtFirst),
  );
}
