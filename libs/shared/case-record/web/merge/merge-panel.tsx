import { List, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { undoMergeInput, type PersonMerge } from '@passage/case-record/domain';
import { AppLink, Instant, Message } from '@passage/platform/web';
import { PersonName, QueryStates, RecordForm, recordFields, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { DialogButton } from '../dialog/dialog-button';
import { personMergeQuery, undoMerge } from './merge.queries';

const Fields = recordFields<z.input<typeof undoMergeInput>>();

interface MergePanelProps {
  readonly mergeId: string;
  readonly onDone: () => void;
}

/** A merge that stands: who leads to whom, and undoing it, or what keeps it from being undone. */
export function MergePanel({ mergeId, onDone }: MergePanelProps): ReactNode {
  const query = useQuery(personMergeQuery(mergeId));
  return (
    <QueryStates query={query}>
      {(merge) => (
        <Section
          title={<Message id="case-record.merge.title" />}
          actions={
            merge.dependents.length === 0 ? (
              <IfPermitted permission="case-record.person.unmerge">
                <DialogButton labelId="case-record.merge.undo">
                  {(close) => (
                    <UndoForm
                      merge={merge}
                      onCancel={close}
                      onDone={() => {
                        close();
                        onDone();
                      }}
                    />
                  )}
                </DialogButton>
              </IfPermitted>
            ) : null
          }
        >
          <MergeSummary merge={merge} />
          <Dependents dependents={merge.dependents} />
        </Section>
      )}
    </QueryStates>
  );
}

function MergeSummary({ merge }: { readonly merge: PersonMerge }): ReactNode {
  const { merged, survivor, mergedAt, askedBy, mergedBy, movedCount, reason } = merge;
  return (
    <Text size="sm" component="div">
      {merged && survivor ? (
        <Message
          id="case-record.merge.leads-to"
          values={{
            merged: <PersonName name={merged.name} localName={merged.nameLocal} />,
            mergedNumber: <bdi>{merged.number}</bdi>,
            survivor: (
              <AppLink to={`/cases/${survivor.caseId}?tab=family&person=${survivor.id}`}>
                <PersonName name={survivor.name} localName={survivor.nameLocal} />
              </AppLink>
            ),
            survivorNumber: <bdi>{survivor.number}</bdi>,
          }}
        />
      ) : null}{' '}
      <Message
        id="case-record.merge.made"
        values={{ name: mergedBy?.name ?? '', at: <Instant value={mergedAt} />, count: movedCount }}
      />{' '}
      {askedBy ? (
        <>
          <Message id="case-record.merge.asked-by" values={{ name: <bdi key="name">{askedBy.name}</bdi> }} />{' '}
        </>
      ) : null}
      <bdi>{reason}</bdi>
    </Text>
  );
}

function Dependents({ dependents }: Pick<PersonMerge, 'dependents'>): ReactNode {
  if (dependents.length === 0) return null;
  return (
    <Text size="sm" component="div" mt="sm">
      <Message id="case-record.merge.depended-on" />
      <List size="sm">
        {dependents.map(({ kind, what, count }) => (
          <List.Item key={`${kind} ${what}`}>
            <Message id={`case-record.merge.dependent.${kind}`} values={{ what, count }} />
          </List.Item>
        ))}
      </List>
    </Text>
  );
}

interface UndoFormProps {
  readonly merge: PersonMerge;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function UndoForm({ merge, onDone, onCancel }: UndoFormProps): ReactNode {
  return (
    <RecordForm
      id={`case-record.merge.${merge.id}.undo`}
      schema={undoMergeInput}
      initialValues={{ reason: '' }}
      version={merge.version}
      save={({ reason }, version) => undoMerge(merge.id, reason, version)}
      onSaved={onDone}
      onCancel={onCancel}
      saveLabel={<Message id="case-record.merge.undo" />}
    >
      <p>
        <Message id="case-record.merge.undo.hint" />
      </p>
      <Fields.LongText name="reason" labelId="case-record.merge.undo-reason" isFirst />
    </RecordForm>
  );
}
