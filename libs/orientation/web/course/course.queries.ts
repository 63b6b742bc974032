import { useProductText } from '@passage/case-record/web';
import type { Course, CourseInput } from '@passage/orientation/domain';
import { http } from '@passage/platform/web';
import { queryOptions, useQuery } from '@tanstack/react-query';

const path = '/api/orientation/courses';

/** Every course. */
export const coursesQuery = queryOptions({
  queryKey: ['courses'],
  queryFn: ({ signal }) => http.get<{ items: Course[] }>(path, { signal }),
  staleTime: 60_000,
});

/** Adds a course, or changes the one given. */
export const saveCourse = (id: string | undefined, input: CourseInput, version: number | undefined) =>
  id === undefined
    ? http.post<Course>(path, input)
    : http.put<Course>(`${path}/${id}`, input, { ...(version !== undefined && { version }) });

/** Courses to choose from in a filter. */
export function useCourseOptions(): { value: string; label: string }[] {
  const productText = useProductText();
  const { data } = useQuery(coursesQuery);
  return (data?.items ?? []).map(({ id, name }) => ({ value: id, label: productText(name) }));
}
