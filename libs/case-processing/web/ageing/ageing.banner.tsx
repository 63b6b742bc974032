import { Group, Text } from '@mantine/core';
import { AppLink, Message, PlainDate } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AgeingRiskBadge } from './ageing-words';
import { ageingOfCaseQuery } from './ageing.queries';

/** Says on a case who of the family reaches an age limit before it can travel; nothing where nobody does. */
export default function AgeingBanner({ caseId }: { readonly caseId: string }): ReactNode {
  const { data } = useQuery(ageingOfCaseQuery(caseId));
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="ageing-banner">
      <Text size="sm" fw={600} id="ageing-banner">
        <Message id="case-processing.ageing" />
      </Text>
      {data.items.map((dependant) => (
        <Group key={`${dependant.personId} ${dependant.age}`} gap="xs">
          <Text size="sm">
            <Message
              id="case-processing.ageing.sentence"
              values={{
                person: <bdi>{dependant.name}</bdi>,
                age: dependant.age,
                date: <PlainDate value={dependant.reachesOn} />,
              }}
            />
          </Text>
          <AgeingRiskBadge dependant={dependant} />
        </Group>
      ))}
      <AppLink to="/ageing">
        <Message id="case-processing.ageing.all" />
      </AppLink>
    </section>
  );
}
