export * from './event/live-event';
export * from './job/job';
export * from './local-time/local-time';
export * from './paging/paging';
export * from './plain-date/plain-date';
export * from './problem/problem';
export * from './problem/problems';
export * from './record/record';
