import { directoryQuery, usePermitted, useSession } from '@passage/access/web';
import {
  specificNeedCodesQuery,
  useChoices,
  useCountryOptions,
  useLanguageOptions,
  useProductText,
} from '@passage/case-record/web';
import { ageingBands, caseStages, closingBands } from '@passage/pipeline/domain';
import type { ListFilter, ListOption } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { programmesQuery } from '../programme/programme.queries';

const laneStates = ['not-due', 'in-progress', 'blocked', 'done'] as const;
const windowStates = ['open', 'not-yet', 'closed', 'empty'] as const;

/** The filters of the list of cases: those used daily first, everything else when asked for. */
export function useCaseloadFilters(): readonly ListFilter[] {
  const { staff } = useSession();
  const directory = useQuery(directoryQuery).data;
  const programmes = useQuery(programmesQuery).data?.items;
  const productText = useProductText();
  const isOfOneOffice = !staff.seesAllOffices && staff.officeIds.length === 1;
  const ofCase = useCaseFactFilters();
  return useMemo(() => {
    const named = (list: readonly { id: string; name: string }[]) =>
      list.map(({ id, name }) => ({ value: id, label: productText(name) }));
    return [
      ...standingFilters({
        programmes: named(programmes ?? []),
        offices: named(directory?.offices ?? []),
        caseworkers: named((directory?.staff ?? []).filter(({ roles }) => roles.includes('caseworker'))),
        isOfOneOffice,
      }),
      ...ofCase,
    ];
  }, [programmes, productText, directory, isOfOneOffice, ofCase]);
}

interface StandingChoices {
  readonly programmes: readonly ListOption[];
  readonly offices: readonly ListOption[];
  readonly caseworkers: readonly ListOption[];
  readonly isOfOneOffice: boolean;
}

function standingFilters(choices: StandingChoices): readonly ListFilter[] {
  const { programmes, offices, caseworkers, isOfOneOffice } = choices;
  return [
    { id: 'q', kind: 'text', labelId: 'pipeline.cases.find' },
    {
      id: 'stage',
      kind: 'choices',
      labelId: 'pipeline.cases.stage',
      options: caseStages.map((stage) => ({ value: stage, labelId: `pipeline.stage.${stage}` as const })),
    },
    {
      id: 'closing',
      kind: 'choices',
      labelId: 'pipeline.cases.closing',
      options: closingBands.map((band) => ({ value: band, labelId: `pipeline.closing.${band}` as const })),
    },
    {
      id: 'owner',
      kind: 'choice',
      labelId: 'pipeline.cases.owner',
      options: [
        { value: 'me', labelId: 'pipeline.cases.owner.me' },
        { value: 'team', labelId: 'pipeline.cases.owner.team' },
        { value: 'nobody', labelId: 'pipeline.cases.owner.nobody' },
        ...caseworkers,
      ],
    },
    { id: 'programmeId', kind: 'choices', labelId: 'pipeline.cases.programme', options: programmes },
    {
      id: 'officeId',
      kind: 'choices',
      isSecondary: isOfOneOffice,
      labelId: 'pipeline.cases.office',
      options: offices,
    },
    {
      id: 'stageState',
      isSecondary: true,
      kind: 'choices',
      labelId: 'pipeline.cases.stage-state',
      options: laneStates.map((state) => ({ value: state, labelId: `ui.lane.${state}` as const })),
    },
    {
      id: 'ageing',
      isSecondary: true,
      kind: 'choice',
      labelId: 'pipeline.cases.ageing',
      options: ageingBands.map((band) => ({ value: band, labelId: `pipeline.ageing.${band}` as const })),
    },
    {
      id: 'windowState',
      isSecondary: true,
      kind: 'choices',
      labelId: 'pipeline.cases.window',
      options: windowStates.map((state) => ({ value: state, labelId: `pipeline.window.${state}` as const })),
    },
    { id: 'closingWithin', kind: 'number', isSecondary: true, labelId: 'pipeline.cases.closing-within' },
    { id: 'hasHolds', kind: 'flag', isSecondary: true, labelId: 'pipeline.cases.has-holds' },
    { id: 'hasBlockers', kind: 'flag', isSecondary: true, labelId: 'pipeline.cases.has-blockers' },
    { id: 'closed', kind: 'flag', isSecondary: true, labelId: 'pipeline.cases.closed' },
  ];
}

/** What is on record of the case and of its people. */
function useCaseFactFilters(): readonly ListFilter[] {
  const { priorities, referralTypes, categories } = useChoices();
  const countries = useCountryOptions();
  const languages = useLanguageOptions(null);
  const needs = useNeedOptions();
  return useMemo(() => {
    const choices = (id: string, labelId: ListFilter['labelId'], options: readonly ListOption[]): ListFilter => ({
      ...{ id, labelId, options },
      kind: 'choices',
      isSecondary: true,
    });
    return [
      choices('priority', 'pipeline.cases.priority', priorities),
      choices('processingPriority', 'case-record.case.processing-priority', priorities),
      choices('referralType', 'case-record.case.referral-type', referralTypes),
      { id: 'referralSource', kind: 'text', isSecondary: true, labelId: 'case-record.case.referral-source' },
      choices('category', 'case-record.case.category', categories),
      choices('countryOfAsylum', 'pipeline.cases.asylum', countries),
      choices('countryOfOrigin', 'pipeline.cases.origin', countries),
      choices('nationality', 'pipeline.cases.nationality', countries),
      choices('memberNationality', 'pipeline.cases.member-nationality', countries),
      choices('language', 'pipeline.cases.language', languages),
      choices('memberLanguage', 'pipeline.cases.member-language', languages),
      ...(needs.length > 0 ? [choices('need', 'pipeline.cases.need', needs)] : []),
      { id: 'sizeFrom', kind: 'number', isSecondary: true, labelId: 'pipeline.cases.size-from' },
      { id: 'sizeTo', kind: 'number', isSecondary: true, labelId: 'pipeline.cases.size-to' },
      { id: 'referredFrom', kind: 'date', isSecondary: true, labelId: 'pipeline.cases.referred-from' },
      { id: 'referredTo', kind: 'date', isSecondary: true, labelId: 'pipeline.cases.referred-to' },
    ];
  }, [priorities, referralTypes, categories, countries, languages, needs]);
}

/** Codes of specific needs in the compartments the reader holds; none for who may see none. */
function useNeedOptions(): readonly ListOption[] {
  const isPermitted = usePermitted();
  const productText = useProductText();
  const codes = useQuery({ ...specificNeedCodesQuery, enabled: isPermitted('case-record.specific-need.read') }).data;
  return useMemo(
    () => (codes?.items ?? []).map(({ code, label }) => ({ value: code, label: `${code} ${productText(label)}` })),
    [codes, productText],
  );
}
