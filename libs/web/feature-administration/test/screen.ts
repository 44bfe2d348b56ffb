import { Dialog } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { SESSION, provideData, refusalTexts, termTexts } from '@shixiao/data-access';
import { TEXTS, provideTexts, uiTexts } from '@shixiao/ui-kit';
import { administrationRoutes } from '../src/routes.ts';
import type { ViewerFacts } from '@shixiao/data-access';

/** @param isAuthority whether they administer an authority, or else the enterprise `o1` */
export const administrator = (isAuthority: boolean) =>
  ({
    person: { id: 'a1', name: 'An Administrator' },
    membership: { id: 'm1', roles: ['administrator'], organisation: { id: 'o1', name: 'Quick Parks', englishName: null } },
    viewerCanAdminister: isAuthority,
  }) as unknown as ViewerFacts;

/** Opens an address as the application would, in English; waits until everything has come. @param before what happened on other screens */
export async function openAt(address: string, viewer: ViewerFacts, before: () => void = () => undefined): Promise<HTMLElement> {
  const routes = [{ path: 'admin', children: administrationRoutes }];
  TestBed.configureTestingModule({ providers: [provideTexts('en'), provideData(), Dialog, provideRouter(routes, withComponentInputBinding())] });
  const texts = TestBed.inject(TEXTS);
  await Promise.all([texts.load('ui', uiTexts), texts.load('terms', termTexts), texts.load('refusal', refusalTexts)]);
  await TestBed.inject(SESSION).begin(viewer);
  before();
  const harness = await RouterTestingHarness.create(address);
  await settle();
  return harness.fixture.nativeElement as HTMLElement;
}

export async function goTo(address: string): Promise<void> {
  await TestBed.inject(Router).navigateByUrl(address);
  await settle();
}

export const addressNow = (): string => TestBed.inject(Router).url;

export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

export async function press(root: ParentNode, name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((each) => textOf(each) === name);
  if (!button) throw new Error(`There is no button ${name}`);
  button.click();
  await settle();
}
