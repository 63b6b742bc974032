import { Table } from '@mantine/core';
import { ageingBands, type AgeingBand } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { Figure } from './figure-cell';
import classes from './pipeline-report.module.css';
import type { FiguresProps } from './report-search';
import { stageNameId } from './stage-names';
import { pipelineStages } from './stages';

const shown = pipelineStages.filter((stage) => stage !== 'complete');

/** How long cases have stood at their stage; every figure leads to the cases behind it. */
export function AgeingTable({ report, measure, listOf }: FiguresProps): ReactNode {
  const count = (stage: string, band: AgeingBand) =>
    report.ageing.find((row) => row.stage === stage && row.band === band)?.[measure] ?? 0;
  return (
    <div className={classes.scroll} tabIndex={0} role="group">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <Message id="reporting.pipeline.stage" />
            </Table.Th>
            {ageingBands.map((band) => (
              <Table.Th key={band} scope="col" ta="end" className={classes.short ?? ''}>
                <Message id={`reporting.ageing.${band}`} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((stage) => (
            <Table.Tr key={stage}>
              <Table.Th scope="row" fw={500}>
                <Message id={stageNameId(stage)} />
              </Table.Th>
              {ageingBands.map((band) => (
                <Table.Td key={band} ta="end">
                  <Figure value={count(stage, band)} to={listOf({ stage, ageing: band })} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
