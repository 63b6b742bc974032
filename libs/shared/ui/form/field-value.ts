/**
 * What a field holds when somebody clears it: the kind of nothing it began with. A field that began with a text becomes
 * null, so that clearing it is sent as a change.
 */
export function emptyLike(initial: unknown): '' | null | undefined {
  if (initial === '') return '';
  return initial === undefined ? undefined : null;
}
