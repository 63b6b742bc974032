import { mergedFields, type MergedFacts, type MergedField } from '@passage/case-record/domain';
import { AppLink, Message, type ProposedChange } from '@passage/platform/web';
import { KeyValueList } from '@passage/ui';
import type { ReactNode } from 'react';
import { factLabels } from '../duplicate/compared-facts';
import { useFactText } from './fact-text';

type Side = MergedFacts & { readonly id: string; readonly number: string; readonly version: number };

/** A merge that waits for a second person: which record would lead to which, and the facts that would change. */
export default function MergeChange({ change }: { readonly change: ProposedChange }): ReactNode {
  const factText = useFactText();
  const before = change.before as unknown as { readonly survivor: Side; readonly merged: Pick<Side, 'number'> };
  const facts = change.after.facts as MergedFacts;
  const { id, number, version } = before.survivor;
  const after = { ...facts, id, number, version };
  const fields = mergedFields.filter((field: MergedField) => before.survivor[field] !== facts[field]);
  return (
    <>
      <p>
        <Message
          id="case-record.merge.would-lead"
          values={{
            merged: <bdi key="merged">{before.merged.number}</bdi>,
            survivor: <bdi key="survivor">{number}</bdi>,
          }}
        />{' '}
        <AppLink to={`/duplicates/${change.subjectId}`}>
          <Message id="case-record.duplicate.compare" />
        </AppLink>
      </p>
      <KeyValueList
        columns={2}
        items={fields.map((field) => ({
          labelId: factLabels[field],
          value: (
            <Message
              id="case-record.approval.from-to"
              values={{
                before: <bdi key="before">{factText(before.survivor, field)}</bdi>,
                after: (
                  <b key="after">
                    <bdi>{factText(after, field)}</bdi>
                  </b>
                ),
              }}
            />
          ),
        }))}
      />
    </>
  );
}
