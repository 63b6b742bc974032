import { useProductText } from '@passage/case-record/web';
import { directoryQuery, useSession } from '@passage/access/web';
import { useQuery } from '@tanstack/react-query';

/** The reader's own offices to choose from, and their names; none until these have arrived. */
export function useOwnOffices(): { options: { value: string; label: string }[]; nameOf: (id: string) => string } {
  const { staff } = useSession();
  const productText = useProductText();
  const { data } = useQuery(directoryQuery);
  const offices = data?.offices ?? [];
  const own = staff.seesAllOffices ? offices : offices.filter(({ id }) => staff.officeIds.includes(id));
  return {
    options: own.map(({ id, name }) => ({ value: id, label: productText(name) })),
    nameOf: (id) => productText(offices.find((each) => each.id === id)?.name ?? ''),
  };
}
