import { Button } from '@mantine/core';
import { AppLink, Message, useText } from '@passage/platform/web';
import { PageHeader, StateView } from '@passage/ui';
import { IconMapQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Says that there is no page at this address. */
export function NotFoundPage(): ReactNode {
  const text = useText();
  return (
    <>
      <PageHeader title={text('shell.not-found')} />
      <StateView
        icon={IconMapQuestion}
        title={<Message id="shell.not-found.title" />}
        hint={<Message id="shell.not-found.hint" />}
        actions={
          <Button component={AppLink} to="/">
            <Message id="shell.start" />
          </Button>
        }
      />
    </>
  );
}
