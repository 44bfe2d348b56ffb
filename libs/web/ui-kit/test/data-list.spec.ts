import { Component } from '@angular/core';
import { expect, it } from '@jest/globals';
import { DataCell, DataList } from '../src/lists/data-list.ts';
import { hostOf, show, textOf, the } from './screen.ts';

@Component({
  imports: [DataList, DataCell],
  template: `
    <sx-data-list caption="Calls" [columns]="columns" [rows]="rows">
      <ng-template sxCell="title" let-row>{{ row.title }}</ng-template>
      <ng-template sxCell="count" let-row>{{ row.count }}</ng-template>
    </sx-data-list>
  `,
})
class Page {
  readonly columns = [
    { key: 'title', label: 'Title' },
    { key: 'count', label: 'Proposals', isNumber: true },
  ];
  readonly rows = [
    { id: '1', title: 'Sports parks', count: 3 },
    { id: '2', title: 'Power supply', count: 0 },
  ];
}

it('names the table and each row, and every value carries its label for narrow screens', async () => {
  const host = hostOf(await show(Page, {}));
  expect(textOf(the(host, 'caption'))).toBe('Calls');
  expect([...host.querySelectorAll('tbody th[scope=row]')].map(textOf)).toEqual(['Sports parks', 'Power supply']);
  expect([...host.querySelectorAll('td')].map((cell) => [cell.getAttribute('data-label'), textOf(cell)])).toEqual([
    ['Proposals', '3'],
    ['Proposals', '0'],
  ]);
});
