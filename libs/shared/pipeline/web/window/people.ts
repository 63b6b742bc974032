import type { CaseWindowPage } from '@passage/pipeline/domain';

/** Name of a traveller of the case; null for the case itself. */
export function nameOf(page: CaseWindowPage, personId: string | null): string | null {
  return page.chart.rows.find((row) => row.personId === personId)?.personName ?? null;
}

/** Name of a requirement as the programme states it. */
export function titleOf(page: CaseWindowPage, code: string): string {
  return page.requirements.find((requirement) => requirement.code === code)?.title ?? code;
}
