import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { productTextId } from './product-text-id';

describe('names that come with the product', () => {
  it('are found in the catalogue by their English words', () => {
    const file = path.join(import.meta.dirname, '../messages/en.json');
    const english = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const names = Object.entries(english).filter(([id]) => id.startsWith('case-record.product-text.'));
    expect(names.length).toBeGreaterThan(0);
    expect(names.map(([, name]) => productTextId(name))).toEqual(names.map(([id]) => id));
  });
});
