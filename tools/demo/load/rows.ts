/** A value as a row holds it; a plain object becomes JSON, a list an array of the database. */
export type Value = string | number | boolean | null | readonly string[] | { readonly [key: string]: unknown };
export type Row = Readonly<Record<string, Value>>;

/** Rows waiting to be loaded, by table, in the text form that COPY reads. */
export class Rows {
  private readonly tables = new Map<string, { columns: string[]; lines: string[] }>();

  /** Adds a row. All rows of a table have the same columns. */
  add(table: string, row: Row): void {
    let waiting = this.tables.get(table);
    if (!waiting) {
      waiting = { columns: Object.keys(row), lines: [] };
      this.tables.set(table, waiting);
    }
    waiting.lines.push(lineOf(row, waiting.columns, table));
  }

  /** Hands over what waits and forgets it. */
  take(): RowsOfTable[] {
    const waiting = [...this.tables].map(([table, { columns, lines }]) => ({
      ...{ table, columns, text: `${lines.join('\n')}\n`, count: lines.length },
    }));
    this.tables.clear();
    return waiting;
  }
}

/** Rows of one table, ready to be copied into it. */
export interface RowsOfTable {
  table: string;
  columns: string[];
  text: string;
  count: number;
}

function lineOf(row: Row, columns: readonly string[], table: string): string {
  let line = '';
  for (const column of columns) {
    const value = row[column];
    if (value === undefined) throw new Error(`a row of ${table} lacks ${column}`);
    line += line === '' && column === columns[0] ? fieldOf(value) : `\t${fieldOf(value)}`;
  }
  return line;
}

function fieldOf(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value !== 'object') return String(value);
  return escaped(isList(value) ? arrayOf(value) : JSON.stringify(value));
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}

function arrayOf(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

const special = /[\\\t\n\r]/;

function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
}
