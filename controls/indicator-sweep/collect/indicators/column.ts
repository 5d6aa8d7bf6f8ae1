// A column of numbers that grows.
export class Column {
  private cells: Uint32Array;
  length = 0;
  constructor(capacity = 1024) {
    this.cells = new Uint32Array(capacity);
  }
  push(value: number): void {
    if (this.length === this.cells.length) {
      const grown = new Uint32Array(Math.ceil(this.length * 1.5));
      grown.set(this.cells);
      this.cells = grown;
    }
    this.cells[this.length++] = value;
  }
  at(index: number): number {
    return this.cells[index] ?? 0;
  }
  set(index: number, value: number): void {
    this.cells[index] = value;
  }
}
