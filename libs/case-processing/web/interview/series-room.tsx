import type { interviewSeriesInput } from '@passage/case-processing/domain';
import { recordFields, useFormScope } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { thoughtOf } from './thought-of';
import { useRoomOptions } from './use-choice-options';

const Fields = recordFields<z.input<typeof interviewSeriesInput>>();

interface SeriesRoomProps {
  readonly caseId: string;
  readonly index: number;
}

/** The room of one interview of a series, by what is free at its time. */
export function SeriesRoom({ caseId, index }: SeriesRoomProps): ReactNode {
  const { form } = useFormScope();
  const entries = form.getValues()['interviews'] as readonly Record<string, unknown>[];
  const rooms = useRoomOptions(caseId, thoughtOf(entries[index] ?? {}));
  return <Fields.Choice name={`interviews.${index}.roomId`} labelId="case-processing.interview.room" options={rooms} />;
}
