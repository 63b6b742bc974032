import type { MantineColorsTuple } from '@mantine/core';

/** The one accent of the product: a quiet sea blue. White text on shade 7 (light) and 6 (dark) has contrast over 5. */
export const sea: MantineColorsTuple = [
  '#eef6f8',
  '#d9eaef',
  '#b3d5de',
  '#86bccb',
  '#5fa9bd',
  '#38889f',
  '#226f87',
  '#175c72',
  '#124a5d',
  '#0c3545',
];

/** Cool greys for text, lines and surfaces. Shade 6 is the faintest that may carry text on white (contrast 5). */
export const gray: MantineColorsTuple = [
  '#f7f8fa',
  '#f0f2f5',
  '#e4e8ed',
  '#d5dbe2',
  '#b9c2cc',
  '#8d98a5',
  '#626d7a',
  '#4a5460',
  '#323a44',
  '#1d232b',
];

/** Surfaces and text of the dark scheme, from text (0) to the deepest background (9). */
export const dark: MantineColorsTuple = [
  '#dbe0e6',
  '#b8c0c9',
  '#98a2ae',
  '#66707b',
  '#3a424b',
  '#2b3138',
  '#21262c',
  '#171b20',
  '#111418',
  '#0b0d10',
];
