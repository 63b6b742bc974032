import { Button, Group, Text } from '@mantine/core';
import { Message, useText } from '@passage/platform/web';
import { IconCheck, IconDownload, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useNotices } from '../feedback/notice';
import { saveReport } from './bulk-report-file';
import classes from './bulk.module.css';

/** What became of one row, in words; without a failure it went through. */
export interface BulkReportLine {
  readonly id: string;
  readonly label: string;
  readonly failure?: { readonly reason: string; readonly remedy: string | undefined } | undefined;
}

interface BulkReportProps {
  readonly lines: readonly BulkReportLine[];
  /** Name of the file in which the report is kept, without its ending. */
  readonly fileName: string;
  /** Whether every row has had its turn; until then nothing is summed up. */
  readonly isOver: boolean;
}

/** A bulk action row by row: each success, and each failure with its reason and what to do; to be kept as a file. */
export function BulkReport({ lines, fileName, isOver }: BulkReportProps): ReactNode {
  const text = useText();
  const notices = useNotices();
  const failed = lines.filter(({ failure }) => failure !== undefined);
  const done = lines.filter(({ failure }) => failure === undefined);
  const words = { row: text('ui.bulk.row'), outcome: text('ui.bulk.outcome'), done: text('ui.bulk.done') };
  const keep = (): void => {
    const failures = { failed: text('ui.bulk.failed'), reason: text('ui.bulk.reason'), remedy: text('ui.bulk.remedy') };
    saveReport([...failed, ...done], { ...words, ...failures }, `${fileName}.csv`).catch(notices.failed);
  };
  return (
    <>
      {isOver ? (
        <Group justify="space-between" gap="xs">
          <Text size="sm" role="status">
            <Message id="ui.bulk.summary" values={{ done: done.length, failed: failed.length }} />
          </Text>
          <Button variant="default" leftSection={<IconDownload size={14} />} onClick={keep}>
            <Message id="ui.bulk.download" />
          </Button>
        </Group>
      ) : null}
      <ul className={classes.outcomes}>
        {[...failed, ...done].map(({ id, label, failure }) => (
          <li key={id} className={classes.outcome} data-failed={failure ? true : undefined}>
            {failure ? <IconX size={14} aria-hidden /> : <IconCheck size={14} aria-hidden />}
            <span>{label}</span>
            <span className={classes.reason}>{failure ? `${failure.reason} ${failure.remedy ?? ''}` : words.done}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
