export { CaseProcessingModule } from './case-processing.module';
export { caseProcessingEntities } from './entities';
