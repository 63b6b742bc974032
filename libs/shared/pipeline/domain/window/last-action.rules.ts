import { addDays, type PlainDate } from '@passage/platform/domain';
import type { Item } from '../item/item';
import { bookingItems } from './window.rules';

/** The last days on which acting still helps; null when the window has no end. */
export interface LastActionDates {
  /** The last day to book: the last travel day less the longest notice that any requirement before booking asks for. */
  bookBy: PlainDate | null;
  /** The last day to renew the binding item: the last travel day less its lead time. Null when no own item binds. */
  renewBy: PlainDate | null;
  /** What is due: booking when the window is open and nothing blocks, else renewal. */
  lastActionOn: PlainDate | null;
}

/** The last days on which acting still helps, for a window that closes on `closesOn`. */
export function lastActionDates(
  closesOn: PlainDate | null,
  items: readonly Item[],
  bindingItem: Item | null,
  isReadyToBook: boolean,
): LastActionDates {
  if (closesOn === null) return { bookBy: null, renewBy: null, lastActionOn: null };
  const lastTravelDay = addDays(closesOn, -1);
  const noticeDays = Math.max(0, ...bookingItems(items).map((item) => item.rule.noticeDays));
  const bookBy = addDays(lastTravelDay, -noticeDays);
  const renewBy = bindingItem === null ? null : addDays(lastTravelDay, -bindingItem.rule.leadDays);
  return { bookBy, renewBy, lastActionOn: isReadyToBook ? bookBy : renewBy };
}
