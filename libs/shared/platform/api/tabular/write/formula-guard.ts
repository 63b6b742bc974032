/**
 * Spreadsheet programs run a cell of a CSV file that begins with one of these as a formula. An apostrophe before it
 * makes it text (OWASP, CSV Injection); apostrophes already there are doubled in the same way, so nothing is lost.
 */
const risky = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet program runs as a formula. */
export function guarded(cell: string): string {
  return risky.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before {@link guarded}. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell;
}
