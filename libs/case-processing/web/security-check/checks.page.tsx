import { useProductText } from '@passage/case-record/web';
import { Button, Group } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { checkStates, isDue, type CheckState, type CheckWork } from '@passage/case-processing/domain';
import { AppLink, Message, useSearchParams, useToday } from '@passage/platform/web';
import { ListPage, type ListDefinition } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { checkTypesQuery } from '../check-type/check-type.queries';
import { useColleagues } from '../interview/colleagues';
import { BulkInputs, type BulkValues } from './bulk-inputs';
import { checkColumns } from './check-columns';
import { answerCheck, askChecks, checkWorkQuery } from './security-check.queries';

/** Security checks across cases: what to ask, what is awaited, what lapses, what is in doubt. */
export default function ChecksPage(): ReactNode {
  const state = stateOf(useSearchParams()['state']);
  const mayRecord = usePermitted()('case-processing.security-check.record');
  const types = useQuery(checkTypesQuery).data?.items ?? [];
  const colleagues = useColleagues();
  const today = useToday();
  const [values, setValues] = useState<BulkValues>({ on: today, reference: '' });
  const productText = useProductText();
  const kinds = new Map(types.map(({ code, title }) => [code, productText(title)]));
  const list: ListDefinition<CheckWork> = {
    id: 'security-checks',
    columns: checkColumns,
    filters: [
      {
        id: 'owner',
        kind: 'choice',
        labelId: 'case-processing.check.owner',
        options: [
          { value: 'me', labelId: 'case-processing.interview.mine' },
          { value: 'nobody', labelId: 'case-processing.interview.nobodys' },
          ...colleagues,
        ],
      },
      {
        id: 'type',
        kind: 'choice',
        labelId: 'case-processing.check.type',
        options: [...kinds].map(([value, label]) => ({ value, label })),
      },
      ...(state === 'to-ask' ? [] : [{ id: 'until', kind: 'date', labelId: 'case-processing.check.by-day' } as const]),
    ],
    query: (params) => checkWorkQuery({ ...params, state }),
    rowId: ({ key }) => key,
    rowLabel: ({ caseNumber, name, title }) => `${caseNumber} ${name} · ${productText(title)}`,
    rowHref: ({ caseId }) => `/cases/${caseId}?tab=case-processing`,
    empty: { titleId: 'case-processing.checks.empty', hintId: 'case-processing.checks.empty.hint' },
    ...(mayRecord && { bulkActions: bulkActions(state, values, setValues) }),
  };
  return (
    <ListPage
      titleId="case-processing.checks"
      description={<Message id={`case-processing.check.state.${state}.description`} />}
      actions={<StateLinks current={state} />}
      list={list}
    />
  );
}

type BulkActions = NonNullable<ListDefinition<CheckWork>['bulkActions']>;

function bulkActions(state: CheckState, values: BulkValues, onChange: (values: BulkValues) => void): BulkActions {
  const inputs = <BulkInputs isAnswer={state === 'waiting'} values={values} onChange={onChange} />;
  const { on, reference } = values;
  if (isDue(state)) {
    const run = ({ caseId, personId, typeCode }: CheckWork) =>
      askChecks(caseId, { askedOn: on, reference, lines: [{ personId, typeCode }] });
    return [{ id: 'ask', labelId: 'case-processing.check.ask', inputs, run }];
  }
  if (state !== 'waiting') return [];
  const answer = (result: 'clear' | 'not-clear'): BulkActions[number] => ({
    id: result,
    labelId: `case-processing.check.record.${result}`,
    inputs,
    run: ({ checkId, version }) =>
      answerCheck(
        checkId ?? '',
        { answeredOn: on, result, validUntil: null, ...(reference && { reference }) },
        version ?? undefined,
      ),
  });
  return [answer('clear'), answer('not-clear')];
}

function StateLinks({ current }: { readonly current: CheckState }): ReactNode {
  return (
    <Group gap={4} role="group">
      {checkStates.map((each) => (
        <Button
          key={each}
          component={AppLink}
          to={`/checks?state=${each}`}
          size="compact-xs"
          variant={current === each ? 'light' : 'subtle'}
          {...(current === each && { 'aria-current': 'page' as const })}
        >
          <Message id={`case-processing.check.state.${each}`} />
        </Button>
      ))}
    </Group>
  );
}

function stateOf(value: unknown): CheckState {
  return checkStates.find((each) => each === value) ?? 'to-ask';
}
