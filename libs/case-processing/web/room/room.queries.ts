import type { Room, RoomInput } from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Rooms of one's offices, closed ones included. */
export const roomsQuery = queryOptions({
  queryKey: ['room'],
  queryFn: ({ signal }) => http.get<{ items: Room[] }>('/api/rooms', { signal }),
});

/** Adds a room, or changes the one with an identifier. */
export async function saveRoom(id: string | undefined, input: RoomInput, version: number | undefined): Promise<Room> {
  if (id === undefined) return await http.post<Room>('/api/rooms', input);
  return await http.put<Room>(`/api/rooms/${id}`, input, version === undefined ? {} : { version });
}
