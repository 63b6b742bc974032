export { caseWindowQuery } from './window/window.queries';
export { RangeWords } from './travel-link/range-words';
export { useWordedPage } from './window/worded-page';
export { pipelineArea } from './pipeline-area';
export { NeedNames } from './need/need-names';
export { programmesQuery } from './programme/programme.queries';
