/**
 * What somebody is typing, kept in the tab's own storage until it is saved, so that neither a time-out nor a failure
 * loses it. Drafts belong to one member of staff: another one signing in at the same tab removes them.
 */
const PREFIX = 'passage.draft.';
const OWNER_KEY = 'passage.draft-owner';

/** Declares whose drafts this tab keeps; drafts of anybody else are removed. */
export function claimDrafts(staffId: string, storage: Storage = sessionStorage): void {
  if (storage.getItem(OWNER_KEY) !== staffId) discardAllDrafts(storage);
  storage.setItem(OWNER_KEY, staffId);
}

/** The draft kept under this key, if any. */
export function readDraft(key: string, storage: Storage = sessionStorage): unknown {
  const text = storage.getItem(PREFIX + key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a draft under this key. */
export function keepDraft(key: string, values: unknown, storage: Storage = sessionStorage): void {
  storage.setItem(PREFIX + key, JSON.stringify(values));
}

/** Forgets the draft under this key: it has been saved or thrown away. */
export function discardDraft(key: string, storage: Storage = sessionStorage): void {
  storage.removeItem(PREFIX + key);
}

/** Forgets every draft of this tab. */
export function discardAllDrafts(storage: Storage = sessionStorage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(PREFIX)) storage.removeItem(key);
}
