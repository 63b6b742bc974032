import { missingOf } from '@passage/case-processing/domain';
import type { DocumentKind } from '@passage/case-record/domain';
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
  for (const person of lackingCustodyPaper(family, completed)) keep('custody-paper', person, completed);
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

/** What a custody paper settles. */
const papersFor: readonly string[] = ['custody-paper', 'custody-or-best-interest'];

/** Children without a parent on the case, or with one of two, need one before the referral is complete. */
function lackingCustodyPaper(family: DemoFamily, on: PlainDate): DemoPerson[] {
  const missing = missingOf(checkedReferral(family, startingRules), on).filter(({ code }) => papersFor.includes(code));
  return family.people.filter(({ id }) => missing.some(({ personId }) => personId === id));
}

function write(
  scene: Scene,
  files: SampleFiles,
  kind: DocumentKind,
  person: DemoPerson | null,
  on: PlainDate,
  by: string,
): void {
  const id = scene.id();
  const title = titles[kind] ?? kind;
  const { storageKey, sizeBytes, sha256 } = files.store(kind, title, id);
  scene.rows.add('case_record.documents', {
    ...{ id, ...scene.scope, person_id: person?.id ?? null, compartment: 'case', kind, title },
    ...{ file_name: `${kind}.pdf`, media_type: 'application/pdf', size_bytes: sizeBytes, sha256 },
    ...{ storage_key: storageKey, uploaded_by: by, created_at: scene.instant(on) },
  });
  scene.tell({ stage, code: 'case-record.document.added', on, params: { kind }, person, by });
}
