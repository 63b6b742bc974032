import { Alert } from '@mantine/core';
import type { ReferralImport } from '@passage/case-processing/domain';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useImportProblemText } from './import-problem-text';

/** Why the creation of cases broke off, and what to do about it. */
export function BrokenOff({ problem }: { readonly problem: NonNullable<ReferralImport['problem']> }): ReactNode {
  const { title, remedy } = useImportProblemText()(problem);
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle size={18} />} title={title}>
      {remedy}
    </Alert>
  );
}
