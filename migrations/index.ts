export { migrations } from './all';
export { migrate, revertLast } from './migrate';
