export { movementArea } from './movement-area';
