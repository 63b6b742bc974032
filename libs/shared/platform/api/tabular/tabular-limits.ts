import { TabularRefusal } from './tabular-refusal';

/** How much of a file is read before it is refused. */
export interface TabularLimits {
  /** Size of the file as uploaded, in bytes. */
  fileBytes: number;
  /** Bytes that may come out of a compressed file, in all. */
  inflatedBytes: number;
  /** How many times larger than the file what comes out of it may be, once that is more than a few megabytes. */
  inflationRatio: number;
  /** Rows, the header and empty ones included; a sheet of Excel has no more. */
  rows: number;
  columns: number;
  /** Characters of a cell; a cell of Excel has no more. */
  cellCharacters: number;
}

export const tabularLimits: TabularLimits = {
  fileBytes: 50 * 1024 * 1024,
  inflatedBytes: 1024 * 1024 * 1024,
  inflationRatio: 200,
  rows: 1_048_576,
  columns: 200,
  cellCharacters: 32_767,
};

/** Cells without the empty ones at the end of their row, refused when there are too many or one is too long. */
export function withinLimits(cells: string[], row: number, limits: TabularLimits): string[] {
  if (row > limits.rows) throw new TabularRefusal('too-many-rows', { maximum: limits.rows });
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length -= 1;
  if (length > limits.columns) throw new TabularRefusal('too-many-columns', { row, maximum: limits.columns });
  const kept = length === cells.length ? cells : cells.slice(0, length);
  if (kept.some((cell) => cell.length > limits.cellCharacters)) {
    throw new TabularRefusal('cell-too-long', { row, maximum: limits.cellCharacters });
  }
  return kept;
}

/** Passes bytes on until there are more than allowed. */
export async function* limitedBytes(source: AsyncIterable<Buffer>, maximum: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > maximum) throw new TabularRefusal('too-large', { maximum: `${Math.floor(maximum / 1024 / 1024)} MB` });
    yield chunk;
  }
}
