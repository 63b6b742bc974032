import { Button, Modal, Text } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { workloadWeightInput, type WorkloadWeight } from '@passage/pipeline/domain';
import { Message, Share } from '@passage/platform/web';
import { DataTable, FormGrid, RecordForm, Section, StatusBadge, recordFields, type DataColumn } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { weigh, useRefreshWorkload } from './workload.queries';

const Fields = recordFields<z.input<typeof workloadWeightInput>>();

/** What a case weighs: its priority times its stage. */
export function WeightsSection({ weights }: { readonly weights: readonly WorkloadWeight[] }): ReactNode {
  const mayWeigh = usePermitted()('pipeline.workload.weigh');
  const [edited, setEdited] = useState<WorkloadWeight>();
  const close = (): void => setEdited(undefined);
  const columns: readonly DataColumn<WorkloadWeight>[] = [
    {
      headerId: 'pipeline.workload.weight.of',
      cell: (weight) =>
        mayWeigh ? (
          <Button variant="subtle" size="compact-xs" ms={-9} onClick={() => setEdited(weight)}>
            <WeightName weight={weight} />
          </Button>
        ) : (
          <WeightName weight={weight} />
        ),
    },
    { headerId: 'pipeline.workload.weight', cell: ({ percent }) => <Share value={percent / 100} />, align: 'end' },
    { headerId: 'pipeline.workload.source-note', cell: (weight) => <WeightSource weight={weight} /> },
  ];
  return (
    <Section title={<Message id="pipeline.workload.weights" />} padding="flush">
      <Text size="sm" c="dimmed" px="md" py="xs">
        <Message id="pipeline.workload.weights.hint" />
      </Text>
      <DataTable columns={columns} rows={weights} rowId={({ id }) => id} />
      <Modal opened={edited !== undefined} onClose={close} title={<Message id="pipeline.workload.weight" />}>
        {edited ? <WeightForm weight={edited} onDone={close} /> : null}
      </Modal>
    </Section>
  );
}

function WeightName({ weight }: { readonly weight: WorkloadWeight }): ReactNode {
  const { dimension, value } = weight;
  return dimension === 'priority' ? (
    <Message id={`pipeline.priority.${value as 'normal'}`} />
  ) : (
    <Message id={`pipeline.stage.${value as 'health'}`} />
  );
}

function WeightSource({ weight: { sourceNote, isVerified } }: { readonly weight: WorkloadWeight }): ReactNode {
  return (
    <>
      <bdi>{sourceNote}</bdi>{' '}
      {isVerified ? null : (
        <StatusBadge tone="attention">
          <Message id="pipeline.workload.unverified" />
        </StatusBadge>
      )}
    </>
  );
}

function WeightForm({ weight, onDone }: { readonly weight: WorkloadWeight; readonly onDone: () => void }): ReactNode {
  const refresh = useRefreshWorkload();
  const { id, version, percent, sourceNote, isVerified } = weight;
  return (
    <RecordForm
      id={`pipeline.workload-weight.${id}`}
      schema={workloadWeightInput}
      initialValues={{ percent, sourceNote, isVerified }}
      version={version}
      save={(input, based) => weigh(id, input, based)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Number name="percent" labelId="pipeline.workload.weight.percent" min={0} max={1000} isFirst />
        <Fields.LongText name="sourceNote" labelId="pipeline.workload.source-note" />
        <Fields.Check name="isVerified" labelId="pipeline.workload.is-verified" />
      </FormGrid>
    </RecordForm>
  );
}
