export { orientationArea } from './orientation-area';
