import { Injectable } from '@nestjs/common';
import { ApprovalRules } from '@passage/case-record/api';
import { identityChangeKind } from '@passage/case-record/domain';
import {
  differencesOf,
  matchPeople,
  updateProblem,
  writtenFamilyOf,
  type FamilyDifferences,
  type ReferralRow,
  type RowMatch,
  type RowProblem,
  type StandingCase,
} from '@passage/case-processing/domain';

/** A family of a file beside the case it is, as the database gives the two. */
export interface KnownFamily {
  familyId: string;
  firstRow: number;
  standing: Omit<StandingCase, 'covered'>;
  /** Of the case as it stands now. */
  digest: string;
  /** As they were staged, once they were. */
  differences: FamilyDifferences | null;
  standingDigest: string | null;
  rows: (ReferralRow & { rowNumber: number })[];
}

/** What a family and its case have to do with each other. */
export interface ComparedFamily {
  standing: StandingCase;
  matches: RowMatch[];
  differences: FamilyDifferences;
  /** Rows of which nobody can say who they are. */
  problems: (RowProblem & { rowNumber: number })[];
}

/** Lays a family of a file beside its case, with what its programme puts under four eyes. */
@Injectable()
export class FamilyComparison {
  constructor(private readonly rules: ApprovalRules) {}

  /** How the family differs from its case as it stands now. Within a unit of work. */
  async compare({ rows, standing: known }: KnownFamily): Promise<ComparedFamily> {
    const written = writtenFamilyOf(rows);
    if (!written) throw new Error('a family without rows');
    const matches = matchPeople(written.people, known.people);
    const bare = { ...known, covered: [] };
    const found = differencesOf(written, matches, bare);
    const problems = matches.flatMap(problemOf);
    const isAboutPeople = found.people.length > 0;
    if (!isAboutPeople) return { standing: bare, matches, differences: found, problems };
    const rule = await this.rules.inForce(identityChangeKind, known.id);
    const standing = { ...known, covered: rule?.fields ?? [] };
    return { standing, matches, differences: differencesOf(written, matches, standing), problems };
  }
}

function problemOf(match: RowMatch): ComparedFamily['problems'] {
  const { rowNumber } = match.row;
  switch (match.is) {
    case 'one-of-several':
      return [
        {
          rowNumber,
          ...updateProblem('case-processing.referral-update.one-of-several', { count: match.count }),
        },
      ];
    case 'taken':
      return [{ rowNumber, ...updateProblem('case-processing.referral-update.row-taken', { row: match.otherRow }) }];
    default:
      return [];
  }
}
