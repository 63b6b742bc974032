import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { isRequired } from './required-fields';

const person = z.object({
  givenNames: z.string(),
  birthDate: z.iso.date(),
  phone: z.string().nullable().default(null),
});
const schema = z.object({
  reason: z.string().min(1),
  note: z.string(),
  person: person.nullable(),
  people: z.array(person).min(1),
});

describe('a field is marked as required when its schema refuses to be without it', () => {
  it.each([
    ['reason', true],
    ['note', false],
    ['person.birthDate', true],
    ['person.givenNames', false],
    ['person.phone', false],
    ['people.0.birthDate', true],
    ['people.2.birthDate', true],
    ['people.0.phone', false],
  ])('%s: %s', (name, required) => {
    expect(isRequired(schema, name)).toBe(required);
    expect(isRequired(schema, name)).toBe(required);
  });
});
