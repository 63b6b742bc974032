import { Button } from '@mantine/core';
import { Message, useText } from '@passage/platform/web';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import classes from './form.module.css';

interface FileDropProps {
  /** What the file is for. */
  readonly label: ReactNode;
  /** What kinds and sizes are accepted, in words. */
  readonly hint?: ReactNode;
  /** File kinds for the browser's dialogue: `.xlsx,.csv`. */
  readonly accept?: string;
  readonly isDisabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes one file, dropped or chosen. Which files are good is for the server to say. */
export function FileDrop({ label, hint, accept, isDisabled = false, onFile }: FileDropProps): ReactNode {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file && !isDisabled) onFile(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <IconFileUpload size={24} stroke={1.4} aria-hidden />
      <div className={classes.dropLabel}>{label}</div>
      {hint ? <div className={classes.dropHint}>{hint}</div> : null}
      <Button variant="default" disabled={isDisabled} onClick={() => input.current?.click()}>
        <Message id="ui.file.choose" />
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text('ui.file.choose')}
        {...(accept ? { accept } : {})}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
