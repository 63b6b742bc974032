import { Stack, Text } from '@mantine/core';
import type { PersonHealth } from '@passage/health/domain';
import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { FitCheckItem } from '../fit-check/fit-check-item';
import { MedicalHoldItem } from '../medical-hold/medical-hold-item';
import { NeedList } from '../need/need-list';
import { AssessmentItem } from '../assessment/assessment-item';
import classes from './person-health.module.css';

/** Everything the clinic knows of a person, latest first. */
export function PersonRecords({ record }: { readonly record: PersonHealth }): ReactNode {
  const { needs, assessments, fitChecks, holds } = record;
  return (
    <Stack gap="sm">
      <Part title={<Message id="health.needs" />}>
        <NeedList needs={needs} />
      </Part>
      <Part title={<Message id="health.assessments" />}>
        <Rows items={assessments} show={(item) => <AssessmentItem assessment={item} />} />
      </Part>
      {fitChecks.length > 0 ? (
        <Part title={<Message id="health.fit-checks" />}>
          <Rows items={fitChecks} show={(item) => <FitCheckItem check={item} />} />
        </Part>
      ) : null}
      {holds.length > 0 ? (
        <Part title={<Message id="health.medical-holds" />}>
          <Rows items={holds} show={(item) => <MedicalHoldItem hold={item} />} />
        </Part>
      ) : null}
    </Stack>
  );
}

function Part({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <div className={classes.part}>
      <h3 className={classes.partTitle}>{title}</h3>
      <div>{children}</div>
    </div>
  );
}

interface RowsProps<Item> {
  readonly items: readonly Item[];
  readonly show: (item: Item) => ReactNode;
}

function Rows<Item extends { readonly id: string }>({ items, show }: RowsProps<Item>): ReactNode {
  if (items.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        <Message id="health.records.none" />
      </Text>
    );
  }
  return (
    <ul className={classes.rows}>
      {items.map((item) => (
        <li key={item.id}>{show(item)}</li>
      ))}
    </ul>
  );
}
