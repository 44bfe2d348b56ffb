import { Component } from '@angular/core';

/** Where the test does not look. */
@Component({ selector: 'sx-noop-page', template: '' })
export class NoopPage {}
