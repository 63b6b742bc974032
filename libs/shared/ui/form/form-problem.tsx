import { Alert } from '@mantine/core';
import { useFieldProblemText, useProblemText, type ProblemError } from '@passage/platform/web';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface FormProblemProps {
  readonly problem: ProblemError;
}

/** Says above the buttons why saving failed, with every field the server refused. */
export function FormProblem({ problem }: FormProblemProps): ReactNode {
  const { title, remedy } = useProblemText()(problem);
  const fieldText = useFieldProblemText();
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle size={18} />} title={title}>
      {remedy}
      {problem.errors.length > 0 ? (
        <ul>
          {problem.errors.map((error) => (
            <li key={`${error.field} ${error.code}`}>{fieldText(error)}</li>
          ))}
        </ul>
      ) : null}
    </Alert>
  );
}
