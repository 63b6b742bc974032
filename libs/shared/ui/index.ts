export { UiProvider } from './theme/ui-provider';
export { Brand } from './brand/brand';
export { LocaleMenu } from './theme/locale-menu';
export { SchemeToggle } from './theme/scheme-toggle';
export type { Tone } from './badge/tone';
export { StatusBadge } from './badge/status-badge';
export { OutcomeBadge, type ShownOutcome } from './badge/outcome-badge';
export { Code } from './data/code';
export { DataTable, type DataColumn } from './data/data-table';
export { KeyValueList, type KeyValue } from './data/key-value-list';
export { None } from './data/none';
export { OneLine } from './data/one-line';
export { PersonName } from './data/person-name';
export { RelativeDays } from './data/relative-days';
export { StageLanes, stages, type LaneState, type Stage } from './data/stage-lanes';
export { StatCard } from './data/stat-card';
export { Timeline, type TimelineEntry } from './data/timeline';
export { ConfirmDialog } from './feedback/confirm-dialog';
export { useNotices, type Notices } from './feedback/notice';
export { OpenDialog } from './feedback/open-dialog';
export { PageStates, QueryStates } from './feedback/query-states';
export { StateView } from './feedback/state-view';
export { EmptyState, ErrorState, Loading, NoRight } from './feedback/states';
export { DayInput } from './form/day-input';
export { FileDrop } from './form/file-drop';
export { useFormScope } from './form/form-context';
export { useFormValue } from './form/form-context';
export { FormGrid } from './form/form-grid';
export { FormProblem } from './form/form-problem';
export { FormPage } from './form/form-page';
export { valueAt } from './form/field-issue';
export { useFormValues } from './form/form-values';
export { recordFields, type RecordFields } from './form/record-fields';
export { RecordForm } from './form/record-form';
export { RepeatedFields } from './form/repeated-fields';
export { JobProgress } from './job/job-progress';
export { PageHeader, type Breadcrumb } from './layout/page-header';
export { Section } from './layout/section';
export { useChosenInSight } from './layout/strip';
export type {
  BulkAction,
  ListColumn,
  ListDefinition,
  ListFilter,
  ListOption,
  ListParams,
  ListQuery,
  ListResult,
} from './list/list-definition';
export { BulkReport, type BulkReportLine } from './list/bulk-report';
export { ListPage } from './list/list-page';
export { ListView } from './list/list-view';
export { WindowChart } from './chart/window-chart';
export { WindowSummary } from './chart/window-summary';
export type { Period, WindowChartData, WindowItem, WindowItemState, WindowMember } from './chart/window-chart.types';
export { uiMessages } from './messages';
