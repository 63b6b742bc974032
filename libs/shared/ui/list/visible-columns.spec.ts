import { describe, expect, it } from '@jest/globals';
import { visibleColumns } from './visible-columns';

const columns = [{ id: 'number' }, { id: 'name' }, { id: 'phone', isHiddenAtFirst: true }];
const ids = (chosen?: string[]) => visibleColumns(columns, chosen).map((column) => column.id);

describe('columns on screen', () => {
  it('are those of the definition until somebody chooses', () => {
    expect(ids()).toEqual(['number', 'name']);
  });

  it('follow the choice, in the order of the definition', () => {
    expect(ids(['phone', 'number'])).toEqual(['number', 'phone']);
  });

  it('always hold the first, which carries the link', () => {
    expect(ids([])).toEqual(['number']);
  });

  it('leave out what the definition no longer has', () => {
    expect(ids(['gone', 'name'])).toEqual(['number', 'name']);
  });
});
