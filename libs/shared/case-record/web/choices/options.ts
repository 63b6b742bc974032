import { useProductText } from '../wording/product-text';
import type { ComboboxItem } from '@mantine/core';
import { directoryQuery, useSession } from '@passage/access/web';
import {
  birthDatePrecisions,
  closureReasons,
  custodyKinds,
  documentKinds,
  joiningProspects,
  lifeStates,
  memberRelationships,
  newsSources,
  priorities,
  referralTypes,
  relationshipKinds,
  relationshipStates,
  sexes,
  stages,
  submissionCategories,
  unionBases,
} from '@passage/case-record/domain';
import { useText } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { programmeChoicesQuery } from '../case/programme-choices.queries';

/** What can be chosen for each kind of fact, in the reader's language. */
export function useChoices() {
  const text = useText();
  return useMemo(
    () => ({
      priorities: priorities.map((value) => ({ value, label: text(`case-record.priority.${value}`) })),
      referralTypes: referralTypes.map((value) => ({ value, label: text(`case-record.referral-type.${value}`) })),
      categories: submissionCategories.map((value) => ({ value, label: text(`case-record.category.${value}`) })),
      closureReasons: closureReasons.map((value) => ({ value, label: text(`case-record.closure.${value}`) })),
      sexes: sexes.map((value) => ({ value, label: text(`case-record.sex.${value}`) })),
      precisions: birthDatePrecisions.map((value) => ({ value, label: text(`case-record.precision.${value}`) })),
      relationships: memberRelationships
        .filter((value) => value !== 'principal-applicant')
        .map((value) => ({ value, label: text(`case-record.member.${value}`) })),
      kinds: relationshipKinds.map((value) => ({ value, label: text(`case-record.kind.${value}`) })),
      unionBases: unionBases.map((value) => ({ value, label: text(`case-record.basis.${value}`) })),
      relationshipStates: relationshipStates.map((value) => ({
        value,
        label: text(`case-record.relationship-state.${value}`),
      })),
      custodyKinds: custodyKinds.map((value) => ({ value, label: text(`case-record.custody-kind.${value}`) })),
      lifeStates: lifeStates.map((value) => ({ value, label: text(`case-record.life.${value}`) })),
      newsSources: newsSources.map((value) => ({ value, label: text(`case-record.news.${value}`) })),
      joiningProspects: joiningProspects.map((value) => ({ value, label: text(`case-record.joining.${value}`) })),
      documentKinds: documentKinds.map((value) => ({ value, label: text(`case-record.document-kind.${value}`) })),
      stages: stages.map((value) => ({ value, label: text(`ui.stage.${value}`) })),
    }),
    [text],
  );
}

/** Offices of the reader's own, or all for those who see all. */
export function useOfficeOptions(): ComboboxItem[] {
  const { staff } = useSession();
  const offices = useQuery(directoryQuery).data?.offices ?? [];
  const productText = useProductText();
  return offices
    .filter(({ id }) => staff.seesAllOffices || staff.officeIds.includes(id))
    .map(({ id, name }) => ({ value: id, label: productText(name) }));
}

/** Colleagues to choose from, of one office where it is known. */
export function useColleagueOptions(officeId?: string): ComboboxItem[] {
  const colleagues = useQuery(directoryQuery).data?.staff ?? [];
  return colleagues
    .filter(({ officeIds }) => !officeId || officeIds.length === 0 || officeIds.includes(officeId))
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** Programmes to choose from. */
export function useProgrammeOptions(): ComboboxItem[] {
  const programmes = useQuery(programmeChoicesQuery).data?.items ?? [];
  const productText = useProductText();
  return programmes
    .filter(({ isActive }) => isActive !== false)
    .map(({ id, name }) => ({ value: id, label: productText(name) }));
}
