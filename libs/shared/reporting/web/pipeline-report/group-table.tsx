import { Table } from '@mantine/core';
import { AppLink, Count, Message, type MessageId } from '@passage/platform/web';
import type { ReactNode } from 'react';
import classes from './pipeline-report.module.css';
import { stageNameId } from './stage-names';
import { pipelineStages } from './stages';

interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly cases: number;
  readonly people: number;
}

interface GroupTableProps {
  /** What the rows are. */
  readonly nameId: MessageId;
  readonly rows: readonly GroupRow[];
  /** Where the cases of one group at one stage are listed. */
  readonly href: (id: string, stage: string) => string;
}

/** Cases of each group by stage, every figure a link to the cases behind it. */
export function GroupTable({ nameId, rows, href }: GroupTableProps): ReactNode {
  const groups = [...new Map(rows.map(({ id, name }) => [id, name]))];
  const casesOf = (id: string, stage: string) => rows.find((row) => row.id === id && row.stage === stage)?.cases ?? 0;
  const peopleOf = (id: string) => rows.filter((row) => row.id === id).reduce((sum, { people }) => sum + people, 0);
  return (
    <div className={classes.scroll} tabIndex={0} role="group">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <Message id={nameId} />
            </Table.Th>
            {pipelineStages.map((stage) => (
              <Table.Th key={stage} scope="col" ta="end">
                <Message id={stageNameId(stage)} />
              </Table.Th>
            ))}
            <Table.Th scope="col" ta="end">
              <Message id="reporting.pipeline.people" />
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map(([id, name]) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={500}>
                <bdi>{name}</bdi>
              </Table.Th>
              {pipelineStages.map((stage) => (
                <Table.Td key={stage} ta="end">
                  {casesOf(id, stage) === 0 ? (
                    <Count value={0} />
                  ) : (
                    <AppLink to={href(id, stage)}>
                      <Count value={casesOf(id, stage)} />
                    </AppLink>
                  )}
                </Table.Td>
              ))}
              <Table.Td ta="end">
                <Count value={peopleOf(id)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
