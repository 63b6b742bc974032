import { defineProblems } from '@passage/platform/domain';

/** Why a file cannot be read as a table. Cells are named as a spreadsheet names them, e.g. C5. */
export const tableProblems = defineProblems({
  'platform.table.wrong-type': {
    kind: 'unsupported',
    title: 'This is neither a CSV file nor an Excel workbook',
    remedy: 'Save the table as an Excel workbook (.xlsx) or as CSV in UTF-8.',
  },
  'platform.table.unknown-encoding': {
    kind: 'unsupported',
    title: 'The characters of this file are not in UTF-8',
    remedy: 'Save it again as “CSV UTF-8”, or as an Excel workbook (.xlsx).',
  },
  'platform.table.too-large': {
    kind: 'too-large',
    title: 'This file is too large',
    remedy: 'Split it into files of at most {maximum} MB.',
  },
  'platform.table.zip-bomb': {
    kind: 'unsupported',
    title: 'This workbook unpacks to far more than a table of its size holds',
    remedy: 'Copy the table into a new workbook and save that.',
  },
  'platform.table.encrypted': {
    kind: 'unsupported',
    title: 'This workbook is protected by a password',
    remedy: 'Remove the password and save it again.',
  },
  'platform.table.formula': {
    kind: 'invalid',
    title: 'Cell {cell} holds a formula',
    remedy: 'Replace formulas by their values (copy, then paste as values).',
  },
  'platform.table.merged-cells': {
    kind: 'invalid',
    title: 'The cells {cell} are merged',
    remedy: 'Split merged cells and fill in every row.',
  },
  'platform.table.too-many-columns': {
    kind: 'invalid',
    title: 'Row {row} has more than {maximum} columns',
    remedy: 'Remove the columns that are not part of the table.',
  },
  'platform.table.too-many-rows': {
    kind: 'too-large',
    title: 'The table has more than {maximum} rows',
    remedy: 'Split it into several files.',
  },
  'platform.table.cell-too-long': {
    kind: 'invalid',
    title: 'Cell {cell} holds more than {maximum} characters',
    remedy: 'Shorten the text, or look for a quotation mark that is not closed.',
  },
  'platform.table.no-such-sheet': {
    kind: 'invalid',
    title: 'The workbook has no sheet named “{sheet}”',
    remedy: 'Name the sheet with the table “{sheet}”.',
  },
  'platform.table.broken': {
    kind: 'unsupported',
    title: 'The file is damaged near row {row}',
    remedy: 'Open it in a spreadsheet program and save it again.',
  },
});
