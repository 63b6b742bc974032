/** A value as a row holds it; a plain object becomes JSON, a list an array of the database. */
export type Value = string | number | boolean | null | readonly string[] | { readonly [key: string]: unknown };
export type Row = Readonly<Record<string, Value>>;

/** Rows of one table, ready to be copied into it. */
export interface RowsOfTable {
  table: string;
  columns: string[];
  /** The rows in the text form that COPY reads, in pieces that need not end with a row. */
  chunks: Buffer[];
  count: number;
}

interface Waiting extends RowsOfTable {
  /** The piece being filled, and how far. */
  open: Buffer;
  used: number;
}

const chunkBytes = 64 * 1024;
/** No character of UTF-16 takes more bytes of UTF-8. */
const bytesOfCharacter = 3;

/** Rows waiting to be loaded, by table. They are encoded as they come: nothing of a row outlives its being added. */
export class Rows {
  private readonly tables = new Map<string, Waiting>();

  /** Adds a row. All rows of a table have the same columns. */
  add(table: string, row: Row): void {
    let waiting = this.tables.get(table);
    if (!waiting) {
      const columns = Object.keys(row);
      waiting = { table, columns, chunks: [], count: 0, open: Buffer.allocUnsafeSlow(chunkBytes), used: 0 };
      this.tables.set(table, waiting);
    }
    write(waiting, lineOf(row, waiting.columns, table));
    waiting.count += 1;
  }

  /** Hands over what waits and forgets it. */
  take(): RowsOfTable[] {
    const taken = [...this.tables.values()].map(({ table, columns, chunks, count, open, used }) => ({
      ...{ table, columns, count, chunks: [...chunks, open.subarray(0, used)] },
    }));
    this.tables.clear();
    return taken;
  }
}

function write(waiting: Waiting, line: string): void {
  const most = line.length * bytesOfCharacter;
  if (waiting.used + most > waiting.open.length) {
    waiting.chunks.push(waiting.open.subarray(0, waiting.used));
    waiting.open = Buffer.allocUnsafeSlow(Math.max(chunkBytes, most));
    waiting.used = 0;
  }
  waiting.used += waiting.open.write(line, waiting.used);
}

function lineOf(row: Row, columns: readonly string[], table: string): string {
  let line = '';
  for (const column of columns) {
    const value = row[column];
    if (value === undefined) throw new Error(`a row of ${table} lacks ${column}`);
    line += `${fieldOf(value)}\t`;
  }
  return `${line.slice(0, -1)}\n`;
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
