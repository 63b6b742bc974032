export { SessionProvider } from './session/session-provider';
export { useSession } from './session/session-context';
export { useSignOut } from './session/session';
export { IfPermitted, usePermitted } from './permission/if-permitted';
export { directoryQuery } from './directory/directory.queries';
export { accessMessages } from './messages';
export { accessArea } from './access-area';
export { AdministrationNav } from './administration/administration-nav';
