import { defineProblems } from '@passage/platform/domain';

/** Problems of saved mappings. */
export const columnMappingProblems = defineProblems({
  'case-processing.column-mapping.name-taken': {
    kind: 'conflict',
    title: 'There is a mapping of this name already',
    remedy: 'Choose another name, or change that one.',
  },
});
