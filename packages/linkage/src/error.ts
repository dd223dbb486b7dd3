/** A request that cannot be carried out. The code is stable; the message is for people. */
export class LinkageError extends Error {
  readonly code: string;
  readonly english: string;
  constructor(code: string, message: string, english: string) {
    super(message);
    this.name = 'LinkageError';
    this.code = code;
    this.english = english;
  }
}
