import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import { StatusTag } from '../src/status/status-tag.ts';

it('says a status by word and by a shape of its own', async () => {
  const shapes = new Set<string>();
  for (const tone of ['good', 'active', 'info', 'warn', 'bad', 'quiet'] as const) {
    const fixture = TestBed.createComponent(StatusTag);
    fixture.componentRef.setInput('tone', tone);
    fixture.componentRef.setInput('label', 'Met');
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    expect(host.textContent.trim()).toBe('Met');
    shapes.add(host.querySelector('path')?.getAttribute('d') ?? '');
  }
  expect(shapes.size).toBe(6);
});
