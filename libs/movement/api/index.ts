export { movementEntities } from './entities';
export { MovementModule } from './movement.module';
