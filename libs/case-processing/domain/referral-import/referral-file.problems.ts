import { defineProblems } from '@passage/platform/domain';

/** Why a referral file is refused as a whole; the last word of each code is the reason the reader of files gives. */
export const referralFileProblems = defineProblems({
  'case-processing.referral-import.file-wrong-type': {
    kind: 'unsupported',
    title: 'This is neither a CSV file nor an Excel workbook',
    remedy: 'Save the list as an Excel workbook (.xlsx) or as CSV in UTF-8, and upload it again.',
  },
  'case-processing.referral-import.file-unknown-encoding': {
    kind: 'unsupported',
    title: 'The characters of this file are not in UTF-8',
    remedy: 'Save it again as “CSV UTF-8”, or as an Excel workbook (.xlsx).',
  },
  'case-processing.referral-import.file-too-large': {
    kind: 'too-large',
    title: 'This file holds more than {maximum}',
    remedy: 'Split it into several files, keeping each family in one.',
  },
  'case-processing.referral-import.file-zip-bomb': {
    kind: 'unsupported',
    title: 'This workbook unpacks to far more than a list of its size holds',
    remedy: 'Copy the list into a new workbook and upload that.',
  },
  'case-processing.referral-import.file-encrypted': {
    kind: 'unsupported',
    title: 'This workbook is protected by a password',
    remedy: 'Remove the password, save it and upload it again.',
  },
  'case-processing.referral-import.file-no-such-sheet': {
    kind: 'invalid',
    title: 'The workbook has no sheet to read',
    remedy: 'Put the list on the first sheet of the workbook.',
  },
  'case-processing.referral-import.file-formula-cell': {
    kind: 'invalid',
    title: 'Cell {cell} holds a formula',
    remedy: 'Replace formulas by their values (copy, then paste as values).',
  },
  'case-processing.referral-import.file-merged-cells': {
    kind: 'invalid',
    title: 'The cells {cells} are merged',
    remedy: 'Split merged cells and fill in every row.',
  },
  'case-processing.referral-import.file-too-many-columns': {
    kind: 'invalid',
    title: 'Row {row} has more than {maximum} columns',
    remedy: 'Remove the columns that are not part of the template.',
  },
  'case-processing.referral-import.file-too-many-rows': {
    kind: 'too-large',
    title: 'The file has more than {maximum} rows',
    remedy: 'Split it into several files, keeping each family in one.',
  },
  'case-processing.referral-import.file-cell-too-long': {
    kind: 'invalid',
    title: 'A cell of row {row} holds more than {maximum} characters',
    remedy: 'Shorten the text, or look for a quotation mark that is not closed.',
  },
  'case-processing.referral-import.file-broken-file': {
    kind: 'unsupported',
    title: 'The file is damaged, or a quotation mark in it stands out of place',
    remedy: 'Open it in a spreadsheet program, save it as an Excel workbook (.xlsx) and upload that.',
  },
});
