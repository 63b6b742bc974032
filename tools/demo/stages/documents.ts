import { missingOf } from '@passage/case-processing/domain';
import type { CustodyKind, DocumentKind } from '@passage/case-record/domain';
import { ageOn, type PlainDate } from '@passage/platform/domain';
import type { SampleFiles } from '../documents/sample-files';
import type { DemoFamily, DemoPerson } from '../family/family';
import { hasHappened } from '../history/history';
import { startingRules } from './best-interests';
import { checkedReferral } from './checked-referral';
import type { Scene } from './scene';

const stage = 'case-processing';
const titles: Partial<Record<DocumentKind, string>> = {
  'registration-form': 'Registration form',
  consent: 'Consent to share data',
  'custody-paper': 'Custody paper',
  'identity-document': 'Identity document',
  'travel-document': 'Travel document',
};
const adultAge = 18;

/** Papers kept with the case; none where there is no place for their content. */
export function writeDocuments(scene: Scene, files: SampleFiles | null): void {
  const { history, random, family } = scene;
  if (!files || !hasHappened(history, 'completed')) return;
  const { completed, documented } = history.days;
  const by = scene.ownerId ?? random.pick(scene.staff('caseworker'));
  const keep = (kind: DocumentKind, person: DemoPerson | null, on: PlainDate) =>
    write(scene, files, kind, person, on, by);
  keep('registration-form', null, completed);
  if (random.chance(0.5)) keep('consent', null, completed);
  for (const { child, kind } of lackingCustody(family, completed)) {
    writeCustody(scene, child, kind, keep('custody-paper', child, completed));
  }
  for (const person of family.people) {
    const isGrown = ageOn(person.birthDate, completed) >= adultAge;
    if (isGrown && random.chance(0.12)) keep('identity-document', person, completed);
  }
  const [principal] = family.people;
  const hasTravelDocument =
    principal &&
    history.checks.some(({ rule, person }) => {
      return rule.code === 'movement.travel-document' && person === principal;
    });
  if (hasTravelDocument && hasHappened(history, 'documented') && random.chance(0.25)) {
    keep('travel-document', principal, documented);
  }
}

/** What a custody paper settles, and what it makes of the grown-up it names. */
const settledBy: Partial<Record<string, CustodyKind>> = {
  'custody-paper': 'guardian',
  'custody-or-best-interest': 'sole',
};

/** Children without a parent on the case, or with one of two, need custody on paper before the referral is complete. */
function lackingCustody(family: DemoFamily, on: PlainDate): { child: DemoPerson; kind: CustodyKind }[] {
  return missingOf(checkedReferral(family, startingRules), on).flatMap(({ code, personId }) => {
    const child = family.people.find(({ id }) => id === personId);
    const kind = settledBy[code];
    return child && kind ? [{ child, kind }] : [];
  });
}

function writeCustody(scene: Scene, child: DemoPerson, kind: CustodyKind, documentId: string): void {
  const { people, guardian, referredOn } = scene.family;
  const isGrown = ({ birthDate }: DemoPerson) => ageOn(birthDate, referredOn) >= adultAge;
  const holder = people.find((each) => each.id !== child.id && isGrown(each)) ?? guardian;
  if (!holder) return;
  scene.rows.add('case_record.custodies', {
    ...{ id: scene.id(), ...scene.scope, child_id: child.id, person_id: holder.id, kind },
    ...{ from_on: referredOn, document_id: documentId },
  });
}

function write(
  scene: Scene,
  files: SampleFiles,
  kind: DocumentKind,
  person: DemoPerson | null,
  on: PlainDate,
  by: string,
): string {
  const id = scene.id();
  const title = titles[kind] ?? kind;
  const { storageKey, sizeBytes, sha256 } = files.store(kind, title, id);
  scene.rows.add('case_record.documents', {
    ...{ id, ...scene.scope, person_id: person?.id ?? null, compartment: 'case', kind, title },
    ...{ file_name: `${kind}.pdf`, media_type: 'application/pdf', size_bytes: sizeBytes, sha256 },
    ...{ storage_key: storageKey, uploaded_by: by, created_at: scene.instant(on) },
  });
  scene.tell({ stage, code: 'case-record.document.added', on, params: { kind }, person, by });
  return id;
}
