import { SegmentedControl } from '@mantine/core';
import type { CaseDetail } from '@passage/case-record/domain';
import { blankPersonLike, DuplicateHints, IdentityFields } from '@passage/case-record/web';
import { useText } from '@passage/platform/web';
import { FormGrid, recordFields, useFormScope, useFormValue } from '@passage/ui';
import type { ReactNode } from 'react';
import { optionsOf, othersOf, useRelationships } from './people-of-case';

const Fields = recordFields<Record<string, unknown>>();

/** Who joins: somebody new, with all that is known of them, or somebody on record; and as what. */
export function AddOnFields({ detail }: { readonly detail: CaseDetail }): ReactNode {
  const text = useText();
  const { form } = useFormScope();
  const isNew = useFormValue('person') !== null;
  const others = othersOf(detail);
  return (
    <>
      {others.length > 0 ? (
        <SegmentedControl
          value={isNew ? 'new' : 'known'}
          onChange={(who) => {
            form.setFieldValue('person', who === 'new' ? blankPersonLike(detail) : null);
            if (who === 'new') form.setFieldValue('personId', null);
            form.clearErrors();
          }}
          size="xs"
          aria-label={text('case-processing.family-event.relative')}
          data={[
            { value: 'new', label: text('case-record.kin.new') },
            { value: 'known', label: text('case-record.kin.known') },
          ]}
        />
      ) : null}
      <FormGrid>
        {isNew ? (
          <IdentityFields at="person." language={detail.members[0]?.person.language} />
        ) : (
          <Fields.Choice
            name="personId"
            labelId="case-processing.family-event.relative"
            hintId="case-processing.family-event.relative.hint"
            options={optionsOf(others)}
            isFirst
          />
        )}
        <Fields.Choice
          name="relationship"
          labelId="case-processing.family-event.relationship"
          hintId="case-processing.family-event.relationship.hint"
          options={useRelationships()}
        />
      </FormGrid>
      {isNew ? <DuplicateHints at="person." /> : null}
      <Fields.Check name="isTravelling" labelId="case-processing.family-event.travels" />
    </>
  );
}
