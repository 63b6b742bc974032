import { parseQueryString } from '../http/query-string';

/** A plain address taken apart for the router. */
export interface LinkTarget {
  readonly to: string;
  readonly search: Record<string, string | string[]>;
  readonly hash: string | undefined;
}

/** Takes an address such as `/cases?stage=health#family` apart. */
export function linkTarget(address: string): LinkTarget {
  const [beforeHash = '', hash] = address.split('#', 2);
  const [to = '', search = ''] = beforeHash.split('?', 2);
  return { to, search: parseQueryString(search), hash };
}
