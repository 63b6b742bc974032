export { orientationEntities } from './entities';
export { OrientationModule } from './orientation.module';
