import { Component } from '@angular/core';
import { Shell } from './shell/shell.ts';

@Component({
  selector: 'sx-root',
  imports: [Shell],
  template: `<sx-shell />`,
})
export class App {}
