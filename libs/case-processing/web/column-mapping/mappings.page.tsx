import { Button, Group, Modal, Table } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { ColumnMapping } from '@passage/case-processing/domain';
import { Instant, Message, useText } from '@passage/platform/web';
import { ConfirmDialog, EmptyState, PageHeader, QueryStates, RecordForm, recordFields, Section } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { changeMapping, columnMappingsQuery, removeMapping } from './column-mapping.queries';
import { fixedColumns, MatchingFields } from './matching-fields';
import { formOf, matchingForm, matchingFrom, type MatchingForm } from './matching-form';

const Fields = recordFields<MatchingForm>();

/** The saved mappings of senders' columns: what each understands, to change or to forget. */
export default function MappingsPage(): ReactNode {
  const text = useText();
  const client = useQueryClient();
  const [edited, setEdited] = useState<ColumnMapping>();
  const [removed, setRemoved] = useState<ColumnMapping>();
  const refresh = () => client.invalidateQueries({ queryKey: columnMappingsQuery.queryKey });
  return (
    <>
      <PageHeader
        title={text('case-processing.mappings')}
        description={<Message id="case-processing.mappings.hint" />}
        breadcrumbs={[{ label: text('case-processing.imports'), to: '/imports' }]}
      />
      <QueryStates query={useQuery(columnMappingsQuery)}>
        {({ items }) => (
          <Section title={<Message id="case-processing.mappings" />} padding="flush">
            {items.length === 0 ? (
              <EmptyState
                title={<Message id="case-processing.mappings.none" />}
                hint={<Message id="case-processing.mappings.none.hint" />}
              />
            ) : (
              <Mappings items={items} onEdit={setEdited} onRemove={setRemoved} />
            )}
          </Section>
        )}
      </QueryStates>
      <Modal
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        size="xl"
        title={<bdi>{edited?.name}</bdi>}
      >
        {edited ? (
          <MappingForm
            mapping={edited}
            onDone={() => {
              setEdited(undefined);
              void refresh();
            }}
          />
        ) : null}
      </Modal>
      <ConfirmDialog
        isOpen={removed !== undefined}
        onClose={() => setRemoved(undefined)}
        isDangerous
        title={<Message id="case-processing.mapping.remove.question" values={{ name: <bdi>{removed?.name}</bdi> }} />}
        confirmLabel={<Message id="case-processing.mapping.remove" />}
        onConfirm={async () => {
          if (removed) await removeMapping(removed.id, removed.version);
          await refresh();
        }}
      >
        <Message id="case-processing.mapping.remove.hint" />
      </ConfirmDialog>
    </>
  );
}

interface MappingsProps {
  readonly items: readonly ColumnMapping[];
  readonly onEdit: (mapping: ColumnMapping) => void;
  readonly onRemove: (mapping: ColumnMapping) => void;
}

function Mappings({ items, onEdit, onRemove }: MappingsProps): ReactNode {
  const text = useText();
  return (
    <Table.ScrollContainer minWidth={600}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text('case-processing.mapping.name')}</Table.Th>
            <Table.Th>{text('case-processing.mapping.columns')}</Table.Th>
            <Table.Th>{text('case-processing.mapping.changed')}</Table.Th>
            <Table.Th aria-label={text('case-processing.mapping.actions')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((mapping) => (
            <Table.Tr key={mapping.id}>
              <Table.Td>
                <bdi>{mapping.name}</bdi>
              </Table.Td>
              <Table.Td>{mapping.columns.filter(({ column }) => column !== null).length}</Table.Td>
              <Table.Td>
                <Instant value={mapping.updatedAt} /> · <bdi>{mapping.updatedBy}</bdi>
              </Table.Td>
              <Table.Td>
                <IfPermitted permission="case-processing.column-mapping.edit">
                  <Group gap="xs" justify="flex-end">
                    <Button
                      variant="default"
                      onClick={() => onEdit(mapping)}
                      aria-label={text('case-processing.mapping.edit-of', { name: mapping.name })}
                    >
                      <Message id="case-processing.mapping.edit" />
                    </Button>
                    <Button
                      variant="default"
                      onClick={() => onRemove(mapping)}
                      aria-label={text('case-processing.mapping.remove-of', { name: mapping.name })}
                    >
                      <Message id="case-processing.mapping.remove" />
                    </Button>
                  </Group>
                </IfPermitted>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function MappingForm({ mapping, onDone }: { readonly mapping: ColumnMapping; readonly onDone: () => void }): ReactNode {
  const { id, name, version } = mapping;
  return (
    <RecordForm
      id={`case-processing.mapping.${id}`}
      schema={matchingForm}
      initialValues={formOf(mapping, name, fixedColumns)}
      version={version}
      save={(values, from) => changeMapping(id, { ...matchingFrom(values), name: values.name }, from ?? version)}
      onSaved={onDone}
      onCancel={onDone}
    >
      <Fields.Text name="name" labelId="case-processing.mapping.name" isFirst />
      <MatchingFields columns={mapping.columns} />
    </RecordForm>
  );
}
