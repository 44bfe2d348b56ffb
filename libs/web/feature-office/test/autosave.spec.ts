import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { injectAutosave } from '../src/calls/autosave.ts';

/** A server that answers when it is told to. */
function slowServer() {
  const waiting: ((isSaved: boolean) => void)[] = [];
  return {
    save: () => new Promise<boolean>((resolve) => waiting.push(resolve)),
    asked: () => waiting.length,
    async answer(isSaved: boolean) {
      waiting.at(-1)?.(isSaved);
      await jest.advanceTimersByTimeAsync(0);
    },
  };
}

describe('autosave', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('saves once after the last of several changes', async () => {
    const server = slowServer();
    const autosave = TestBed.runInInjectionContext(() => injectAutosave(server.save, 100));
    autosave.touch();
    await jest.advanceTimersByTimeAsync(80);
    autosave.touch();
    await jest.advanceTimersByTimeAsync(80);
    expect(server.asked()).toBe(0);
    await jest.advanceTimersByTimeAsync(30);
    expect([server.asked(), autosave.state()]).toEqual([1, 'saving']);
    await server.answer(true);
    expect(autosave.state()).toBe('saved');
  });

  it('saves again what was changed while it was saving, and never twice at once', async () => {
    const server = slowServer();
    const autosave = TestBed.runInInjectionContext(() => injectAutosave(server.save, 100));
    autosave.touch();
    await jest.advanceTimersByTimeAsync(100);
    autosave.touch();
    await jest.advanceTimersByTimeAsync(500);
    expect(server.asked()).toBe(1);
    await server.answer(true);
    expect([server.asked(), autosave.state()]).toEqual([2, 'saving']);
    await server.answer(true);
    expect(autosave.state()).toBe('saved');
  });

  it('says that it failed, and tries again when asked to', async () => {
    const server = slowServer();
    const autosave = TestBed.runInInjectionContext(() => injectAutosave(server.save, 100));
    autosave.touch();
    await jest.advanceTimersByTimeAsync(100);
    await server.answer(false);
    expect(autosave.state()).toBe('failed');
    const flushed = autosave.flush();
    await server.answer(true);
    await expect(flushed).resolves.toBe(true);
  });
});
