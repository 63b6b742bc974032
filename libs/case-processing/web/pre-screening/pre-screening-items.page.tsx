import { useProductText, useRefreshWordings } from '@passage/case-record/web';
import { AdministrationTable } from '@passage/access/web';
import { preScreeningItemInput, type PreScreeningItem } from '@passage/case-processing/domain';
import { programmesQuery } from '@passage/pipeline/web';
import { Message, PlainDate } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { RuleState } from '../step-task/rule-state';
import { addPreScreeningItem, changePreScreeningItem, preScreeningItemsQuery } from './pre-screening.queries';

type Row = PreScreeningItem & { name: string };

const Fields = recordFields<z.input<typeof preScreeningItemInput>>();

const blank: z.input<typeof preScreeningItemInput> = {
  ...{ programmeCode: null, code: '', rank: 100, question: '', isRequired: true },
  ...{ effectiveFrom: '', isActive: true, sourceNote: '', isVerified: false },
};

/** The questions of pre-screening, as dated rules. */
export default function PreScreeningItemsPage(): ReactNode {
  const productText = useProductText();
  const questions = useQuery({
    ...preScreeningItemsQuery,
    select: ({ items }) => ({ items: items.map((item): Row => ({ ...item, name: productText(item.question) })) }),
  });
  return (
    <AdministrationTable<Row>
      titleId="case-processing.pre-screening-items"
      addId="case-processing.pre-screening-item.add"
      emptyId="case-processing.pre-screening-items.none"
      rows={questions}
      columns={[
        {
          headerId: 'case-processing.programme',
          cell: ({ programmeCode }) =>
            programmeCode ? <bdi>{programmeCode}</bdi> : <Message id="case-processing.rule.every-programme" />,
        },
        {
          headerId: 'case-processing.rule.effective-from',
          cell: ({ effectiveFrom }) => <PlainDate value={effectiveFrom} />,
        },
        { headerId: 'case-processing.rule.state', cell: (row) => <RuleState rule={row} /> },
      ]}
      form={(row, close) => <ItemForm item={row} onDone={close} />}
    />
  );
}

function ItemForm({
  item,
  onDone,
}: {
  readonly item: PreScreeningItem | undefined;
  readonly onDone: () => void;
}): ReactNode {
  const client = useQueryClient();
  const refreshWordings = useRefreshWordings();
  const productText = useProductText();
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const isKnown = item !== undefined;
  return (
    <RecordForm
      id={`case-processing.pre-screening-item.${item?.id ?? 'new'}`}
      schema={preScreeningItemInput}
      initialValues={item ? preScreeningItemInput.parse(item) : blank}
      {...(item && { version: item.version })}
      save={({ programmeCode, code, effectiveFrom, ...change }, based) =>
        item
          ? changePreScreeningItem(item.id, change, based)
          : addPreScreeningItem({ programmeCode, code, effectiveFrom, ...change })
      }
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['pre-screening-items'] });
        refreshWordings();
        onDone();
      }}
      onCancel={onDone}
    >
      <Fields.Text
        name="question"
        labelId="case-processing.pre-screening-item.question"
        hintId="case-record.wording.elsewhere"
        lang="en"
        isFirst
      />
      <FormGrid>
        <Fields.Choice
          name="programmeCode"
          labelId="case-processing.programme"
          hintId="case-processing.step-task.programme.hint"
          options={programmes.map(({ code, name }) => ({ value: code, label: productText(name) }))}
          isDisabled={isKnown}
        />
        <Fields.Text
          name="code"
          labelId="pipeline.rule.code"
          hintId="case-processing.pre-screening-item.code.hint"
          isDisabled={isKnown}
        />
        <Fields.Date name="effectiveFrom" labelId="case-processing.rule.effective-from" isDisabled={isKnown} />
        <Fields.Number name="rank" labelId="case-processing.pre-screening-item.rank" min={0} />
      </FormGrid>
      <Fields.LongText name="sourceNote" labelId="pipeline.rule.source.label" hintId="pipeline.rule.source.hint" />
      <Fields.Check name="isRequired" labelId="case-processing.pre-screening-item.is-required" />
      <Fields.Check name="isVerified" labelId="pipeline.rule.is-verified" />
      <Fields.Check name="isActive" labelId="case-processing.check-type.is-active" />
    </RecordForm>
  );
}
