import { Refusal, refuse } from '@passage/platform/domain';
import { cellName, type TableLimits, type TableRow } from '../table';
import { tableProblems } from '../table.problems';
import type { NumberMeaning } from './number-formats';
import { numberText } from './number-text';
import { richText, type SharedStrings } from './shared-strings';
import type { XmlHandlers } from './xml';

/** What the cells of a sheet are read with. */
export interface SheetContext {
  strings: SharedStrings;
  meanings: readonly NumberMeaning[];
  countsFrom1904: boolean;
  limits: TableLimits;
}

/** Builds rows from the elements of a sheet. Take away what is in `rows` between pieces. */
export class SheetReader implements Required<XmlHandlers> {
  readonly rows: TableRow[] = [];
  private row: TableRow = { rowNumber: 0, cells: [] };
  private column = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private isValue = false;
  private isInline = false;
  private readonly inline;

  constructor(private readonly context: SheetContext) {
    this.inline = richText(context.limits.cellCharacters);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        return this.openRow(attributes.r);
      case 'c':
        return this.openCell(attributes);
      case 'v':
        this.isValue = true;
        return;
      case 'f':
        throw refuse(tableProblems, 'platform.table.formula', { params: { cell: this.cell } });
      case 'is':
        this.isInline = true;
        return this.inline.begin();
      case 'mergeCell':
        throw refuse(tableProblems, 'platform.table.merged-cells', { params: { cell: attributes.ref ?? '' } });
      default:
        if (this.isInline) this.inline.handlers.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.isInline) this.inline.handlers.text(text);
    else if (this.isValue && this.value.length <= this.context.limits.cellCharacters) this.value += text;
  }

  close(name: string): void {
    switch (name) {
      case 'row':
        if (this.row.cells.some((cell) => cell !== '')) this.rows.push(this.row);
        return;
      case 'c':
        return this.closeCell();
      case 'v':
        this.isValue = false;
        return;
      case 'is':
        this.isInline = false;
        this.value = this.inline.end();
        return;
      default:
        if (this.isInline) this.inline.handlers.close(name);
    }
  }

  private get cell(): string {
    return cellName(Math.max(this.column, 0), this.row.rowNumber);
  }

  private openRow(stated: string | undefined): void {
    const rowNumber = stated === undefined ? this.row.rowNumber + 1 : Number(stated);
    if (!Number.isInteger(rowNumber) || rowNumber <= this.row.rowNumber) throw this.broken();
    this.row = { rowNumber, cells: [] };
    this.column = -1;
  }

  private openCell({ r, t, s }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? this.column + 1 : columnOf(r);
    if (column <= this.column) throw this.broken();
    this.column = column;
    this.type = t ?? 'n';
    this.style = Number(s ?? 0);
    this.value = '';
  }

  private closeCell(): void {
    const text = this.textOfCell();
    if (text === '') return;
    const { limits } = this.context;
    const { rowNumber, cells } = this.row;
    if (this.column >= limits.columns) {
      const params = { row: rowNumber, maximum: limits.columns };
      throw refuse(tableProblems, 'platform.table.too-many-columns', { params });
    }
    if (rowNumber > limits.rows) {
      throw refuse(tableProblems, 'platform.table.too-many-rows', { params: { maximum: limits.rows } });
    }
    if (text.length > limits.cellCharacters) {
      const params = { cell: this.cell, maximum: limits.cellCharacters };
      throw refuse(tableProblems, 'platform.table.cell-too-long', { params });
    }
    while (cells.length < this.column) cells.push('');
    cells.push(text);
  }

  private textOfCell(): string {
    const { strings, meanings, countsFrom1904 } = this.context;
    switch (this.type) {
      case 's': {
        if (this.value === '') return '';
        const text = strings.at(Number(this.value));
        if (text === undefined) throw this.broken();
        return text;
      }
      case 'b':
        return this.value === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return this.value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ');
      case 'n':
        return numberText(this.value, meanings[this.style] ?? 'number', countsFrom1904);
      default:
        return this.value;
    }
  }

  private broken(): Refusal {
    return refuse(tableProblems, 'platform.table.broken', { params: { row: this.row.rowNumber } });
  }
}

/** Number of a column, from 0, by the name of a cell in it: 27 for AB7. */
function columnOf(cell: string): number {
  let column = 0;
  for (const character of cell) {
    const letter = character.charCodeAt(0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
