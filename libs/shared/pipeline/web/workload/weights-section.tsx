import { Button, Modal, Table, Text } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { workloadWeightInput, type WorkloadWeight } from '@passage/pipeline/domain';
import { Message, Share } from '@passage/platform/web';
import { FormGrid, RecordForm, Section, StatusBadge, recordFields } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { weigh, useRefreshWorkload } from './workload.queries';

const Fields = recordFields<z.input<typeof workloadWeightInput>>();

const headers = ['pipeline.workload.weight.of', 'pipeline.workload.weight', 'pipeline.workload.source-note'] as const;

/** What a case weighs: its priority times its stage. */
export function WeightsSection({ weights }: { readonly weights: readonly WorkloadWeight[] }): ReactNode {
  const mayWeigh = usePermitted()('pipeline.workload.weigh');
  const [edited, setEdited] = useState<WorkloadWeight>();
  const close = (): void => setEdited(undefined);
  return (
    <Section title={<Message id="pipeline.workload.weights" />} padding="flush">
      <Text size="sm" c="dimmed" px="md" py="xs">
        <Message id="pipeline.workload.weights.hint" />
      </Text>
      <Table.ScrollContainer minWidth={560}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {headers.map((id) => (
                <Table.Th key={id} scope="col">
                  <Message id={id} />
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {weights.map((weight) => (
              <Table.Tr key={weight.id}>
                <Table.Th scope="row">
                  {mayWeigh ? (
                    <Button variant="subtle" onClick={() => setEdited(weight)}>
                      <WeightName weight={weight} />
                    </Button>
                  ) : (
                    <WeightName weight={weight} />
                  )}
                </Table.Th>
                <Table.Td>
                  <Share value={weight.percent / 100} />
                </Table.Td>
                <Table.Td>
                  <bdi>{weight.sourceNote}</bdi>{' '}
                  {weight.isVerified ? null : (
                    <StatusBadge tone="attention">
                      <Message id="pipeline.workload.unverified" />
                    </StatusBadge>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
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
