import type { Stage } from '../data/stage-lanes';

/** Days from `from` up to, but not including, `to`; null stands for no end. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

/**
 * Where one requirement stands for one person or for the case. `not-yet` is met from a later day on; `due-later` is
 * asked for only in the last days before departure.
 */
export type WindowItemState =
  'ok' | 'missing' | 'pending' | 'expired' | 'refused' | 'stale' | 'not-yet' | 'due-later' | 'not-applicable';

/** One row of the chart: a requirement of one person or of the case. */
export interface WindowItem {
  readonly requirementCode: string;
  /** Name of the requirement in the reader's language. */
  readonly title: string;
  readonly stage: Stage;
  readonly state: WindowItemState;
  /** Whether it keeps the family from travelling. */
  readonly isBlocker: boolean;
  /** When it is met. */
  readonly periods: readonly Period[];
  /** Whether its end closes the travel window first. */
  readonly isBinding: boolean;
}

/** A member of the family and what is required of them. */
export interface WindowMember {
  readonly personId: string;
  readonly personName: string;
  /** Name in the person's own script. */
  readonly personLocalName?: string | null;
  readonly items: readonly WindowItem[];
}

/** The travel window of a case with everything it is made of. */
export interface WindowChartData {
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** First day of the axis. */
  readonly from: string;
  /** Day after the last of the axis. */
  readonly to: string;
  readonly rows: readonly WindowMember[];
  /** Requirements that concern the case as a whole. */
  readonly caseItems: readonly WindowItem[];
  /** When the whole family can travel; empty when it cannot. */
  readonly window: readonly Period[];
  readonly plannedTravelOn?: string | null | undefined;
  /** When the family left; then the items are as they stood on that day. */
  readonly departedOn?: string | null | undefined;
}
