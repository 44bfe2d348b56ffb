import { ApplicationRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideTransloco } from '@jsverse/transloco';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Language, ProcessFacts } from '../src/facts/process-facts.ts';
import { structureOf } from '../src/labels/structure.ts';
import { ProcessOutlineComponent } from '../src/outline/process-outline.component.ts';
import { outlineOf } from '../src/outline/outline.ts';
import { BPMN, NOW, element, process } from './facts.ts';

const outline = (change: Partial<ProcessFacts> = {}) => outlineOf(process(change), structureOf(BPMN), NOW);

describe('the outline of a process', () => {
  it('has the stages in order, with their numbers', () => {
    expect(outline().map(({ number, mark }) => [number, mark])).toEqual([
      ['2', 'done'],
      ['7', 'active'],
    ]);
  });

  it('has in each stage what people do, however deep it lies, and no gateways', () => {
    expect(outline().map(({ steps }) => steps.map((step) => [step.element, step.depth]))).toEqual([
      [['draft', 0]],
      [
        ['milestone', 0],
        ['handIn', 1],
      ],
    ]);
  });

  it('has an answer to an event only once the event has happened', () => {
    const elements = [element('blocker', '堵点', 'active'), element('clear', '化解堵点', 'active')];
    expect(outline({ elements }).at(-1)?.steps.map((step) => step.element)).toEqual(['blocker', 'clear']);
  });

  it('leaves limits out that run no more', () => {
    const stages = process().stages.map((stage) => ({
      ...stage,
      limits: { statutory: { light: 'green', phase: 'stopped' }, promised: { light: 'red', phase: 'running' } } as const,
    }));
    expect(outline({ stages })[0]?.statutory).toBeUndefined();
    expect(outline({ stages })[0]?.promised?.light).toBe('red');
  });
});

describe('sx-process-outline', () => {
  beforeEach(() => {
    const config = { availableLangs: ['zh', 'en'], defaultLang: 'zh' };
    TestBed.configureTestingModule({ providers: [provideTransloco({ config })] });
  });

  async function render(language: Language = 'zh', change: Partial<ProcessFacts> = {}) {
    const fixture = TestBed.createComponent(ProcessOutlineComponent);
    fixture.componentRef.setInput('process', process(change));
    fixture.componentRef.setInput('language', language);
    fixture.componentRef.setInput('now', NOW);
    const page = fixture.nativeElement as HTMLElement;
    await until(() => page.querySelector('ol') !== null);
    return { fixture, page };
  }

  /** Words are loaded on demand, which takes as many turns as it takes. */
  async function until(holds: () => boolean) {
    for (let turn = 0; turn < 200 && !holds(); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await TestBed.inject(ApplicationRef).whenStable();
      TestBed.tick();
    }
    expect(holds()).toBe(true);
  }

  const textOf = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  it('says in words how each stage stands, and which one is the current', async () => {
    const { page } = await render();
    expect([...page.querySelectorAll('summary')].map((summary) => textOf(summary))).toEqual([
      expect.stringMatching(/^2\s*提案\s*已完成/),
      expect.stringMatching(/^7\s*实施\s*进行中/),
    ]);
    expect(textOf(page.querySelector('[aria-current="step"] summary'))).toContain('实施');
  });

  it('opens the current stage alone', async () => {
    const { page } = await render();
    expect([...page.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, true]);
  });

  it('names the delegate and the one they acted for', async () => {
    const { page } = await render();
    expect(textOf(page.querySelector('button'))).toContain('陈秘书 · 佛山甲公司，代李总');
  });

  it('is all English in English, people aside', async () => {
    const { page } = await render('en');
    const steps = textOf(page.querySelectorAll('ol ol')[1]);
    expect(steps).toContain('Waiting');
    expect(steps).toContain('handIn in English');
    expect(textOf(page)).toContain('One of three milestones is met.');
    expect(textOf(page)).toContain('陈秘书 · Foshan First, on behalf of 李总');
    expect(textOf(page).replace(/陈秘书|李总/g, '')).not.toMatch(/\p{Script=Han}/u);
  });

  it('tells the last day on which something is in time, and no midnight after it', async () => {
    const endsAt = '2026-12-08T16:00:00.000Z';
    const stages = process().stages.map((stage) => ({ ...stage, limits: { statutory: { light: 'green', phase: 'running', endsAt } } as const }));
    const next = { element: 'handIn', name: { zh: '提交证据', en: 'Hand in' }, onlyIf: [], deadline: endsAt, waitsFor: [] };
    const { page } = await render('zh', { stages, nextSteps: [next] });
    expect(textOf(page.querySelector('.sx-outline-limits'))).toContain('2026年12月8日');
    expect(textOf(page.querySelector('.sx-outline-due'))).toBe('截止时间 2026年12月8日');
  });

  it('tells which step was chosen, and shows one chosen elsewhere', async () => {
    const { fixture, page } = await render();
    const heard = signal<string | null>(null);
    fixture.componentInstance.selected.subscribe((chosen) => {
      heard.set(chosen);
    });
    page.querySelectorAll<HTMLButtonElement>('ol ol button')[2]?.click();
    expect(heard()).toBe('handIn');

    fixture.componentRef.setInput('selected', 'draft');
    await until(() => page.querySelector('details')?.open === true);
    expect(textOf(page.querySelector('button[aria-pressed="true"]'))).toContain('起草提案');
  });
});
