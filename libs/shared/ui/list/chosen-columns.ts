import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import type { ListColumn, ListDefinition } from './list-definition';
import { visibleColumns } from './visible-columns';

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
