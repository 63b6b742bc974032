import { Alert } from '@mantine/core';
import { Message, PlainDate } from '@passage/platform/web';
import { IconLink, IconPlane } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { caseWindowQuery } from '../window/window.queries';
import classes from '../window/window-section.module.css';
import { FormerCompanions } from './former-companions';
import { PartingEffect } from './parting-effect';

/**
 * Before a case is closed: the flight that is booked, and what its group becomes without it. Before it is opened again:
 * with whom it travelled.
 */
export default function ClosureNotice({ caseId }: { readonly caseId: string }): ReactNode {
  const { data: page } = useQuery(caseWindowQuery(caseId));
  if (!page) return null;
  if (page.window.stage === 'closed') return <FormerCompanions caseId={caseId} />;
  const { plannedTravelOn, departedOn } = page.chart;
  return (
    <>
      {plannedTravelOn && !departedOn ? (
        <Notice icon={<IconPlane size={16} />}>
          <Message id="pipeline.closure.booked" values={{ day: <PlainDate key="day" value={plannedTravelOn} /> }} />
        </Notice>
      ) : null}
      {page.linkedCases.length > 0 ? (
        <Notice icon={<IconLink size={16} />}>
          <p className={classes.found}>
            <Message id="pipeline.travel-link.closing" />
          </p>
          <PartingEffect page={page} />
        </Notice>
      ) : null}
    </>
  );
}

function Notice({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <Alert color="yellow" variant="light" icon={icon} role="status" className={classes.notice ?? ''}>
      {children}
    </Alert>
  );
}
