import { Injectable } from '@nestjs/common';
import {
  comparable,
  duplicateScore,
  scoreFrom,
  weightTable,
  type AgreementReason,
  type ComparableIdentity,
  type DuplicateLikelihood,
  type DuplicateRules,
  type NameShares,
  type PersonFacts,
  type WeightTable,
} from '@passage/case-record/domain';
import { Reads } from '@passage/platform/api';
import { commonNamesQuery, likelyPeopleQuery } from './duplicate.queries';
import { DuplicateRulesService } from './duplicate-rules.service';

/** What of a person is compared. Whatever is left out says nothing. */
export type SoughtPerson = Partial<
  Pick<
    PersonFacts,
    | 'givenNames'
    | 'familyName'
    | 'nameLocal'
    | 'sex'
    | 'birthDatePrecision'
    | 'nationality'
    | 'phone'
    | 'registrationNumber'
  >
> & { birthDate?: string | null | undefined };

/** Somebody on record who may be a person sought. */
export interface FoundDuplicate {
  /** Place of the person sought in the list asked about. */
  n: number;
  /** Null for somebody outside the scope of the person acting. */
  personId: string | null;
  caseId: string | null;
  score: number;
  likelihood: DuplicateLikelihood;
  reasons: AgreementReason[];
}

interface LikelyPerson extends SoughtPerson {
  n: number;
  personId: string | null;
  caseId: string | null;
}

/** By what records are scored. */
interface Scoring {
  rules: DuplicateRules;
  weights: WeightTable;
  shares: NameShares;
}

/** Finds who on record may be somebody: candidates through the indexes of the database, scored by the rules. */
@Injectable()
export class DuplicateFinder {
  constructor(
    private readonly reads: Reads,
    private readonly rules: DuplicateRulesService,
  ) {}

  /** Those on record who may be each of the people, likeliest first; people out of scope without identifier. */
  async find(people: readonly SoughtPerson[]): Promise<FoundDuplicate[]> {
    if (people.length === 0) return [];
    const scoring = await this.scoring();
    const sought = people.map((person) => comparable(identityOf(person)));
    const asked = people.map((person, n) => ({ ...person, n }));
    const likely = await this.reads.rows<LikelyPerson>(likelyPeopleQuery, [JSON.stringify(asked)]);
    const found = likely.flatMap((each) => scored(each, sought[each.n], scoring));
    return found.sort((a, b) => a.n - b.n || b.score - a.score || (a.personId ?? '').localeCompare(b.personId ?? ''));
  }

  /** How far two people on record agree, whether or not that makes them likely. */
  async compare(one: SoughtPerson, other: SoughtPerson): Promise<Omit<FoundDuplicate, 'n' | 'personId' | 'caseId'>> {
    const { rules, weights, shares } = await this.scoring();
    const [a, b] = [comparable(identityOf(one)), comparable(identityOf(other))];
    const { score, reasons } = duplicateScore(a, b, weights, shares);
    return { score, reasons, likelihood: score >= rules.probableFrom ? 'probable' : 'possible' };
  }

  private async scoring(): Promise<Scoring> {
    const rules = await this.rules.read();
    const common = await this.reads.rows<{ key: string; share: number }>(commonNamesQuery);
    const shares = new Map(common.map(({ key, share }) => [key, share]));
    return { rules, weights: weightTable(rules.weights), shares };
  }
}

function scored(
  { n, personId, caseId, ...facts }: LikelyPerson,
  sought: ComparableIdentity | undefined,
  { rules, weights, shares }: Scoring,
): FoundDuplicate[] {
  if (!sought) return [];
  const found = scoreFrom(rules.possibleFrom, sought, comparable(identityOf(facts)), weights, shares);
  if (!found) return [];
  const { score, reasons } = found;
  return [{ n, personId, caseId, score, reasons, likelihood: score >= rules.probableFrom ? 'probable' : 'possible' }];
}

function identityOf({
  givenNames = '',
  familyName = '',
  nameLocal = '',
  phone,
  registrationNumber,
  ...facts
}: SoughtPerson) {
  return {
    ...facts,
    names: [`${givenNames} ${familyName}`, nameLocal],
    phones: phone ? [phone] : [],
    numbers: registrationNumber ? [registrationNumber] : [],
  };
}
