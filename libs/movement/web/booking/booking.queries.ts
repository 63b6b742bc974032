import type {
  ArrivalInput,
  Booking,
  BookingInput,
  BookingMoveInput,
  DepartureInput,
  MovementRow,
  TakeBackInput,
} from '@passage/movement/domain';
import { http } from '@passage/platform/web';
import type { ListParams, ListQuery, ListResult } from '@passage/ui';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

const based = (version: number | undefined) => (version === undefined ? {} : { version });

/** Cases ready to book, booked, at risk or departed. */
export const movementQuery = (params: ListParams): ListQuery<MovementRow> => ({
  queryKey: ['bookings', params],
  queryFn: ({ signal }) => http.get<ListResult<MovementRow>>('/api/movement/cases', { query: params, signal }),
});

/** Bookings of a case, latest first. */
export const bookingsOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'bookings'],
    queryFn: ({ signal }) => http.get<{ items: Booking[] }>(`/api/cases/${caseId}/bookings`, { signal }),
  });

/** One booking with flights and travellers. */
export const bookingQuery = (id: string) =>
  queryOptions({
    queryKey: ['bookings', 'one', id],
    queryFn: ({ signal }) => http.get<Booking>(`/api/bookings/${id}`, { signal }),
  });

export const bookTravel = (caseId: string, input: BookingInput) =>
  http.post<Booking>(`/api/cases/${caseId}/bookings`, input);

export const changeBooking = (id: string, input: BookingInput, version: number | undefined) =>
  http.put<Booking>(`/api/bookings/${id}`, input, based(version));

/** Confirms, cancels or defers. */
export const moveBooking = (id: string, input: BookingMoveInput, version: number | undefined) =>
  http.post<Booking>(`/api/bookings/${id}/moves`, input, based(version));

export const recordDeparture = (id: string, input: DepartureInput, version: number | undefined) =>
  http.post<Booking>(`/api/bookings/${id}/departure`, input, based(version));

export const recordArrival = (id: string, input: ArrivalInput, version: number | undefined) =>
  http.post<Booking>(`/api/bookings/${id}/arrival`, input, based(version));

export const takeBack = (id: string, input: TakeBackInput, version: number | undefined) =>
  http.post<Booking>(`/api/bookings/${id}/take-back`, input, based(version));

/** Fetches everything again that a booking changes. */
export function useRefreshBookings(): () => void {
  const client = useQueryClient();
  return () => {
    for (const topic of ['bookings', 'case', 'cases']) void client.invalidateQueries({ queryKey: [topic] });
  };
}
