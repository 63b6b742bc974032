import { withinLimits, type TabularLimits } from '../tabular-limits';
import { TabularRefusal } from '../tabular-refusal';
import type { TabularRow } from '../tabular-row';
import { cellText, columnOf, type CellContext } from './cell-text';
import type { XmlReader } from './xml';

/** Length of a sign that is written as its number, `_xHHHH_`; what it means is measured once it is whole. */
const numberLength = 7;

/** Gathers rows from the markup of a sheet. Formulas and merged cells are refused: neither says what was meant. */
export class SheetRows implements XmlReader {
  private gathered: TabularRow[] = [];
  private rowNumber = 0;
  private cells: string[] = [];
  private column = -1;
  private address = '';
  private kind = 'n';
  private style = 0;
  private content = '';
  private isContent = false;
  private isPhonetic = false;

  constructor(
    private readonly context: CellContext,
    private readonly limits: TabularLimits,
  ) {}

  /** The rows gathered since they were last taken. */
  take(): TabularRow[] {
    const taken = this.gathered;
    this.gathered = [];
    return taken;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.openRow(attributes['r']);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.isContent = !this.isPhonetic;
    else if (name === 'rPh') this.isPhonetic = true;
    else if (name === 'f' && this.address) throw new TabularRefusal('formula-cell', { cell: this.address });
    else if (name === 'mergeCell') throw new TabularRefusal('merged-cells', { cells: attributes['ref'] ?? '' });
  }

  text(text: string): void {
    if (!this.isContent) return;
    this.content += text;
    if (this.content.length > numberLength * this.limits.cellCharacters) {
      throw new TabularRefusal('cell-too-long', { row: this.rowNumber, maximum: this.limits.cellCharacters });
    }
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isContent = false;
    else if (name === 'rPh') this.isPhonetic = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  private openRow(number: string | undefined): void {
    const next = number === undefined ? this.rowNumber + 1 : Number(number);
    if (!Number.isInteger(next) || next <= this.rowNumber) throw new TabularRefusal('broken-file');
    this.rowNumber = next;
    this.cells = [];
    this.column = -1;
  }

  private openCell({ r: address, t: kind = 'n', s: style = '0' }: Readonly<Record<string, string>>): void {
    const column = address === undefined ? this.column + 1 : columnOf(address);
    if (column <= this.column) throw new TabularRefusal('broken-file', { cell: address ?? '' });
    this.column = column;
    this.address = address ?? `#${column + 1}`;
    this.kind = kind;
    this.style = Number(style);
    this.content = '';
  }

  private closeCell(): void {
    const text = this.content === '' ? '' : cellText(this.kind, this.style, this.content, this.context);
    if (text === null) throw new TabularRefusal('broken-file', { cell: this.address });
    this.address = '';
    if (text === '') return;
    if (this.column >= this.limits.columns) {
      throw new TabularRefusal('too-many-columns', { row: this.rowNumber, maximum: this.limits.columns });
    }
    while (this.cells.length < this.column) this.cells.push('');
    this.cells.push(text);
  }

  private closeRow(): void {
    const cells = withinLimits(this.cells, this.rowNumber, this.limits);
    if (cells.length > 0) this.gathered.push({ rowNumber: this.rowNumber, cells });
  }
}
