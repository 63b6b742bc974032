import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { programmes } from '@passage/pipeline/domain';

describe('programmes that come with the product', () => {
  it('are named, and so are their requirements, in the catalogue', () => {
    const file = path.resolve(import.meta.dirname, '../../libs/shared/case-record/web/messages/en.json');
    const english = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const worded = new Set(
      Object.entries(english).flatMap(([id, name]) => (id.startsWith('case-record.product-text.') ? [name] : [])),
    );
    const names = programmes.flatMap(({ name, requirements }) => [name, ...requirements.map(({ title }) => title)]);
    expect(names.filter((name) => !worded.has(name))).toEqual([]);
  });
});
