import type { Command } from '../commands.ts';

/** The command of one type. */
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;
