import type { PersonHealth } from '@passage/health/domain';
import { AppLink, Message, PlainDate, useRouteParam, useText } from '@passage/platform/web';
import { PageHeader, PersonName, PageStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PersonActions } from './person-actions';
import { personHealthQuery } from './person-health.queries';
import { PersonRecords } from './person-records';

/** The health history of one person. */
export default function PersonHealthPage(): ReactNode {
  const query = useQuery(personHealthQuery(useRouteParam('personId')));
  return <PageStates query={query}>{(record) => <Content record={record} />}</PageStates>;
}

function Content({ record }: { readonly record: PersonHealth }): ReactNode {
  const text = useText();
  const { person, caseId, caseNumber } = record;
  return (
    <>
      <PageHeader
        title={text('health.history.of', { name: person.name })}
        heading={<PersonName name={person.name} localName={person.nameLocal} />}
        breadcrumbs={[{ label: <Message id="health.clinic" />, to: '/clinic' }]}
        description={
          <Message
            id="health.assessment.about"
            values={{
              born: <PlainDate value={person.birthDate} />,
              case: <AppLink to={`/cases/${caseId}?tab=health`}>{caseNumber}</AppLink>,
            }}
          />
        }
        actions={<PersonActions record={record} />}
      />
      <Section title={<Message id="health.history" />}>
        <PersonRecords record={record} />
      </Section>
    </>
  );
}
