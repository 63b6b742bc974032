import { Injectable } from '@nestjs/common';
import type { CheckType, SecurityCheck } from '@passage/case-processing/domain';
import { UnitOfWork } from '@passage/platform/api';
import { checkTypesOfCase } from '../check-type/check-type.query';
import { checkedMembers, checksOfCase } from './security-check.query';

/** A member as checks name them. */
export interface CheckedMember {
  personId: string;
  birthDate: string;
  name: string;
  nameLocal: string;
}

/** What the rules of security checks need to know of a case. */
export interface ChecksOfCase {
  members: CheckedMember[];
  types: CheckType[];
  /** Every check of the members, withdrawn ones too, latest first. */
  checks: SecurityCheck[];
}

/** Reads the checks of a case, within a unit of work. */
@Injectable()
export class ChecksOfCaseReader {
  constructor(private readonly work: UnitOfWork) {}

  async of(caseId: string): Promise<ChecksOfCase> {
    const { manager } = this.work;
    const members = await manager.query<CheckedMember[]>(checkedMembers, [caseId]);
    const types = await manager.query<{ json: CheckType }[]>(checkTypesOfCase, [...[caseId, 'case.security-check']]);
    const checks = await manager.query<{ json: SecurityCheck }[]>(checksOfCase, [caseId]);
    return { members, types: types.map(({ json }) => json), checks: checks.map(({ json }) => json) };
  }
}

/** Those that were not taken back. */
export function standing(checks: readonly SecurityCheck[]): SecurityCheck[] {
  return checks.filter(({ withdrawnAt }) => withdrawnAt === null);
}
