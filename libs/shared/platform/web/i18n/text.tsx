import { useCallback, type ReactNode } from 'react';
import { FormattedMessage, useIntl, type IntlShape, type MessageDescriptor } from 'react-intl';

/** Id of a sentence in a catalogue. A wrong id fails the type check. */
export type MessageId = NonNullable<MessageDescriptor['id']>;

/** Values for the placeholders of a sentence. */
export type TextValues = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

/** Turns an id into a sentence of the reader's language. */
export type Text = (id: MessageId, values?: TextValues) => string;

/** The function that turns ids into sentences, for attributes and other plain strings. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}

interface MessageProps {
  /** Which sentence. */
  readonly id: MessageId;
  /** Values for its placeholders; elements are allowed. */
  readonly values?: Readonly<Record<string, ReactNode>>;
}

/** A sentence of the reader's language, as content of an element. */
export function Message({ id, values }: MessageProps): ReactNode {
  return <FormattedMessage id={id} {...(values ? { values } : {})} />;
}

/** Whether the catalogue has a sentence under an id that is only known at run time. */
export function hasMessage(intl: IntlShape, id: string): id is MessageId {
  return Object.hasOwn(intl.messages, id);
}
