import { addDays, ageOn, type PlainDate } from '@passage/platform/domain';
import type { CoreServiceTemplate } from './core-service';
import type { CoreServiceState } from './core-service-state';

/** The day by which a service is due. Calendar days: whether the agreement means working days was not found (F2). */
export function dueOn(template: Pick<CoreServiceTemplate, 'dueDays'>, arrivedOn: PlainDate): PlainDate {
  return addDays(arrivedOn, template.dueDays);
}

/** Whether a service for people is due to somebody, by age on the day of arrival. */
export function concerns(
  { minAge, maxAge }: Pick<CoreServiceTemplate, 'minAge' | 'maxAge'>,
  birthDate: PlainDate,
  arrivedOn: PlainDate,
): boolean {
  const age = ageOn(birthDate, arrivedOn);
  return (minAge === null || age >= minAge) && (maxAge === null || age < maxAge);
}

/** Whether a service should have been given by now. */
export function isOverdue(service: { state: CoreServiceState; dueOn: PlainDate }, today: PlainDate): boolean {
  return service.state === 'due' && service.dueOn < today;
}
