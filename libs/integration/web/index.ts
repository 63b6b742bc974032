export { integrationArea } from './integration-area';
