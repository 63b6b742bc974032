import { Select, Text } from '@mantine/core';
import {
  fullName,
  isCouple,
  relativeInput,
  type CaseDetail,
  type PicturedPerson,
  type RelationshipKind,
} from '@passage/case-record/domain';
import { addDays } from '@passage/platform/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, useNotices } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshCase } from '../case/case.queries';
import { useChoices } from '../choices/options';
import { DuplicateHints } from '../duplicate/duplicate-hints';
import { IdentityFields } from '../person/identity-fields';
import { blankPerson } from '../person/person-form';
import { peopleOf } from './people-of';
import { blankRelationship } from './relationship-form';
import { RelationshipDetailFields } from './relationship-detail-fields';
import { addRelative } from './relationship.queries';

type Values = z.input<typeof relativeInput>;
const Fields = recordFields<Values>();

/** Whom one adds to a person of the picture. */
export type Kin = 'parent' | 'partner' | 'child' | 'sibling';

/** The kinds that can be meant, the usual one first, and who of the two is it. */
export const kinKinds: Readonly<Record<Kin, { kinds: readonly RelationshipKind[]; holder: 'newcomer' | 'other' }>> = {
  parent: {
    kinds: ['biological-parent', 'adoptive-parent', 'step-parent', 'foster-parent', 'guardian', 'grandparent'],
    holder: 'newcomer',
  },
  partner: { kinds: ['spouse', 'partner'], holder: 'other' },
  child: {
    kinds: ['biological-parent', 'adoptive-parent', 'step-parent', 'foster-parent', 'guardian', 'grandparent'],
    holder: 'other',
  },
  sibling: { kinds: ['sibling', 'half-sibling', 'other-relative'], holder: 'other' },
};

/** Years by which a parent is supposed to be older, where nothing is known: only a first estimate to be corrected. */
const usualYears = 25;

interface RelativeFormProps {
  readonly detail: CaseDetail;
  readonly person: PicturedPerson;
  readonly kin: Kin;
  readonly onDone: (addedId?: string) => void;
}

/** Adds a new person together with what ties them to one who is there. */
export function RelativeForm({ detail, person, kin, onDone }: RelativeFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const notices = useNotices();
  const refresh = useRefreshCase(detail.id);
  const kinds = useChoices().kinds.filter(({ value }) => kinKinds[kin].kinds.includes(value));
  const people = peopleOf(detail).map((each) => ({ value: each.id, label: fullName(each) }));
  const [otherParent, setOtherParent] = useState(() => (kin === 'child' ? onlyPartnerOf(person.id, detail) : null));
  return (
    <RecordForm
      id={`case-record.relative.${detail.id}.${person.id}.${kin}`}
      schema={relativeInput}
      initialValues={initialValues(person, kin, today)}
      save={({ ties: [tie], ...input }) =>
        addRelative(detail.id, {
          ...input,
          ties: tie && otherParent ? [tie, { ...tie, otherId: otherParent }] : tie ? [tie] : [],
        })
      }
      onSaved={({ id, warnings }) => {
        for (const { code } of warnings) notices.done(text(`case-record.relationship-warning.${code}`));
        refresh();
        onDone(id);
      }}
      onCancel={() => onDone()}
      saveLabel={<Message id={`case-record.kin.add-${kin}`} />}
    >
      <Text size="sm" c="dimmed">
        <Message id="case-record.relative.hint" />
      </Text>
      <FormGrid>
        <IdentityFields at="person." />
        <Fields.Choice
          name="ties.0.kind"
          labelId={kinKinds[kin].holder === 'newcomer' ? 'case-record.kin.new-is' : 'case-record.kin.there-is'}
          options={kinds}
        />
        <Fields.Choice
          name="ties.0.otherId"
          labelId={kinKinds[kin].holder === 'newcomer' ? 'case-record.relationship.of' : 'case-record.kin.there'}
          options={people}
          isDisabled
        />
        {kin === 'child' ? (
          <Select
            label={text('case-record.kin.other-parent')}
            data={people.filter(({ value }) => value !== person.id)}
            value={otherParent}
            onChange={setOtherParent}
            clearable
            searchable
          />
        ) : null}
      </FormGrid>
      <DuplicateHints at="person." />
      <RelationshipDetailFields at="ties.0." people={people} today={today} />
    </RecordForm>
  );
}

function initialValues(person: PicturedPerson, kin: Kin, today: string): Values {
  const { personId: _person, relatedPersonId: _related, ...details } = blankRelationship;
  const { kinds, holder } = kinKinds[kin];
  const years = kin === 'parent' ? -usualYears : kin === 'child' ? usualYears : 0;
  const supposed = addDays(person.birthDate, Math.round(years * 365.25));
  return {
    person: {
      ...blankPerson,
      familyName: person.familyName,
      language: person.language,
      birthDate: supposed > today ? today : `${supposed.slice(0, 4)}-01-01`,
      birthDatePrecision: 'estimated',
    },
    ties: [{ ...details, kind: kinds[0] ?? 'other-relative', otherId: person.id, holder }],
  };
}

/** Whom one has children with, as far as that can be supposed: the only partner one has now. */
function onlyPartnerOf(personId: string, { relationships }: CaseDetail): string | null {
  const partners = relationships.filter(
    (each) =>
      isCouple(each) && each.state === 'current' && (each.personId === personId || each.relatedPersonId === personId),
  );
  const [only] = partners;
  if (!only || partners.length > 1) return null;
  return only.personId === personId ? only.relatedPersonId : only.personId;
}
