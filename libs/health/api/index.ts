export { healthEntities } from './entities';
export { HealthModule } from './health.module';
