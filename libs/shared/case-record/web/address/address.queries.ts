import type { Address, AddressInput } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { versioned } from '../case/case.queries';

/** Adds an address to a person. */
export const addAddress = (personId: string, input: AddressInput) =>
  http.post<Address>(`/api/people/${personId}/addresses`, input);

/** Changes an address. */
export const changeAddress = (id: string, input: AddressInput, version: number | undefined) =>
  http.put<Address>(`/api/addresses/${id}`, input, versioned(version));

/** Takes an address away. */
export const removeAddress = (id: string, version: number) => http.delete(`/api/addresses/${id}`, { version });
