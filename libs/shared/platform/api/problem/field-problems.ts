import { fillIn, platformProblems, type FieldProblem, type ProblemParams } from '@passage/platform/domain';
import type { z } from 'zod';

type Code = keyof typeof platformProblems;

/** What zod found wrong, in the words and codes of the product. */
export function fieldProblems(issues: readonly z.core.$ZodIssue[]): FieldProblem[] {
  return issues.flatMap((issue) => {
    const field = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => fieldProblem([field, key].filter(Boolean).join('.'), 'platform.field.unknown'));
    }
    const [code, params] = codeOf(issue);
    return [fieldProblem(field, code, params)];
  });
}

/** One problem of the platform, at a field. */
export function fieldProblem(field: string, code: Code, params?: ProblemParams): FieldProblem {
  const { title, remedy } = platformProblems[code];
  return {
    field,
    code,
    reason: fillIn(title, params),
    remedy: fillIn(remedy, params),
    ...(params && { params: { ...params } }),
  };
}

function codeOf(issue: z.core.$ZodIssue): [Code, ProblemParams?] {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? ['platform.field.required']
        : ['platform.field.type', { expected: issue.expected }];
    case 'too_small':
      if (issue.origin === 'string') {
        return Number(issue.minimum) === 1
          ? ['platform.field.required']
          : ['platform.field.too-short', { minimum: Number(issue.minimum) }];
      }
      return issue.origin === 'array' && Number(issue.minimum) === 1
        ? ['platform.field.none-chosen']
        : ['platform.field.too-small', { minimum: Number(issue.minimum) }];
    case 'too_big':
      return issue.origin === 'string'
        ? ['platform.field.too-long', { maximum: Number(issue.maximum) }]
        : ['platform.field.too-big', { maximum: Number(issue.maximum) }];
    case 'invalid_value':
      return ['platform.field.choice', { choices: issue.values.map(String).join(', ') }];
    case 'invalid_format':
      return ['platform.field.format', { format: issue.format }];
    case 'custom': {
      const code: unknown = issue.params?.code;
      return [typeof code === 'string' && code in platformProblems ? (code as Code) : 'platform.field.not-accepted'];
    }
    default:
      return ['platform.field.not-accepted'];
  }
}
