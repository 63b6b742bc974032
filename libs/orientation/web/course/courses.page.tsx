import { ProductText } from '@passage/case-record/web';
import { Button, Modal, Table } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { Course } from '@passage/orientation/domain';
import { Message, useText } from '@passage/platform/web';
import { EmptyState, PageHeader, QueryStates, Section, StatusBadge } from '@passage/ui';
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
              <Courses items={items} onEdit={setEdited} />
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

interface CoursesProps {
  readonly items: readonly Course[];
  readonly onEdit: (course: Course) => void;
}

function Courses({ items, onEdit }: CoursesProps): ReactNode {
  return (
    <Table.ScrollContainer minWidth={860}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {(['name', 'for', 'ages', 'length', 'attendance', 'source'] as const).map((column) => (
              <Table.Th key={column}>
                <Message id={`orientation.course.${column}`} />
              </Table.Th>
            ))}
            <Table.Th aria-hidden />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((course) => (
            <CourseRow key={course.id} course={course} onEdit={onEdit} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function CourseRow({ course, onEdit }: { readonly course: Course } & Pick<CoursesProps, 'onEdit'>): ReactNode {
  const { name, code, programmeCodes, minAge, maxAge, days, hours, minAttendancePercent } = course;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <ProductText typed={name} /> <bdi>({code})</bdi>{' '}
        {course.isActive ? null : (
          <StatusBadge tone="neutral">
            <Message id="orientation.course.inactive" />
          </StatusBadge>
        )}
      </Table.Th>
      <Table.Td>
        <bdi>{programmeCodes.join(', ')}</bdi>
      </Table.Td>
      <Table.Td>
        <Message
          id={maxAge === null ? 'orientation.course.ages.from' : 'orientation.course.ages.between'}
          values={{ min: minAge, max: (maxAge ?? 0) - 1 }}
        />
      </Table.Td>
      <Table.Td>
        <Message id="orientation.course.length.of" values={{ days, hours }} />
      </Table.Td>
      <Table.Td>
        <Message id="orientation.course.attendance.of" values={{ percent: minAttendancePercent }} />
      </Table.Td>
      <Table.Td>
        <bdi>{course.sourceNote}</bdi>{' '}
        {course.isVerified ? null : (
          <StatusBadge tone="attention">
            <Message id="orientation.unverified" />
          </StatusBadge>
        )}
      </Table.Td>
      <Table.Td>
        <IfPermitted permission="orientation.course.edit">
          <Button variant="subtle" size="compact-xs" onClick={() => onEdit(course)}>
            <Message id="orientation.change" />
          </Button>
        </IfPermitted>
      </Table.Td>
    </Table.Tr>
  );
}
