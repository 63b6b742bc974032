import { Button } from '@mantine/core';
import type { ReferralImport } from '@passage/case-processing/domain';
import { AppLink, Message } from '@passage/platform/web';
import { StateView } from '@passage/ui';
import { IconFileAlert } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useImportProblemText } from './import-problem-text';

/** Why a file was refused as a whole, and what to do about it. */
export function RefusedFile({ problem }: { readonly problem: NonNullable<ReferralImport['problem']> }): ReactNode {
  const { title, remedy } = useImportProblemText()(problem);
  return (
    <StateView
      role="alert"
      icon={IconFileAlert}
      title={title}
      hint={remedy}
      actions={
        <>
          <Button component={AppLink} to="/imports" variant="default">
            <Message id="case-processing.import.again" />
          </Button>
          <Button component={AppLink} to="/imports/columns" variant="subtle">
            <Message id="case-processing.import.template.columns" />
          </Button>
        </>
      }
    />
  );
}
