import { useProductText } from '@passage/case-record/web';
import { Checkbox, NumberInput, Select, Stack } from '@mantine/core';
import { directoryQuery, useSession } from '@passage/access/web';
import { newSessionInput, type Course } from '@passage/orientation/domain';
import { Message, useGo, useText } from '@passage/platform/web';
import { FormPage, QueryStates, RecordForm, recordFields, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { coursesQuery } from '../course/course.queries';
import { SessionFields } from './session-fields';
import { planSession, useRefreshOrientation } from './session.queries';

const Fields = recordFields<z.input<typeof newSessionInput>>();

/** Plans a session: first of which course, then where, when and with whom. */
export default function NewSessionPage(): ReactNode {
  const query = useQuery(coursesQuery);
  return (
    <FormPage
      titleId="orientation.session.plan"
      breadcrumbs={[{ label: <Message id="orientation.title" />, to: '/orientation' }]}
    >
      <QueryStates query={query}>
        {({ items }) => <Planning courses={items.filter((each) => each.isActive)} />}
      </QueryStates>
    </FormPage>
  );
}

function Planning({ courses }: { readonly courses: readonly Course[] }): ReactNode {
  const text = useText();
  const productText = useProductText();
  const [courseId, setCourseId] = useState<string | null>(null);
  const [isMakeUp, setIsMakeUp] = useState(false);
  const [makeUpDays, setMakeUpDays] = useState(1);
  const course = courses.find(({ id }) => id === courseId);
  const dayCount = course && (isMakeUp ? Math.min(makeUpDays, course.days) : course.days);
  return (
    <Stack gap="md">
      <Section title={<Message id="orientation.course" />}>
        <Stack gap="sm">
          <Select
            label={text('orientation.course')}
            data={courses.map(({ id, name }) => ({ value: id, label: productText(name) }))}
            value={courseId}
            onChange={setCourseId}
            data-autofocus
          />
          <Checkbox
            label={text('orientation.make-up')}
            description={text('orientation.make-up.hint')}
            checked={isMakeUp}
            onChange={(event) => setIsMakeUp(event.currentTarget.checked)}
          />
          {isMakeUp && course ? (
            <NumberInput
              label={text('orientation.course.days')}
              min={1}
              max={course.days}
              value={makeUpDays}
              onChange={(value) => setMakeUpDays(Number(value) || 1)}
            />
          ) : null}
        </Stack>
      </Section>
      {course && dayCount ? (
        <Section title={<Message id="orientation.session" />}>
          <SessionForm
            key={`${course.id} ${dayCount} ${isMakeUp}`}
            course={course}
            dayCount={dayCount}
            isMakeUp={isMakeUp}
          />
        </Section>
      ) : null}
    </Stack>
  );
}

interface SessionFormProps {
  readonly course: Course;
  readonly dayCount: number;
  readonly isMakeUp: boolean;
}

function SessionForm({ course, dayCount, isMakeUp }: SessionFormProps): ReactNode {
  const go = useGo();
  const refresh = useRefreshOrientation();
  const { staff } = useSession();
  const productText = useProductText();
  const { data } = useQuery(directoryQuery);
  const offices = (data?.offices ?? [])
    .filter(({ id }) => staff.seesAllOffices || staff.officeIds.includes(id))
    .map(({ id, name }) => ({ value: id, label: productText(name) }));
  return (
    <RecordForm
      id={`orientation.session.new.${course.id}.${dayCount}.${isMakeUp}`}
      schema={newSessionInput}
      initialValues={{
        courseId: course.id,
        officeId: staff.officeIds[0] ?? '',
        site: '',
        language: '',
        trainerId: null,
        interpreter: '',
        capacity: course.capacity,
        childmindingPlaces: 0,
        isMakeUp,
        days: Array.from({ length: dayCount }, () => ({ day: '', startsAt: '09:00', endsAt: '14:00' })),
        note: '',
      }}
      save={planSession}
      onSaved={({ id }) => {
        refresh();
        go(`/orientation/sessions/${id}`);
      }}
      saveLabel={<Message id="orientation.session.plan" />}
    >
      {offices.length > 1 ? <Fields.Choice name="officeId" labelId="orientation.office" options={offices} /> : null}
      <SessionFields dayCount={dayCount} />
    </RecordForm>
  );
}
