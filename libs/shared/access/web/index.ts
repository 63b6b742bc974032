export { SessionProvider } from './session/session-provider';
export { useSession } from './session/session-context';
export { useSignOut } from './session/session';
export { IfPermitted, usePermitted } from './permission/if-permitted';
export { accessMessages } from './messages';
