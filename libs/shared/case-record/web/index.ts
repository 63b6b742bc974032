export { caseRecordArea } from './case-record-area';
export { caseQuery, useRefreshCase } from './case/case.queries';
export { PriorityBadge } from './case/priority-badge';
export { CountryName, LanguageName, useCountryOptions, useLanguageOptions } from './country/names';
export { PersonLink } from './person-record/person-link';
export { caseRecordMessages } from './messages';
export { EventSentence } from './timeline/event-sentence';
export { TaskName } from './task/task-name';
