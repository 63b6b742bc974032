export { healthArea } from './health-area';
