/** Query parameters as the address holds them: text, or a list where a name is repeated. */
export type SearchParams = Readonly<Record<string, string | string[]>>;

/** A change of some query parameters; empty values are removed from the address. */
export type SearchChange = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Query parameters after a change: given names are set or, when empty, removed; the others stay. */
export function changedSearch(previous: SearchParams, change: SearchChange): Record<string, string | string[]> {
  const next: Record<string, string | string[]> = { ...previous };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value.length === 0) delete next[name];
    else next[name] = typeof value === 'string' ? value : [...value];
  }
  return next;
}
