import { Worker } from 'node:worker_threads';
import { WorkbookError } from '../model.ts';
import { type FailureCode, failure } from '../read/failures.ts';
import type { ReadOptions } from '../read/read.ts';
import type { Answer, Question, Tasks } from './inside.ts';

/** A thread that takes one file at a time, with a bounded heap. A file that breaks its limits ends the thread. */
export class ReadingThread {
  readonly heapMegabytes: number;
  isAlive = true;
  readonly #worker: Worker;
  #settle: (answer: Answer | FailureCode) => void = () => {};

  constructor(heapMegabytes: number) {
    this.heapMegabytes = heapMegabytes;
    this.#worker = new Worker(new URL('./inside.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    this.#worker.on('messageerror', () => this.#settle('file.damaged'));
    this.#worker.on('error', (error: NodeJS.ErrnoException) =>
      this.#settle(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'file.too-large' : 'file.damaged'),
    );
    this.#worker.on('exit', () => this.#settle('file.damaged'));
    this.#worker.unref();
  }

  async ask<T extends keyof Tasks>(
    task: T,
    bytes: Uint8Array,
    options: ReadOptions,
    milliseconds: number,
  ): Promise<Tasks[T]> {
    const answer = await this.#answerTo({ task, bytes, options }, milliseconds);
    if (typeof answer === 'string') {
      this.end();
      throw failure(answer);
    }
    if ('result' in answer) return answer.result as Tasks[T];
    throw new WorkbookError(answer.code, answer.message, answer.english);
  }

  end(): void {
    this.isAlive = false;
    void this.#worker.terminate();
  }

  /** The thread's answer, or the code of what befell it. The process stays alive only while a question is open. */
  async #answerTo(question: Question, milliseconds: number): Promise<Answer | FailureCode> {
    this.#worker.ref();
    const late = Promise.withResolvers<FailureCode>();
    const timer = setTimeout(() => late.resolve('file.too-slow'), milliseconds);
    const answered = new Promise<Answer | FailureCode>((resolve) => {
      this.#settle = resolve;
    });
    this.#worker.postMessage(question);
    const answer = await Promise.race([answered, late.promise]);
    clearTimeout(timer);
    this.#worker.unref();
    return answer;
  }
}
