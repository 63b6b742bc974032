import { List } from '@mantine/core';
import { useFieldProblemText } from '@passage/platform/web';
import type { ReactNode } from 'react';
import type { ShownFinding } from './use-form-draft';

/** What keeps a draft from being a form, and where. */
export function FormFindings({ findings }: { readonly findings: readonly ShownFinding[] }): ReactNode {
  const fieldText = useFieldProblemText();
  if (findings.length === 0) return null;
  return (
    <List size="sm" role="alert">
      {findings.slice(0, 20).map(({ path, code, params }) => (
        <List.Item key={`${path} ${code}`}>
          <code>{path}</code> {fieldText({ code, params })}
        </List.Item>
      ))}
    </List>
  );
}
