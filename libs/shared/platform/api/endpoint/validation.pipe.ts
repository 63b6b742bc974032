import { StandardSchemaValidationPipe } from '@nestjs/common';
import { platformProblems, refuse } from '@passage/platform/domain';
import type { z } from 'zod';
import { fieldProblems } from '../problem/field-problems';

/** Checks every input against the schema its route names, before the route runs. */
export const validationPipe = new StandardSchemaValidationPipe({
  validateOptions: { libraryOptions: { reportInput: true } },
  exceptionFactory: (issues) =>
    refuse(platformProblems, 'platform.input.invalid', {
      errors: fieldProblems(issues as readonly z.core.$ZodIssue[]),
    }),
});
