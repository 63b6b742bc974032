import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@passage/platform/domain';
import { z } from 'zod';
import { fieldIssue, valueAt } from './field-issue';

function firstIssue(schema: z.ZodType, value: unknown) {
  const issue = schema.safeParse(value).error?.issues[0];
  if (!issue) throw new Error('the schema accepts the value');
  return fieldIssue(issue, value);
}

describe('what a schema finds wrong', () => {
  it.each([
    ['nothing at all', z.string(), undefined],
    ['a cleared field', z.string(), null],
    ['an empty text', z.string().min(1), ''],
    ['no choice', z.enum(['f', 'm']), null],
    ['an empty address', z.email(), ''],
    ['an empty day', plainDate, ''],
  ])('is that something is missing for %s', (_what, schema, value) => {
    expect(firstIssue(schema, value)).toEqual({ code: 'platform.field.required' });
  });

  it('names the limits of texts and numbers', () => {
    expect(firstIssue(z.string().min(3), 'ab')).toEqual({ code: 'platform.field.too-short', params: { minimum: 3 } });
    expect(firstIssue(z.string().max(3), 'abcd')).toEqual({ code: 'platform.field.too-long', params: { maximum: 3 } });
    expect(firstIssue(z.number().min(3), 2)).toEqual({ code: 'platform.field.too-small', params: { minimum: 3 } });
    expect(firstIssue(z.array(z.string()).min(1), [])).toEqual({ code: 'platform.field.none-chosen' });
    expect(firstIssue(z.number().max(3), 4)).toEqual({ code: 'platform.field.too-big', params: { maximum: 3 } });
  });

  it('passes on the code and the values of a rule of a domain', () => {
    const rule = z.string().refine(() => false, { params: { code: 'health.assessment.too-old', days: 180 } });
    expect(firstIssue(rule, 'x')).toEqual({
      code: 'health.assessment.too-old',
      params: { code: 'health.assessment.too-old', days: 180 },
    });
  });

  it('reads the value at the path of a field', () => {
    expect(valueAt({ members: [{ name: 'Amina' }] }, ['members', 0, 'name'])).toBe('Amina');
    expect(valueAt({}, ['members', 0, 'name'])).toBeUndefined();
  });
});
