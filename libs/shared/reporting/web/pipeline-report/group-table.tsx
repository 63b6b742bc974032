import { Table } from '@mantine/core';
import { ProductText } from '@passage/case-record/web';
import { Message, type MessageId } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { Figure } from './figure-cell';
import classes from './pipeline-report.module.css';
import type { Measure } from './report-search';
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
  readonly measure: Measure;
  /** Where the cases of one group are listed; at one stage, or at all. */
  readonly href: (id: string, stage?: string) => string;
}

/** Cases or people of each group by stage, every figure a link to the cases behind it. */
export function GroupTable({ nameId, rows, measure, href }: GroupTableProps): ReactNode {
  const groups = [...new Map(rows.map(({ id, name }) => [id, name]))];
  const count = (id: string, stage?: string) =>
    rows
      .filter((row) => row.id === id && (stage === undefined || row.stage === stage))
      .reduce((sum, row) => sum + row[measure], 0);
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
              <Message id="reporting.pipeline.total" />
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map(([id, name]) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={500}>
                <ProductText typed={name} />
              </Table.Th>
              {pipelineStages.map((stage) => (
                <Table.Td key={stage} ta="end">
                  <Figure value={count(id, stage)} to={href(id, stage)} />
                </Table.Td>
              ))}
              <Table.Td ta="end">
                <Figure value={count(id)} to={href(id)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
