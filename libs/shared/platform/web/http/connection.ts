/**
 * What this tab knows about its connection to the API: the token against request forgery, when the server last
 * answered, and whether it said that nobody is signed in.
 */
type Listener = () => void;

const signedOutListeners = new Set<Listener>();
const sessionChangedListeners = new Set<Listener>();
let csrfToken: string | undefined;
let lastAnswerAt = 0;

/** Keeps the token that unsafe requests carry. It lives in memory only, so a reload asks the server again. */
export function setCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

/** The token that unsafe requests carry, when somebody is signed in. */
export function currentCsrfToken(): string | undefined {
  return csrfToken;
}

/** Calls the listener each time the server says that nobody is signed in any more; returns how to stop. */
export function onSignedOut(listener: Listener): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/** Tells the page that the session has ended. */
export function announceSignedOut(): void {
  for (const listener of signedOutListeners) listener();
}

/** Calls the listener when the token has become wrong, as after signing in anew in another tab; returns how to stop. */
export function onSessionChanged(listener: Listener): () => void {
  sessionChangedListeners.add(listener);
  return () => sessionChangedListeners.delete(listener);
}

/** Tells the page that its token is not that of the session. */
export function announceSessionChanged(): void {
  for (const listener of sessionChangedListeners) listener();
}

/** Remembers that the server answered a request made for a signed-in person, which restarts its idle clock. */
export function noteAnswer(): void {
  lastAnswerAt = Date.now();
}

/** Milliseconds since 1970 of the last answer of the server; 0 before the first. */
export function lastAnswerInstant(): number {
  return lastAnswerAt;
}
