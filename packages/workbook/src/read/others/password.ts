import { createRequire } from 'node:module';
import { failure } from '../failures.ts';

/** Excel itself opens with this one, unasked, what was only protected against changes. */
const silentPassword = 'VelvetSweatshop';

/** The file without its encryption; `file.encrypted` with no password given, `file.wrong-password` with a wrong one. */
export async function decrypt(bytes: Buffer, password: string | undefined): Promise<Buffer> {
  const silent = await tryPassword(bytes, silentPassword);
  if (silent) return silent;
  if (!password) throw failure('file.encrypted');
  const opened = await tryPassword(bytes, password);
  if (!opened) throw failure('file.wrong-password');
  return opened;
}

/** `undefined` where the password is wrong; throws `file.damaged` where the encryption itself makes no sense. */
async function tryPassword(bytes: Buffer, password: string): Promise<Buffer | undefined> {
  const tool: typeof import('officecrypto-tool') = createRequire(import.meta.url)('officecrypto-tool');
  try {
    return await tool.decrypt(bytes, { password });
  } catch (error) {
    if (/password is incorrect/i.test((error as Error).message)) return undefined;
    throw failure('file.damaged', ['加密信息无法识别', 'the encryption is damaged or unknown']);
  }
}
