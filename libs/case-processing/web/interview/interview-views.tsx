import { Button, Group } from '@mantine/core';
import { AppLink, Message } from '@passage/platform/web';
import type { ReactNode } from 'react';

/** The way between the list of interviews and their calendar. */
export function InterviewViews({ shown }: { readonly shown: 'list' | 'calendar' }): ReactNode {
  return (
    <Group gap="xs">
      {shown === 'list' ? (
        <Button variant="default" component={AppLink} to="/interviews/calendar">
          <Message id="case-processing.calendar" />
        </Button>
      ) : (
        <Button variant="default" component={AppLink} to="/interviews">
          <Message id="case-processing.calendar.list" />
        </Button>
      )}
    </Group>
  );
}
