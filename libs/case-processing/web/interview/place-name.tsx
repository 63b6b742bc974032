import { useProductText } from '@passage/case-record/web';
import type { ReactNode } from 'react';

interface PlaceNameProps {
  readonly place: string;
  readonly room: string | null;
}

/** Where somebody is heard; a room of the office by its name in the reader's language. */
export function PlaceName({ place, room }: PlaceNameProps): ReactNode {
  const productText = useProductText();
  return <bdi>{room ? `${place} · ${productText(room)}` : place}</bdi>;
}
