import { Divider, Text } from '@mantine/core';
import { referralColumns, type ColumnMatching, type ReferralColumnName } from '@passage/case-processing/domain';
import { Message, useText } from '@passage/platform/web';
import { FormGrid, recordFields } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { columnsQuery } from '../referral-import/referral-import.queries';
import type { MatchingForm } from './matching-form';

const Fields = recordFields<MatchingForm>();

/** What a file often leaves out because it is the same for all: asked for once. */
export const fixedColumns = [
  'programme_code',
  'office_code',
  'referral_source',
  'referral_type',
  'country_of_asylum',
] as const satisfies readonly ReferralColumnName[];

interface MatchingFieldsProps {
  readonly columns: ColumnMatching['columns'];
}

/** A choice for each column of a file, and what holds where the file says nothing. */
export function MatchingFields({ columns }: MatchingFieldsProps): ReactNode {
  const text = useText();
  const guide = useQuery(columnsQuery).data?.items ?? [];
  const options = referralColumns.map(({ name, isRequired }) => ({
    value: name,
    label: isRequired ? `${name} · ${text('case-processing.columns.required')}` : name,
  }));
  return (
    <>
      <FormGrid columns={3}>
        {columns.map(({ header }, place) => (
          <Fields.Choice
            key={`${place} ${header}`}
            name={`columns.${place}.column`}
            labelId="case-processing.matching.column"
            labelText={header || text('case-processing.matching.no-header', { place: place + 1 })}
            options={options}
          />
        ))}
      </FormGrid>
      <Divider label={<Message id="case-processing.matching.fixed" />} labelPosition="left" />
      <Text size="sm" c="dimmed">
        <Message id="case-processing.matching.fixed.hint" />
      </Text>
      <FormGrid columns={3}>
        {fixedColumns.map((name) => {
          const choices = guide.find((each) => each.name === name)?.choices ?? [];
          const common = {
            name: `fixed.${name}`,
            labelId: 'case-processing.matching.column',
            labelText: name,
          } as const;
          return choices.length > 0 ? (
            <Fields.Choice key={name} {...common} options={choices.map((value) => ({ value, label: value }))} />
          ) : (
            <Fields.Text key={name} {...common} />
          );
        })}
      </FormGrid>
    </>
  );
}
