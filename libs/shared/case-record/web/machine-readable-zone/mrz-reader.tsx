import { Alert, Button, Group, Stack, Textarea } from '@mantine/core';
import {
  documentFromMrz,
  readMrz,
  type IdentityDocumentInput,
  type MrzReading,
  type PersonRecord,
} from '@passage/case-record/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { useState, type ReactNode } from 'react';
import { IdentityDocumentForm } from '../identity-document/identity-document-form';
import classes from './mrz.module.css';
import { MrzReport } from './mrz-report';

interface MrzReaderProps {
  readonly record: PersonRecord;
  readonly onDone: () => void;
}

/** Reads the lines for machines of a document as they are typed, shows what they say, and fills the form with it. */
export function MrzReader({ record, onDone }: MrzReaderProps): ReactNode {
  const text = useText();
  const today = useToday();
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<IdentityDocumentInput>();
  if (read) return <IdentityDocumentForm record={record} read={read} onDone={onDone} />;
  const result = typed.trim() === '' ? undefined : readMrz(typed, today);
  return (
    <Stack gap="sm">
      <Textarea
        label={text('case-record.mrz.lines')}
        description={text('case-record.mrz.lines-hint')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        classNames={{ input: classes.lines ?? '' }}
        autosize
        minRows={3}
        spellCheck={false}
        autoComplete="off"
        dir="ltr"
        data-autofocus
      />
      {result?.is === 'fault' ? (
        <Alert color="yellow" role="status" variant="light">
          <Message id={`case-record.mrz.fault.${result.fault}`} />
        </Alert>
      ) : null}
      {result?.is === 'zone' ? (
        <Found reading={result.reading} record={record} onFill={() => setRead(documentFromMrz(result.reading))} />
      ) : null}
      <Group gap="xs">
        <Button variant="default" onClick={onDone}>
          <Message id="ui.cancel" />
        </Button>
      </Group>
    </Stack>
  );
}

interface FoundProps {
  readonly reading: MrzReading;
  readonly record: PersonRecord;
  readonly onFill: () => void;
}

function Found({ reading, record, onFill }: FoundProps): ReactNode {
  return (
    <>
      <MrzReport reading={reading} record={record} />
      <Group>
        <Button onClick={onFill}>
          <Message id="case-record.mrz.fill" />
        </Button>
      </Group>
    </>
  );
}
