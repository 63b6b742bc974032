export * from './permissions';
export * from './pipeline-report/pipeline-report';
