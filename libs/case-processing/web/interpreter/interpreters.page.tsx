import { Group } from '@mantine/core';
import { ActiveBadge, AdministrationTable } from '@passage/access/web';
import type { Interpreter } from '@passage/case-processing/domain';
import { LanguageName } from '@passage/case-record/web';
import { Message } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useOwnOffices } from '../office/offices';
import { InterpreterForm } from './interpreter-form';
import { interpretersQuery } from './interpreter.queries';

/** Interpreters of the reader's offices. */
export default function InterpretersPage(): ReactNode {
  const rows = useQuery(interpretersQuery);
  const { nameOf } = useOwnOffices();
  return (
    <AdministrationTable<Interpreter>
      titleId="case-processing.interpreters"
      addId="case-processing.interpreter.add"
      emptyId="case-processing.interpreter.empty"
      rows={rows}
      columns={[
        { headerId: 'case-processing.office', cell: (row) => <bdi>{nameOf(row.officeId)}</bdi> },
        { headerId: 'case-processing.interpreter.languages', cell: (row) => <Languages languages={row.languages} /> },
        {
          headerId: 'case-processing.interpreter.sex',
          cell: (row) => <Message id={`case-record.sex.${row.sex}`} />,
        },
        {
          headerId: 'case-processing.interpreter.engagement',
          cell: (row) => <Message id={`case-processing.interpreter.engagement.${row.engagement}`} />,
        },
        { headerId: 'case-processing.state', cell: (row) => <ActiveBadge isActive={row.isActive} /> },
      ]}
      form={(row, close) => <InterpreterForm row={row} onDone={close} />}
    />
  );
}

function Languages({ languages }: Pick<Interpreter, 'languages'>): ReactNode {
  return (
    <Group gap="xs">
      {languages.map(({ language, level }) => (
        <span key={language}>
          <LanguageName code={language} />
          {' · '}
          <Message id={`case-processing.interpreter.level.${level}`} />
        </span>
      ))}
    </Group>
  );
}
