/** What is to happen when: the earliest first, and of the same time what was noted first. A binary heap. */
export class Agenda<T> {
  private readonly entries: { readonly at: number; readonly order: number; readonly what: T }[] = [];
  private noted = 0;

  note(at: number, what: T): void {
    const entry = { at, order: this.noted++, what };
    let index = this.entries.push(entry) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.isBefore(index, parent)) break;
      this.swap(index, parent);
      index = parent;
    }
  }

  next(): { readonly at: number; readonly what: T } | undefined {
    const [first] = this.entries;
    const last = this.entries.pop();
    if (first === undefined || last === undefined || this.entries.length === 0) return first;
    this.entries[0] = last;
    this.sink();
    return first;
  }

  private sink(): void {
    for (let index = 0; ; ) {
      let least = index;
      for (const child of [2 * index + 1, 2 * index + 2]) {
        if (child < this.entries.length && this.isBefore(child, least)) least = child;
      }
      if (least === index) return;
      this.swap(index, least);
      index = least;
    }
  }

  private isBefore(one: number, other: number): boolean {
    const a = this.entries[one];
    const b = this.entries[other];
    if (a === undefined || b === undefined) return false;
    return a.at < b.at || (a.at === b.at && a.order < b.order);
  }

  private swap(one: number, other: number): void {
    const entry = this.entries[one];
    const with_ = this.entries[other];
    if (entry === undefined || with_ === undefined) return;
    this.entries[one] = with_;
    this.entries[other] = entry;
  }
}
