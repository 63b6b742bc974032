export { integrationEntities } from './entities';
export { IntegrationModule } from './integration.module';
