import { beforeEach, describe, expect, it } from '@jest/globals';
import { claimDrafts, discardDraft, keepDraft, readDraft } from './drafts';

/** The part of the browser's storage that drafts use, in memory. */
class MemoryStorage implements Storage {
  private readonly entries = new Map<string, string>();

  get length(): number {
    return this.entries.size;
  }

  clear(): void {
    this.entries.clear();
  }

  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }

  removeItem(key: string): void {
    this.entries.delete(key);
  }

  setItem(key: string, value: string): void {
    this.entries.set(key, value);
  }
}

describe('drafts', () => {
  let storage: Storage;
  beforeEach(() => {
    storage = new MemoryStorage();
    claimDrafts('staff-1', storage);
  });

  it('outlive a new sign-in of the same person', () => {
    keepDraft('person.1', { name: 'Amina' }, storage);
    claimDrafts('staff-1', storage);
    expect(readDraft('person.1', storage)).toEqual({ name: 'Amina' });
  });

  it('are gone when somebody else signs in at the same tab', () => {
    keepDraft('person.1', { name: 'Amina' }, storage);
    keepDraft('person.2', { name: 'Omar' }, storage);
    storage.setItem('passage.locale', 'fr');
    claimDrafts('staff-2', storage);
    expect(readDraft('person.1', storage)).toBeUndefined();
    expect(readDraft('person.2', storage)).toBeUndefined();
    expect(storage.getItem('passage.locale')).toBe('fr');
  });

  it('are forgotten one by one once saved', () => {
    keepDraft('person.1', { name: 'Amina' }, storage);
    discardDraft('person.1', storage);
    expect(readDraft('person.1', storage)).toBeUndefined();
  });

  it('are nothing when what is stored cannot be read', () => {
    storage.setItem('passage.draft.person.1', '{');
    expect(readDraft('person.1', storage)).toBeUndefined();
  });
});
