import { DateInput, type DateInputProps } from '@mantine/dates';
import { useState, type ReactNode } from 'react';
import { DATE_FORMAT, parseTypedDate } from './typed-date';

/**
 * A day, typed or picked. The calendar opens by click or arrow down, not by focus: reached with the keyboard it would
 * cover the fields that follow.
 */
export function DayInput({ onChange, onBlur, ...props }: DateInputProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <DateInput
      {...props}
      valueFormat={DATE_FORMAT}
      dateParser={parseTypedDate}
      popoverProps={{ opened: isOpen }}
      onClick={() => setOpen(true)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') setOpen(true);
        if (event.key === 'Escape' && isOpen) {
          event.stopPropagation();
          setOpen(false);
        }
      }}
      onChange={(day) => {
        onChange?.(day);
        setOpen(false);
      }}
      onBlur={(event) => {
        onBlur?.(event);
        setOpen(false);
      }}
    />
  );
}
