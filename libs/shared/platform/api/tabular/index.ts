export { writeCsv, type CellValue } from './csv/csv-writer';
export { openTabular, type TabularFile, type TabularFormat, type TabularOptions } from './tabular-file';
export { tabularLimits, type TabularLimits } from './tabular-limits';
export { TabularRefusal, tabularReasons, type TabularParams, type TabularReason } from './tabular-refusal';
export type { TabularRow } from './tabular-row';
export { streamedWorkbook } from './xlsx/streamed-workbook';
export { writeXlsx, type SheetContent } from './xlsx/xlsx-writer';
