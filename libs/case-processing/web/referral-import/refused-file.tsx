import { Button } from '@mantine/core';
import type { ReferralImport } from '@passage/case-processing/domain';
import { AppLink, Message, hasMessage } from '@passage/platform/web';
import { StateView } from '@passage/ui';
import { IconFileAlert } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** Why a file was refused as a whole, and what to do about it. */
export function RefusedFile({ problem }: { readonly problem: ReferralImport['problem'] }): ReactNode {
  const intl = useIntl();
  const say = (id: string) => (hasMessage(intl, id) ? intl.formatMessage({ id }, { ...problem?.params }) : '');
  return (
    <StateView
      role="alert"
      icon={IconFileAlert}
      title={say(`problem.${problem?.code}`)}
      hint={say(`problem.${problem?.code}.remedy`)}
      actions={
        <Button component={AppLink} to="/imports" variant="default">
          <Message id="case-processing.import.again" />
        </Button>
      }
    />
  );
}
