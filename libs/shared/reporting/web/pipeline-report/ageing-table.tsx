import { Table } from '@mantine/core';
import { Count, Message } from '@passage/platform/web';
import { ageingBands, type PipelineReport } from '@passage/reporting/domain';
import type { ReactNode } from 'react';
import classes from './pipeline-report.module.css';
import { stageNameId } from './stage-names';
import { pipelineStages } from './stages';

/** How long cases have stood at their stage. */
export function AgeingTable({ report }: { readonly report: PipelineReport }): ReactNode {
  const casesOf = (stage: string, band: string) =>
    report.ageing.find((row) => row.stage === stage && row.band === band)?.cases ?? 0;
  return (
    <div className={classes.scroll} tabIndex={0} role="group">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <Message id="reporting.pipeline.stage" />
            </Table.Th>
            {ageingBands.map((band) => (
              <Table.Th key={band} scope="col" ta="end">
                <Message id={`reporting.ageing.${band}`} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pipelineStages
            .filter((stage) => stage !== 'complete')
            .map((stage) => (
              <Table.Tr key={stage}>
                <Table.Th scope="row" fw={500}>
                  <Message id={stageNameId(stage)} />
                </Table.Th>
                {ageingBands.map((band) => (
                  <Table.Td key={band} ta="end">
                    <Count value={casesOf(stage, band)} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
