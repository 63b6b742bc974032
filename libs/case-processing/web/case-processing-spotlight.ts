import type { AreaModule } from '@passage/platform/web';
import {
  IconCalendarWeek,
  IconChecklist,
  IconDoor,
  IconForms,
  IconLanguage,
  IconClockHour4,
  IconHourglassHigh,
  IconListCheck,
  IconMail,
  IconMoodKid,
  IconShieldCog,
  IconTableColumn,
  IconTransform,
} from '@tabler/icons-react';

/** The pages of stage 1 that are found by typing their name. */
export const caseProcessingSpotlight = [
  {
    to: '/interviews/calendar',
    labelId: 'case-processing.calendar.interviews',
    icon: IconCalendarWeek,
    permission: 'case-processing.interview.read',
  },
  {
    to: '/administration/interview-forms',
    labelId: 'case-processing.interview-forms',
    icon: IconForms,
    permission: 'case-processing.interview-form.edit',
  },
  {
    to: '/administration/letter-templates',
    labelId: 'case-processing.letter-templates',
    icon: IconMail,
    permission: 'case-processing.letter-template.edit',
  },
  {
    to: '/administration/rooms',
    labelId: 'case-processing.rooms',
    icon: IconDoor,
    permission: 'case-processing.room.edit',
  },
  {
    to: '/administration/interpreters',
    labelId: 'case-processing.interpreters',
    icon: IconLanguage,
    permission: 'case-processing.interpreter.edit',
  },
  {
    to: '/imports/mappings',
    labelId: 'case-processing.mappings',
    icon: IconTransform,
    permission: 'case-processing.referral-import.run',
  },
  {
    to: '/administration/check-types',
    labelId: 'case-processing.check-types',
    icon: IconShieldCog,
    permission: 'case-processing.check-type.edit',
  },
  {
    to: '/administration/pre-screening',
    labelId: 'case-processing.pre-screening-items',
    icon: IconChecklist,
    permission: 'case-processing.pre-screening-item.edit',
  },
  {
    to: '/administration/age-limits',
    labelId: 'case-processing.age-limits',
    icon: IconHourglassHigh,
    permission: 'case-processing.ageing-rule.edit',
  },
  {
    to: '/administration/programme-durations',
    labelId: 'case-processing.programme-durations',
    icon: IconClockHour4,
    permission: 'case-processing.ageing-rule.edit',
  },
  {
    to: '/administration/step-tasks',
    labelId: 'case-processing.step-tasks',
    icon: IconListCheck,
    permission: 'case-processing.step-task.edit',
  },
  {
    to: '/administration/best-interests',
    labelId: 'case-processing.best-interest-rules',
    icon: IconMoodKid,
    permission: 'case-processing.best-interest-rule.edit',
  },
  {
    to: '/imports/columns',
    labelId: 'case-processing.columns.title',
    icon: IconTableColumn,
    permission: 'case-processing.referral-import.run',
  },
] satisfies AreaModule['spotlightEntries'];
