import { List } from '@mantine/core';
import type { DecisionInput } from '@passage/case-processing/domain';
import { Message, PlainDate, type ProposedChange } from '@passage/platform/web';
import { KeyValueList, PersonName } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { familyQuery } from '../case-section/family.queries';

/** A decision as it was recorded, for the second person to compare with what the receiving state wrote. */
export default function DecisionChange({ change }: { readonly change: ProposedChange }): ReactNode {
  const { data: family = [] } = useQuery(familyQuery(change.caseId));
  const { decidedOn, authority, referenceNumber, despiteDenial, members } = change.after as unknown as DecisionInput;
  return (
    <>
      <KeyValueList
        columns={3}
        items={[
          { labelId: 'case-processing.decided-on', value: <PlainDate value={decidedOn} /> },
          { labelId: 'case-processing.decision.authority', value: <bdi>{authority}</bdi> },
          { labelId: 'case-processing.reference-number', value: referenceNumber && <bdi>{referenceNumber}</bdi> },
          ...(despiteDenial
            ? [{ labelId: 'case-processing.decision.despite-denial' as const, value: <bdi>{despiteDenial}</bdi> }]
            : []),
        ]}
      />
      <List size="sm" listStyleType="none">
        {members.map(({ personId, outcome }) => {
          const person = family.find((each) => each.personId === personId);
          return (
            <List.Item key={personId}>
              {person ? <PersonName name={person.name} localName={person.nameLocal} /> : null}{' '}
              <Message id={`case-processing.decision.outcome.${outcome}`} />
            </List.Item>
          );
        })}
      </List>
    </>
  );
}
