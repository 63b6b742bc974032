import { defineProblems } from '@passage/platform/domain';

/** Problems of running an import; those of files, rows and families stand beside their rules. */
export const importRunProblems = defineProblems({
  'case-processing.import-run.no-file': {
    kind: 'invalid',
    title: 'No file was sent',
    remedy: 'Choose a CSV or Excel file made after the template.',
  },
  'case-processing.import-run.wrong-state': {
    kind: 'conflict',
    title: 'This cannot be done with an import that is {state}',
    remedy: 'Look at the import as it stands now.',
  },
  'case-processing.import-run.undecided': {
    kind: 'conflict',
    title: '{count} families have somebody who seems to be known already',
    remedy: 'Choose for each of them, or for all at once, whether to create the case or to skip it.',
  },
  'case-processing.import-run.nothing-to-create': {
    kind: 'conflict',
    title: 'Nothing of this file is to be created or updated',
    remedy: 'Choose families to update, or correct the rejected rows in the file and upload it again.',
  },
  'case-processing.import-run.office-lost': {
    kind: 'conflict',
    title: 'The file brings families to an office that is no longer yours',
    remedy: 'Give this import up and upload the families of your own offices, or ask a colleague of that office.',
  },
});
