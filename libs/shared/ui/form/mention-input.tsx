import { Combobox, Textarea, useCombobox, type TextareaProps } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { mentionAt, withMention } from './mention-at';
import classes from './form.module.css';

/** At most so many names are offered at a time. */
const mostNames = 8;

interface MentionInputProps extends Omit<TextareaProps, 'onChange' | 'value'> {
  readonly names: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text area that offers names after an `@`; arrow keys and Enter, or a click, put one in. */
export function MentionInput({ names, value, onChange, ...props }: MentionInputProps): ReactNode {
  const combobox = useCombobox();
  const [caret, setCaret] = useState<number>();
  const typed = caret === undefined ? undefined : mentionAt(value, caret);
  const wanted = typed?.query.toLocaleLowerCase();
  const matches =
    wanted === undefined
      ? []
      : names
          .filter((name) => name.toLocaleLowerCase().includes(wanted) && name.toLocaleLowerCase() !== wanted.trim())
          .slice(0, mostNames);
  const isOpen = matches.length > 0;
  const { openDropdown, closeDropdown, selectFirstOption } = combobox;
  useEffect(() => {
    if (!isOpen) return closeDropdown();
    openDropdown();
    selectFirstOption();
  }, [isOpen, wanted, openDropdown, closeDropdown, selectFirstOption]);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(name) => {
        if (typed) onChange(withMention(value, typed, name));
        setCaret(undefined);
      }}
    >
      <Combobox.Target withAriaAttributes={false} withKeyboardNavigation={isOpen}>
        <Textarea
          {...props}
          className={classes.wide ?? ''}
          dir="auto"
          aria-autocomplete="list"
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
            setCaret(event.currentTarget.selectionStart);
          }}
          onSelect={(event) => {
            if (caret !== undefined) setCaret(event.currentTarget.selectionStart);
          }}
          onBlur={(event) => {
            setCaret(undefined);
            props.onBlur?.(event);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen}>
        <Combobox.Options>
          {matches.map((name) => (
            <Combobox.Option key={name} value={name}>
              <bdi>{name}</bdi>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
