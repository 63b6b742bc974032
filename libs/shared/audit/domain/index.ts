export * from './permissions';
export * from './trail/trail';
