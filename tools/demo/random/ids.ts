import type { Random } from './random';

/** Where the identifiers of the first family begin. */
const start = Date.UTC(2024, 0, 1);
/** Milliseconds kept for a family: one for each of its rows. */
const span = 4096;

/**
 * Identifiers of the rows of a family, of the shape of UUID version 7. They follow one another in the order in which
 * rows are loaded, whatever their dates: so the indexes grow at their end, which in a large caseload is several times
 * faster.
 */
export class Ids {
  private readonly first: number;
  private count = 0;

  constructor(
    familySequence: number,
    private readonly random: Random,
  ) {
    this.first = start + familySequence * span;
  }

  /** The next identifier. */
  next(): string {
    const time = this.first + Math.min(this.count, span - 1);
    this.count += 1;
    return this.random.id(time);
  }
}
