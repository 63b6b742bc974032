import { Alert } from '@mantine/core';
import { useFieldProblemText, useProblemText, type ProblemError } from '@passage/platform/web';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface FormProblemProps {
  readonly problem: ProblemError;
  /** Whether a field of this name stands in the form and shows its own problem. */
  readonly isShownBesideField: (name: string) => boolean;
}

/**
 * Says above the buttons why saving failed, with what the server found wrong beyond the fields of the form, and beyond
 * the first finding about each.
 */
export function FormProblem({ problem, isShownBesideField }: FormProblemProps): ReactNode {
  const { title, remedy } = useProblemText()(problem);
  const fieldText = useFieldProblemText();
  const elsewhere = problem.errors.filter(
    ({ field }, index) =>
      !isShownBesideField(field) || problem.errors.findIndex((earlier) => earlier.field === field) < index,
  );
  return (
    <Alert color="red" variant="light" role="alert" tabIndex={-1} icon={<IconAlertTriangle size={18} />} title={title}>
      {remedy}
      {elsewhere.length > 0 ? (
        <ul>
          {elsewhere.map((error, index) => (
            <li key={index}>{fieldText(error)}</li>
          ))}
        </ul>
      ) : null}
    </Alert>
  );
}
