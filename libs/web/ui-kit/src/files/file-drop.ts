import { Component, input, output, signal } from '@angular/core';
import { injectWords } from '../texts/words.ts';

/** One file on its way. */
export interface FileOnItsWay {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** 0 to 1. */
  readonly progress: number;
  readonly state: 'sending' | 'paused' | 'done' | 'failed' | 'refused';
  /** Why it failed or is not taken, in words. */
  readonly problem?: string;
}

/** Takes files by dragging or by the file dialog, and shows how far each has come. Sending them is the screen's matter. */
@Component({
  selector: 'sx-file-drop',
  templateUrl: './file-drop.html',
  styleUrl: './file-drop.css',
})
export class FileDrop {
  /** Media types and endings as an `<input type="file">` wants them. */
  readonly accept = input('');
  readonly isMultiple = input(true);
  /** Bytes at most for one file; shown as help. */
  readonly maxSize = input<number>();
  readonly files = input<readonly FileOnItsWay[]>([]);
  readonly chosen = output<readonly File[]>();
  /** The id of a file that is to be dropped. */
  readonly removed = output<string>();
  /** The id of a file that is to go on after it failed. */
  readonly resumed = output<string>();

  protected readonly words = injectWords();
  protected readonly isOver = signal(false);

  protected drag(event: DragEvent, isOver: boolean): void {
    event.preventDefault();
    this.isOver.set(isOver);
  }

  protected drop(event: DragEvent): void {
    this.drag(event, false);
    this.choose(event.dataTransfer?.files);
  }

  protected pick({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.choose(target.files);
    // The same file may be chosen again after it was removed.
    target.value = '';
  }

  private choose(list: FileList | null | undefined): void {
    const files = [...(list ?? [])];
    if (files.length > 0) this.chosen.emit(this.isMultiple() ? files : files.slice(0, 1));
  }
}
