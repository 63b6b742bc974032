import { Alert } from '@mantine/core';
import { Message } from '@passage/platform/web';
import { IconLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from '../window/window-section.module.css';
import { LinkedName } from './linked-name';
import { formerCompanionsQuery } from './travel-link.queries';

/** The cases it travelled with until it closed: opened again, it has to be linked with them anew. */
export function FormerCompanions({ caseId }: { readonly caseId: string }): ReactNode {
  const { data } = useQuery(formerCompanionsQuery(caseId));
  if (!data || data.items.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" icon={<IconLink size={16} />} role="status" className={classes.notice ?? ''}>
      <p className={classes.found}>
        <Message id="pipeline.travel-link.former" />
      </p>
      <ul className={classes.list}>
        {data.items.map((former) => (
          <li key={former.number}>
            <LinkedName {...former} />
            {former.isClosed ? (
              <>
                {' · '}
                <Message id="pipeline.stage.closed" />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
