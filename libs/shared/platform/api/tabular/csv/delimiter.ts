const delimiters = [',', ';', '\t'] as const;

/** The delimiter of a CSV file: the one that comes up most in its first line, outside quotation marks. */
export function delimiterOf(beginning: string): string {
  const [header = ''] = beginning.replace(/"[^"]*"/g, '').split(/\r?\n|\r/, 1);
  const counts = delimiters.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}
