import type { CommandName, Run } from './command.ts';

/** Where each command lives. Loaded only when it is run, so that help and a wrong command line answer at once. */
export const commands: Record<CommandName, () => Promise<Run>> = {
  inspect: async () => (await import('./inspect/command.ts')).run,
  merge: async () => (await import('./merge/command.ts')).run,
  fill: async () => (await import('./fill/command.ts')).run,
};
