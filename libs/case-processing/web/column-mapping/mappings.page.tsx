import { Button, Group, Modal } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { ColumnMapping } from '@passage/case-processing/domain';
import { Count, Instant, Message, useText } from '@passage/platform/web';
import {
  ConfirmDialog,
  DataTable,
  EmptyState,
  PageHeader,
  QueryStates,
  RecordForm,
  recordFields,
  Section,
  type DataColumn,
} from '@passage/ui';
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

const columns: readonly DataColumn<ColumnMapping>[] = [
  { headerId: 'case-processing.mapping.name', cell: ({ name }) => <bdi>{name}</bdi> },
  {
    headerId: 'case-processing.mapping.columns',
    cell: (mapping) => <Count value={mapping.columns.filter(({ column }) => column !== null).length} />,
    align: 'end',
  },
  {
    headerId: 'case-processing.mapping.changed',
    cell: ({ updatedAt, updatedBy }) => (
      <>
        <Instant value={updatedAt} /> · <bdi>{updatedBy}</bdi>
      </>
    ),
  },
];

interface MappingsProps {
  readonly items: readonly ColumnMapping[];
  readonly onEdit: (mapping: ColumnMapping) => void;
  readonly onRemove: (mapping: ColumnMapping) => void;
}

function Mappings({ items, onEdit, onRemove }: MappingsProps): ReactNode {
  const text = useText();
  return (
    <DataTable
      columns={columns}
      rows={items}
      rowId={({ id }) => id}
      actions={(mapping) => (
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
      )}
    />
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
