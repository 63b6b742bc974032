import { defineProblems } from '@passage/platform/domain';

/** Problems of rooms. */
export const roomProblems = defineProblems({
  'case-processing.room.name-taken': {
    kind: 'conflict',
    title: 'The office has a room of this name already',
    remedy: 'Choose another name, or change the room that has it.',
  },
});
