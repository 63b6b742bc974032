import { Injectable } from '@nestjs/common';
import {
  Cases,
  CaseScope,
  IdentityChanges,
  IdentityDocuments,
  Members,
  People,
  Timeline,
} from '@passage/case-record/api';
import {
  identityDocumentInput,
  type CaseChange,
  type IdentityChangeInput,
  type MemberRelationship,
  type PersonChange,
} from '@passage/case-record/domain';
import { type FamilyDifferences, type PersonDifference, type StandingCase } from '@passage/case-processing/domain';
import { Clock } from '@passage/platform/api';
import { FamilyEventService } from '../family-event/family-event.service';
import type { ComparedFamily, KnownFamily } from './family-comparison';

type ChangedPerson = FamilyDifferences['people'][number];
type DocumentKind = KnownFamily['rows'][number]['person']['documentKind'];

/** What is written: from which file, into which case. */
interface Update {
  family: KnownFamily;
  standing: StandingCase;
  fileName: string;
}

/** What is not a fact of the person but a record or a place of its own. */
const ownRecords: readonly string[] = ['documentNumber', 'relationship'];

/** Writes what a file says otherwise into its case, by the same ways as a caseworker would by hand. */
@Injectable()
export class CaseUpdate {
  constructor(
    private readonly clock: Clock,
    private readonly cases: Cases,
    private readonly people: People,
    private readonly identityChanges: IdentityChanges,
    private readonly documents: IdentityDocuments,
    private readonly members: Members,
    private readonly scope: CaseScope,
    private readonly events: FamilyEventService,
    private readonly timeline: Timeline,
  ) {}

  /** Changes the case and its people, and adds new members. Within a unit of work that holds the case. */
  async apply(family: KnownFamily, { standing, differences }: ComparedFamily, fileName: string): Promise<void> {
    const facts = Object.fromEntries(differences.case.map(({ field, to }) => [field, to])) as CaseChange;
    if (differences.case.length > 0) await this.cases.change(standing.id, standing.version, facts);
    for (const person of differences.people) await this.changePerson(person, { family, standing, fileName });
    for (const { rowNumber } of differences.added) await this.addMember(rowNumber, { family, standing, fileName });
    await this.tell(standing, family, differences);
  }

  private async changePerson(changed: ChangedPerson, { family, standing, fileName }: Update): Promise<void> {
    const { personId, fields } = changed;
    const person = standing.people.find(({ id }) => id === personId);
    if (!person) return;
    const facts = fields.filter(({ field }) => !ownRecords.includes(field));
    const [proposed, changedNow] = [facts.filter(isProposed), facts.filter((each) => !isProposed(each))];
    if (proposed.length > 0) {
      const change = { ...valuesOf(proposed), reason: fileName } as IdentityChangeInput;
      await this.identityChanges.propose(personId, person.version, change);
    }
    if (changedNow.length > 0) {
      await this.people.change(personId, person.version, valuesOf(changedNow) as PersonChange);
    }
    for (const { field, to } of fields) {
      if (field === 'documentNumber') await this.addDocument(personId, String(to), kindIn(family, changed));
      if (field === 'relationship' && person.membership) {
        const { id, version } = person.membership;
        await this.members.change(id, version, { relationship: to as MemberRelationship });
      }
    }
  }

  /**
   * By the event that a caseworker would record, so that it is checked, puts in doubt what it must, and can be undone.
   * What asks for a look at the effect first is not done by a file.
   */
  private async addMember(rowNumber: number, { family, standing, fileName }: Update): Promise<void> {
    const row = family.rows.find((each) => each.rowNumber === rowNumber);
    if (!row) return;
    const { documentNumber, documentKind, relationship, ...person } = row.person;
    const { version } = await this.scope.require(standing.id);
    const { people } = await this.events.record(standing.id, version, {
      ...{ kind: 'add-on', person, personId: null, relationship, isTravelling: true },
      ...{ happenedOn: this.clock.today(), reason: fileName, confirmedWarnings: [] },
    });
    const [added] = people;
    if (added && documentNumber) await this.addDocument(added.personId, documentNumber, documentKind);
  }

  private async addDocument(personId: string, number: string, kind: DocumentKind): Promise<void> {
    await this.documents.add(personId, identityDocumentInput.parse({ kind: kind ?? 'other', number }));
  }

  private async tell(standing: StandingCase, { rows }: KnownFamily, differences: FamilyDifferences): Promise<void> {
    const { id: caseId, officeId } = standing;
    const facts = differences.case.length + differences.people.reduce((sum, { fields }) => sum + fields.length, 0);
    await this.timeline.record({
      ...{ caseId, officeId, stage: 'case-processing', code: 'case-processing.referral.updated' },
      params: { source: rows[0]?.family.referralSource ?? '', facts, members: differences.added.length },
      happenedOn: this.clock.today(),
    });
  }
}

/** Which paper a person’s number is of, where their row tells. */
function kindIn({ rows }: KnownFamily, { rowNumber }: ChangedPerson): DocumentKind {
  return rows.find((each) => each.rowNumber === rowNumber)?.person.documentKind ?? null;
}

function isProposed({ needsApproval }: PersonDifference): boolean {
  return needsApproval;
}

function valuesOf(fields: readonly PersonDifference[]): Record<string, PersonDifference['to']> {
  return Object.fromEntries(fields.map(({ field, to }) => [field, to]));
}
