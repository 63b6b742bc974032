import { usePermitted } from '@passage/access/web';
import { AppLink } from '@passage/platform/web';
import type { ReactNode } from 'react';
import classes from './person-link.module.css';

interface PersonLinkProps {
  readonly personId: string;
  /** The name. */
  readonly children: ReactNode;
}

/** A name that leads to the person's page; plain for those who may not open it. */
export function PersonLink({ personId, children }: PersonLinkProps): ReactNode {
  const isPermitted = usePermitted();
  if (!isPermitted('case-record.person.read')) return children;
  return (
    <AppLink to={`/people/${personId}`} className={classes.link}>
      {children}
    </AppLink>
  );
}
