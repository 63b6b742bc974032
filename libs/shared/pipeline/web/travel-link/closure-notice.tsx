import { Alert } from '@mantine/core';
import { Message } from '@passage/platform/web';
import { IconLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { caseWindowQuery } from '../window/window.queries';
import classes from '../window/window-section.module.css';
import { FormerCompanions } from './former-companions';
import { PartingEffect } from './parting-effect';

/** Before a case is closed: what its group becomes without it. Before it is opened again: with whom it travelled. */
export default function ClosureNotice({ caseId }: { readonly caseId: string }): ReactNode {
  const { data: page } = useQuery(caseWindowQuery(caseId));
  if (!page) return null;
  if (page.window.stage === 'closed') return <FormerCompanions caseId={caseId} />;
  if (page.linkedCases.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" icon={<IconLink size={16} />} role="status" className={classes.notice ?? ''}>
      <p className={classes.found}>
        <Message id="pipeline.travel-link.closing" />
      </p>
      <PartingEffect page={page} />
    </Alert>
  );
}
