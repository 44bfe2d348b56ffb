import { Dialog } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideData, refusalTexts, termTexts } from '@shixiao/data-access';
import { TEXTS, provideTexts, uiTexts } from '@shixiao/ui-kit';
import type { Routes } from '@angular/router';

/** Opens an address as the application would, in English; waits until everything has come. */
export async function openAt(address: string, routes: Routes): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    providers: [provideTexts('en'), provideData(), Dialog, provideRouter(routes, withComponentInputBinding())],
  });
  const texts = TestBed.inject(TEXTS);
  await Promise.all([texts.load('ui', uiTexts), texts.load('terms', termTexts), texts.load('refusal', refusalTexts)]);
  const harness = await RouterTestingHarness.create(address);
  await settle();
  return harness.fixture.nativeElement as HTMLElement;
}

export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

export async function write(root: ParentNode, selector: string, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`There is no ${selector}`);
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await settle();
}

export async function press(root: ParentNode, name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((each) => textOf(each).includes(name));
  if (!button) throw new Error(`There is no button ${name}`);
  button.click();
  await settle();
}
