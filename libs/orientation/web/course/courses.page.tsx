import { ProductText } from '@passage/case-record/web';
import { Button, Modal } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { Course } from '@passage/orientation/domain';
import { Message, useText } from '@passage/platform/web';
import { DataTable, EmptyState, PageHeader, QueryStates, Section, StatusBadge, type DataColumn } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { CourseForm } from './course-form';
import { coursesQuery } from './course.queries';

/** Courses, with the source of ages and length. */
export default function CoursesPage(): ReactNode {
  const text = useText();
  const query = useQuery(coursesQuery);
  const [edited, setEdited] = useState<Course | 'new'>();
  const close = (): void => setEdited(undefined);
  return (
    <>
      <PageHeader
        title={text('orientation.courses')}
        breadcrumbs={[{ label: <Message id="orientation.title" />, to: '/orientation' }]}
        description={<Message id="orientation.courses.description" />}
        actions={
          <IfPermitted permission="orientation.course.edit">
            <Button onClick={() => setEdited('new')}>
              <Message id="orientation.course.add" />
            </Button>
          </IfPermitted>
        }
      />
      <Section title={<Message id="orientation.courses" />} padding="flush">
        <QueryStates query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={<Message id="orientation.courses.empty" />} />
            ) : (
              <DataTable
                columns={columns}
                rows={items}
                rowId={({ id }) => id}
                actions={(course) => (
                  <IfPermitted permission="orientation.course.edit">
                    <Button variant="subtle" size="compact-xs" onClick={() => setEdited(course)}>
                      <Message id="orientation.change" />
                    </Button>
                  </IfPermitted>
                )}
              />
            )
          }
        </QueryStates>
      </Section>
      <Modal
        opened={edited !== undefined}
        onClose={close}
        title={<Message id={edited === 'new' ? 'orientation.course.add' : 'orientation.change'} />}
        size="xl"
      >
        <CourseForm course={edited === 'new' ? undefined : edited} onDone={close} />
      </Modal>
    </>
  );
}

const columns: readonly DataColumn<Course>[] = [
  { headerId: 'orientation.course.name', cell: (course) => <CourseName course={course} /> },
  { headerId: 'orientation.course.for', cell: ({ programmeCodes }) => <bdi>{programmeCodes.join(', ')}</bdi> },
  {
    headerId: 'orientation.course.ages',
    cell: ({ minAge, maxAge }) => (
      <Message
        id={maxAge === null ? 'orientation.course.ages.from' : 'orientation.course.ages.between'}
        values={{ min: minAge, max: (maxAge ?? 0) - 1 }}
      />
    ),
  },
  {
    headerId: 'orientation.course.length',
    cell: ({ days, hours }) => <Message id="orientation.course.length.of" values={{ days, hours }} />,
  },
  {
    headerId: 'orientation.course.attendance',
    cell: ({ minAttendancePercent }) => (
      <Message id="orientation.course.attendance.of" values={{ percent: minAttendancePercent }} />
    ),
  },
  {
    headerId: 'orientation.course.source',
    cell: ({ sourceNote, isVerified }) => (
      <>
        <bdi>{sourceNote}</bdi>{' '}
        {isVerified ? null : (
          <StatusBadge tone="attention">
            <Message id="orientation.unverified" />
          </StatusBadge>
        )}
      </>
    ),
  },
];

function CourseName({ course: { name, code, isActive } }: { readonly course: Course }): ReactNode {
  return (
    <>
      <ProductText typed={name} /> <bdi>({code})</bdi>{' '}
      {isActive ? null : (
        <StatusBadge tone="neutral">
          <Message id="orientation.course.inactive" />
        </StatusBadge>
      )}
    </>
  );
}
