import { Text } from '@mantine/core';
import { AdministrationNav, usePermitted } from '@passage/access/web';
import {
  agreementLevels,
  comparedFields,
  duplicateRulesInput,
  type ComparedField,
  type DuplicateRules,
} from '@passage/case-record/domain';
import { Instant, Message, useText } from '@passage/platform/web';
import {
  FormGrid,
  PageHeader,
  QueryStates,
  RecordForm,
  recordFields,
  Section,
  StatusBadge,
  useNotices,
} from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { changeDuplicateRules, duplicateRulesQuery } from './duplicate.queries';
import { reasonText } from './duplicate-reasons';

const Fields = recordFields<z.input<typeof duplicateRulesInput>>();

/** Weights and thresholds by which likely duplicates are found. */
export default function DuplicateRulesPage(): ReactNode {
  const text = useText();
  const rules = useQuery(duplicateRulesQuery);
  return (
    <>
      <PageHeader
        title={text('case-record.duplicate-rules')}
        description={<Message id="case-record.duplicate-rules.description" />}
      />
      <AdministrationNav />
      <QueryStates query={rules}>{(found) => <RulesForm key={found.version} rules={found} />}</QueryStates>
    </>
  );
}

function RulesForm({ rules }: { readonly rules: DuplicateRules }): ReactNode {
  const client = useQueryClient();
  const notices = useNotices();
  const text = useText();
  const mayEdit = usePermitted()('case-record.duplicate-rules.edit');
  const { version, possibleFrom, probableFrom, sourceNote } = rules;
  const weights = inOrder(rules.weights);
  return (
    <RecordForm
      id="case-record.duplicate-rules"
      schema={duplicateRulesInput}
      initialValues={{ possibleFrom, probableFrom, sourceNote, weights }}
      version={version}
      save={changeDuplicateRules}
      onSaved={(saved) => {
        client.setQueryData(duplicateRulesQuery.queryKey, saved);
        notices.done(text('case-record.duplicate-rules.saved'));
      }}
    >
      <RulesSource rules={rules} />
      <Section title={<Message id="case-record.duplicate-rules.thresholds" />}>
        <FormGrid>
          <Fields.Number
            name="possibleFrom"
            labelId="case-record.duplicate-rules.possible-from"
            hintId="case-record.duplicate-rules.bits"
            isDisabled={!mayEdit}
          />
          <Fields.Number
            name="probableFrom"
            labelId="case-record.duplicate-rules.probable-from"
            hintId="case-record.duplicate-rules.bits"
            isDisabled={!mayEdit}
          />
        </FormGrid>
      </Section>
      {comparedFields.map((field) => (
        <FieldWeights key={field} field={field} weights={weights} mayEdit={mayEdit} />
      ))}
      <Section title={<Message id="case-record.duplicate-rules.source" />}>
        <Fields.LongText name="sourceNote" labelId="case-record.duplicate-rules.source-note" isDisabled={!mayEdit} />
      </Section>
    </RecordForm>
  );
}

function RulesSource({ rules }: { readonly rules: DuplicateRules }): ReactNode {
  return (
    <Text size="sm" component="p" mb="sm">
      {rules.isVerified ? null : (
        <>
          <StatusBadge tone="attention">
            <Message id="case-record.duplicate-rules.unverified" />
          </StatusBadge>{' '}
        </>
      )}
      {rules.changedBy ? (
        <Message
          id="case-record.duplicate-rules.changed"
          values={{ name: rules.changedBy, at: <Instant value={rules.changedAt} /> }}
        />
      ) : null}
    </Text>
  );
}

interface FieldWeightsProps {
  readonly field: ComparedField;
  readonly weights: DuplicateRules['weights'];
  readonly mayEdit: boolean;
}

function FieldWeights({ field, weights, mayEdit }: FieldWeightsProps): ReactNode {
  return (
    <Section title={<Message id={`case-record.duplicate.field.${field}`} />}>
      <FormGrid columns={3}>
        {weights.map((weight, at) =>
          weight.field === field ? (
            <Fields.Number
              key={weight.level}
              name={`weights.${at}.weight`}
              labelId={reasonText(weight)}
              isDisabled={!mayEdit}
            />
          ) : null,
        )}
      </FormGrid>
    </Section>
  );
}

/** The levels of a field, best first, whatever they weigh. */
function inOrder(weights: DuplicateRules['weights']): DuplicateRules['weights'] {
  return comparedFields.flatMap((field) => {
    const levels: readonly string[] = agreementLevels[field];
    return levels.flatMap((level) => weights.filter((each) => each.field === field && each.level === level));
  });
}
