import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Widest a cut text stands in a column of a list, in pixels. */
const widest = 176;

/** A name in a narrow place: one line, cut where it is too long, whole when pointed at. */
export function OneLine({ text }: { readonly text: string }): ReactNode {
  return (
    <Text inherit truncate maw={widest} title={text} dir="auto">
      {text}
    </Text>
  );
}
