import { Stack } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { AppLink } from '@passage/platform/web';
import { PersonName, QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PersonActions } from '../person-health/person-actions';
import { caseHealthQuery } from '../person-health/person-health.queries';
import { PersonRecords } from '../person-health/person-records';
import { HealthSummary } from './health-summary';

interface HealthSectionProps {
  readonly caseId: string;
}

/** Health on the page of a case: the records for health staff, what follows from them for everybody else. */
export default function HealthSection({ caseId }: HealthSectionProps): ReactNode {
  const seesRecords = usePermitted()('health.assessment.read');
  return (
    <Stack gap="md">
      <HealthSummary caseId={caseId} />
      {seesRecords ? <Records caseId={caseId} /> : null}
    </Stack>
  );
}

function Records({ caseId }: HealthSectionProps): ReactNode {
  const query = useQuery(caseHealthQuery(caseId));
  return (
    <QueryStates query={query}>
      {({ members }) =>
        members.map((record) => (
          <Section
            key={record.person.id}
            title={
              <AppLink to={`/clinic/people/${record.person.id}`}>
                <PersonName name={record.person.name} localName={record.person.nameLocal} />
              </AppLink>
            }
            actions={<PersonActions record={record} />}
          >
            <PersonRecords record={record} />
          </Section>
        ))
      }
    </QueryStates>
  );
}
