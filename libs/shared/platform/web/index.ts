export { http, type RequestOptions } from './http/http';
export { ProblemError, asProblem } from './http/problem';
export { lastAnswerInstant, onSessionChanged, onSignedOut, setCsrfToken } from './http/connection';
export { queryString, withQuery, parseQueryString, type Query, type QueryValue } from './http/query-string';
export { upload, type UploadOptions } from './http/upload';
export { download } from './http/download';
export { createQueryClient } from './query/query-client';
export { useLiveEvents } from './query/live-events';
export { claimDrafts, discardAllDrafts, discardDraft, keepDraft, readDraft } from './drafts/drafts';
export { loadMessages, type AllMessages, type Catalogue, type Messages } from './i18n/catalogue';
export {
  currentLocale,
  directionOf,
  formattingLocales,
  hasChosenLocale,
  isLocale,
  localeNames,
  locales,
  type Locale,
} from './i18n/locale';
export { ConfiguredNamesContext, useConfiguredName, type NameInWords } from './i18n/configured-names';
export { LocaleProvider, useLocale } from './i18n/locale-provider';
export { Message, hasMessage, useText, type MessageId, type Text, type TextValues } from './i18n/text';
export { useFieldProblemText, useProblemText, type FieldFinding, type ProblemText } from './i18n/problem-text';
export {
  ClockTime,
  Instant,
  PlainDate,
  formatClock,
  formatPlainDate,
  useDaysFromToday,
  withDayInWords,
  type DateWidth,
} from './i18n/dates';
export { localDayOf } from './i18n/local-day';
export { useToday } from './i18n/today';
export { Count, Share } from './i18n/number';
export { AppLink, type AppLinkProps } from './navigation/app-link';
export { expectArrival, useArrivalFocus } from './navigation/arrival-focus';
export { useGo, usePath, type Go } from './navigation/go';
export { useChangeSearch, useRouteParam, useSearchOf, useSearchParams } from './navigation/address';
export type { SearchChange, SearchParams } from './navigation/search-change';
export type {
  ApprovalKind,
  FamilyAct,
  AreaModule,
  AreaRoute,
  CaseBanner,
  CaseSection,
  Icon,
  ProposedChange,
  RailEntry,
  SpotlightEntry,
  TodayPanel,
} from './navigation/area-module';
export { AreasContext, useAreas } from './navigation/areas';
export { platformMessages } from './messages';
