import type { ComboboxItem } from '@mantine/core';
import { FormGrid, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import { useChoices } from '../choices/options';

/** Names of the fields below, under the path at which a relationship stands in the form. */
type DetailField = 'basis' | 'state' | 'fromOn' | 'untilOn' | 'hiddenAtRequestOf' | 'isConfirmed';

const Fields = recordFields<Record<string, unknown>>();

interface RelationshipDetailFieldsProps {
  /** Path of the relationship in the form, ending with a dot; empty where the form is about one. */
  readonly at?: string;
  /** Who may have asked for secrecy. */
  readonly people: readonly ComboboxItem[];
  readonly today: string;
}

/** Fields for what a relationship rests on, how long it held, and who asked to keep it from the family. */
export function RelationshipDetailFields({ at = '', people, today }: RelationshipDetailFieldsProps): ReactNode {
  const { unionBases, relationshipStates } = useChoices();
  const named = (field: DetailField): string => `${at}${field}`;
  return (
    <FormGrid>
      <Fields.Choice name={named('state')} labelId="case-record.relationship.state" options={relationshipStates} />
      <Fields.Choice name={named('basis')} labelId="case-record.relationship.basis" options={unionBases} />
      <Fields.Date name={named('fromOn')} labelId="case-record.relationship.from-on" max={today} />
      <Fields.Date name={named('untilOn')} labelId="case-record.relationship.until-on" max={today} />
      <Fields.Choice
        name={named('hiddenAtRequestOf')}
        labelId="case-record.hidden.at-request-of"
        hintId="case-record.hidden.relationship-hint"
        options={people}
      />
      <Fields.Check
        name={named('isConfirmed')}
        labelId="case-record.relationship.is-confirmed"
        hintId="case-record.relationship.is-confirmed-hint"
      />
    </FormGrid>
  );
}
