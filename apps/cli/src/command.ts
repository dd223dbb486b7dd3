import type { Input } from './inputs.ts';
import type { Language } from './language.ts';
import type { Message, MessageCode, ParamsOf, PlainCode } from './messages/message.ts';
import type { Progress } from './progress.ts';

/** How a command is called. Help, argument reading and the tests all read this one table (`usage.ts`). */
export interface Usage {
  name: CommandName;
  /** What a person can do with it, in one line. */
  says: PlainCode;
  /** `files`: one or more files or folders; `form`: exactly one file. */
  positional: 'files' | 'form';
  options: Option[];
  examples: { says: PlainCode; command: string }[];
  /** A file that is not there is handed on, to be reported among the others; otherwise it is a refusal. */
  goesOnWithout?: boolean;
}

export type CommandName = 'inspect' | 'merge' | 'fill';

export interface Option {
  /** As typed, without the dashes. */
  name: OptionName;
  /** `inputs` takes every value up to the next option; `output` is a file that will be written. */
  kind: 'flag' | 'text' | 'date' | 'language' | 'output' | 'inputs';
  /** What stands for the value in help: `TABLE.(xlsx|csv)`. */
  value?: string;
  says: PlainCode;
  required?: boolean;
  /** Of outputs: which kinds of file can be written, by extension. */
  extensions?: string[];
}

export type OptionName = keyof Options | 'from' | 'lang' | 'help' | 'version';

/** What was asked for. Paths are absolute. */
export interface Options {
  json: boolean;
  quiet: boolean;
  out?: string;
  entries?: string;
  review?: string;
  gaps?: string;
  where?: string;
  mask?: string;
  password?: string;
  /** `YYYY-MM-DD`; the day of the machine's clock where it was not said. */
  today: string;
}

/** Everything a command may touch of the world outside. */
export interface Context {
  /** The sheets to read, folders opened and repeats dropped: `FILE…`, or `--from` of fill. */
  inputs: Input[];
  /** `FORM` of fill. */
  form?: Input;
  options: Options;
  language: Language;
  message: Message;
  /** One line of what was asked for, on standard output. */
  say(line: string): void;
  /** One remark beside it, on standard error; silent with `--quiet`. */
  note(line: string): void;
  progress: Progress;
}

export type Run = (context: Context) => Promise<void>;

/** An expected end: the program says the reason in words and exits with 1. */
export class Refusal<Code extends MessageCode = MessageCode> extends Error {
  readonly code: Code;
  readonly params: ParamsOf<Code>;
  constructor(code: Code, ...params: ParamsOf<Code>) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
  }
}

/** The command line itself cannot be understood: exits with 2. */
export class BadUsage<Code extends MessageCode = MessageCode> extends Refusal<Code> {
  override readonly name = 'BadUsage';
}
