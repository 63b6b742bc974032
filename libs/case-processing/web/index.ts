export { caseProcessingArea } from './case-processing-area';
export { caseProcessingMessages } from './messages';
