import { describe, expect, it } from '@jest/globals';
import { DatabaseError } from 'pg';
import type { Constraint } from './database-refusal';
import { problemOf } from './problem-of';

const check = (definition: string, ...columns: string[]): Constraint => ({ columns, definition });

/** The problem when a constraint of `people` refuses a row. */
function refusedBy(code: string, constraint: Constraint, message = 'violates') {
  const error = Object.assign(new DatabaseError(message, message.length, 'error'), {
    ...{ code, schema: 'record', table: 'people', constraint: 'the_constraint' },
  });
  return problemOf(error, 'request', new Map([['record.people.the_constraint', constraint]]));
}

/** Field, code and remedy of each error. */
const told = (problem: ReturnType<typeof problemOf>) =>
  problem.errors?.map(({ field, code, remedy }) => `${field} ${code}: ${remedy}`);

describe('what the database refuses', () => {
  it.each<[string, Constraint, string[]]>([
    [
      'a choice',
      check("CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text])))", 'sex'),
      ['sex platform.field.choice: Choose one of: female, male.'],
    ],
    [
      'choices of a list',
      check("CHECK ((stale_on <@ ARRAY['custody'::text, 'merge'::text]))", 'stale_on'),
      ['staleOn platform.field.choice: Choose one of: custody, merge.'],
    ],
    [
      'a list that is not empty',
      check('CHECK ((cardinality(applies_to) > 0))', 'applies_to'),
      ['appliesTo platform.field.none-chosen: Choose at least one.'],
    ],
    [
      'a length',
      check('CHECK (((length(given_names) >= 1) AND (length(given_names) <= 200)))', 'given_names'),
      ['givenNames platform.field.length: Enter 1 to 200 characters.'],
    ],
    [
      'a greatest length',
      check('CHECK ((length(family_name) <= 200))', 'family_name'),
      ['familyName platform.field.too-long: Enter at most 200 characters.'],
    ],
    [
      'a range',
      check('CHECK (((transit_days >= 0) AND (transit_days <= 14)))', 'transit_days'),
      ['transitDays platform.field.out-of-range: Enter 0 to 14.'],
    ],
    [
      'a least number',
      check('CHECK ((capacity > 0))', 'capacity'),
      ['capacity platform.field.too-small: Enter 1 or more.'],
    ],
    [
      'two fields that do not go together',
      check('CHECK ((until_on >= from_on))', 'from_on', 'until_on'),
      [
        'fromOn platform.field.does-not-fit: Compare the fields that are marked, and correct one of them.',
        'untilOn platform.field.does-not-fit: Compare the fields that are marked, and correct one of them.',
      ],
    ],
    [
      'anything else',
      check('CHECK ((NOT isempty(period)))', 'period'),
      ['period platform.field.not-accepted: Check what was entered.'],
    ],
  ])('by a check of %s is told at the field', (_, constraint, expected) => {
    const problem = refusedBy('23514', constraint);
    expect([problem.status, problem.code]).toEqual([422, 'platform.input.invalid']);
    expect(told(problem)).toEqual(expected);
  });

  it('because it exists already is told at the last field of the key', () => {
    const problem = refusedBy('23505', { columns: ['office_id', 'name'], definition: '' });
    expect([problem.status, problem.errors?.[0]?.field]).toEqual([409, 'name']);
    expect(JSON.stringify(problem)).not.toContain('the_constraint');
  });

  it('because a reference leads nowhere is told at the field that refers', () => {
    const key = { columns: ['document_id', 'case_id'], definition: '' };
    expect(refusedBy('23503', key).errors?.[0]).toMatchObject({
      field: 'documentId',
      code: 'platform.field.unknown-reference',
      remedy: 'Choose another.',
    });
    expect(refusedBy('23503', key, 'update or delete on table').code).toBe('platform.record.in-use');
  });

  it('because a column is empty is told at its field', () => {
    const error = Object.assign(new DatabaseError('null value', 10, 'error'), { code: '23502', column: 'held_on' });
    expect(told(problemOf(error, 'request'))).toEqual(['heldOn platform.field.required: Fill it in.']);
  });

  it.each([
    ['22021', 'platform.input.control-characters'],
    ['22P05', 'platform.input.control-characters'],
    ['22003', 'platform.input.too-large'],
    ['22008', 'platform.input.unreadable'],
    ['22001', 'platform.input.too-long'],
  ])('with %s, which names no column, says what to look for', (code, expected) => {
    const problem = problemOf(Object.assign(new DatabaseError('no', 2, 'error'), { code }), 'request');
    expect([problem.status, problem.code, problem.errors]).toEqual([422, expected, undefined]);
    expect(problem.detail).toContain('nothing was saved');
  });
});
