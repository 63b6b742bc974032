/** One query parameter: absent, single or repeated. */
export type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[];

/** Query parameters by name. */
export type Query = Readonly<Record<string, QueryValue>>;

/** The path with its query string. Empty values are left out, lists are repeated (`stage=health&stage=movement`). */
export function withQuery(path: string, query: Query | undefined): string {
  const search = queryString(query ?? {});
  if (search === '') return path;
  return `${path}${path.includes('?') ? '&' : '?'}${search}`;
}

/** The query string without its question mark. */
export function queryString(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? value : [value];
    for (const each of values) {
      if (each !== undefined && each !== null && each !== '') search.append(name, String(each));
    }
  }
  return search.toString();
}

/** Search parameters as plain strings: one value stays a string, a repeated name becomes a list. */
export function parseQueryString(search: string): Record<string, string | string[]> {
  const params = new URLSearchParams(search);
  const names = new Set(params.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const values = params.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}
