import { Dialog } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { uiTexts } from '../src/texts/ui-texts.ts';
import { TEXTS, provideTexts } from '../src/texts/texts.ts';
import type { Type } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import type { Language } from '../src/texts/texts.ts';

/** A page with this library's texts loaded. */
export async function open(language: Language = 'en'): Promise<void> {
  TestBed.configureTestingModule({ providers: [provideTexts(language), provideRouter([]), Dialog] });
  await TestBed.inject(TEXTS).load('ui', uiTexts);
}

/** Shows a component with these inputs, once everything has settled. */
export async function show<Shown>(type: Type<Shown>, inputs: Readonly<Record<string, unknown>>): Promise<ComponentFixture<Shown>> {
  const fixture = TestBed.createComponent(type);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  return fixture;
}

/** What is read, piece by piece, white space aside. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) pieces.push(walker.currentNode.nodeValue ?? '');
  return pieces.join(' ').replaceAll(/\s+/g, ' ').trim();
}

export function hostOf(fixture: ComponentFixture<unknown>): HTMLElement {
  return fixture.nativeElement as HTMLElement;
}

/** The one element that fits. */
export function the<Found extends Element>(root: ParentNode, selector: string): Found {
  const found = root.querySelectorAll<Found>(selector);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} elements are ${selector}`);
  return first;
}
