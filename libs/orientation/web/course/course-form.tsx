import { courseInput, courseTopics, curricula, type Course } from '@passage/orientation/domain';
import { useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useProgrammeOptions } from '../programme/programme-options';
import { coursesQuery, saveCourse } from './course.queries';

const Fields = recordFields<z.input<typeof courseInput>>();

const blank: z.input<typeof courseInput> = {
  code: '',
  name: '',
  programmeCodes: [],
  curriculum: 'adult',
  minAge: 18,
  maxAge: null,
  hours: 15,
  days: 3,
  minAttendancePercent: 80,
  capacity: 25,
  topics: [],
  sourceNote: '',
  isVerified: false,
  isActive: true,
};

interface CourseFormProps {
  /** The course; a new one when left out. */
  readonly course: Course | undefined;
  readonly onDone: () => void;
}

/** One course: whose requirement it meets, for which ages, how long, and where that comes from. */
export function CourseForm({ course, onDone }: CourseFormProps): ReactNode {
  const text = useText();
  const client = useQueryClient();
  const programmes = useProgrammeOptions();
  return (
    <RecordForm
      id={`orientation.course.${course?.id ?? 'new'}`}
      schema={courseInput}
      initialValues={course ? courseInput.parse(course) : blank}
      {...(course ? { version: course.version } : {})}
      save={(values, version) => saveCourse(course?.id, values, version)}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: coursesQuery.queryKey });
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Text name="name" labelId="orientation.course.name" isFirst />
        <Fields.Text name="code" labelId="orientation.course.code" />
        <Fields.Choices name="programmeCodes" labelId="orientation.programmes" options={programmes} />
        <Fields.Choice
          name="curriculum"
          labelId="orientation.curriculum"
          options={curricula.map((value) => ({ value, label: text(`orientation.curriculum.${value}`) }))}
        />
        <Fields.Number name="minAge" labelId="orientation.course.min-age" min={0} max={130} />
        <Fields.Number name="maxAge" labelId="orientation.course.max-age" min={0} max={130} />
        <Fields.Number name="days" labelId="orientation.course.days" min={1} max={30} />
        <Fields.Number name="hours" labelId="orientation.course.hours" min={1} max={200} />
        <Fields.Number name="minAttendancePercent" labelId="orientation.course.attendance" min={1} max={100} />
        <Fields.Number name="capacity" labelId="orientation.capacity" min={1} max={500} />
      </FormGrid>
      <Fields.Choices
        name="topics"
        labelId="orientation.topics"
        options={courseTopics.map((value) => ({ value, label: text(`orientation.topic.${value}`) }))}
      />
      <Fields.LongText name="sourceNote" labelId="orientation.course.source" />
      <FormGrid>
        <Fields.Check name="isVerified" labelId="orientation.course.verified" />
        <Fields.Check name="isActive" labelId="orientation.course.active" />
      </FormGrid>
    </RecordForm>
  );
}
