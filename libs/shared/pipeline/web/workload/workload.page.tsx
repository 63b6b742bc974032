import { useProductText } from '@passage/case-record/web';
import { Select, SimpleGrid, Stack } from '@mantine/core';
import { directoryQuery, useSession } from '@passage/access/web';
import { Count, Message, useChangeSearch, useSearchParams, useText } from '@passage/platform/web';
import { EmptyState, PageHeader, QueryStates, Section, StatCard } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ColleagueTable } from './colleague-table';
import { LeaversSection } from './leavers-section';
import { WeightsSection } from './weights-section';
import { UsualCases } from './load-bar';
import { workloadQuery } from './workload.queries';

/** Who carries how much, against what they can carry. */
export default function WorkloadPage(): ReactNode {
  const text = useText();
  const change = useChangeSearch();
  const productText = useProductText();
  const { staff } = useSession();
  const offices = useQuery(directoryQuery).data?.offices ?? [];
  const asked = useSearchParams()['officeId'];
  const officeId = typeof asked === 'string' ? asked : undefined;
  const query = useQuery(workloadQuery(officeId));
  const own = offices.filter(({ id }) => staff.seesAllOffices || staff.officeIds.includes(id));
  return (
    <>
      <PageHeader
        title={text('pipeline.workload')}
        description={<Message id="pipeline.workload.description" />}
        actions={
          own.length > 1 ? (
            <Select
              aria-label={text('pipeline.cases.office')}
              placeholder={text('pipeline.cases.office')}
              data={own.map(({ id, name }) => ({ value: id, label: productText(name) }))}
              value={officeId ?? null}
              clearable
              onChange={(choice) => change({ officeId: choice ?? undefined }, { replace: true })}
            />
          ) : null
        }
      />
      <QueryStates query={query}>
        {({ colleagues, unassigned, weights }) => {
          const active = colleagues.filter(({ isActive }) => isActive);
          return (
            <Stack gap="md">
              <SimpleGrid cols={{ base: 2, sm: 4 }}>
                <StatCard
                  label={<Message id="pipeline.workload.unassigned" />}
                  value={<Count value={unassigned.cases} />}
                  to="/cases?owner=nobody"
                />
                <StatCard
                  label={<Message id="pipeline.workload.unassigned-weight" />}
                  value={<UsualCases points={unassigned.points} />}
                />
              </SimpleGrid>
              <LeaversSection colleagues={colleagues} />
              <Section title={<Message id="pipeline.workload.colleagues" />} padding="flush">
                {active.length === 0 ? (
                  <EmptyState title={<Message id="pipeline.workload.none" />} />
                ) : (
                  <ColleagueTable colleagues={active} />
                )}
              </Section>
              <WeightsSection weights={weights} />
            </Stack>
          );
        }}
      </QueryStates>
    </>
  );
}
