import { WorkbookError } from '../model.ts';

/** Every reason a file cannot be read: what a clerk can do about it, and the same in English. */
const sentences = {
  'file.empty': [
    '文件是空的(0 字节),请让发送人重新发送',
    'The file is empty; ask the sender to send it again',
  ],
  'file.unknown-format': [
    '认不出这个文件的格式,请用 Excel 或 WPS 打开后另存为 .xlsx 再试',
    'Unknown file format; open it in Excel or WPS and save it as .xlsx',
  ],
  'file.truncated': [
    '文件不完整(可能没有传完),请重新发送或重新下载',
    'The file is cut short, perhaps a broken transfer; send or download it again',
  ],
  'file.damaged': [
    '文件已损坏,请用 Excel 或 WPS 打开修复后另存一份再试',
    'The file is damaged; open it in Excel or WPS, let it repair the file and save a copy',
  ],
  'file.too-large': [
    '文件太大,超出了读取上限,请拆成几个文件再试',
    'The file is over the reading limits; split it into several files',
  ],
  'file.bomb': [
    '文件解压后大得不正常,为安全起见没有打开,请向发送人核实',
    'The file unpacks to an abnormal size and was not opened for safety; check with the sender',
  ],
  'file.too-slow': [
    '读取这个文件花的时间太长,已停止。请另存为 .xlsx 或拆成几个文件再试',
    'Reading the file took too long and was stopped; save it as .xlsx or split it',
  ],
  'file.encrypted': [
    '文件有密码,请用 --password 给出密码',
    'The file has a password; give it with --password',
  ],
  'file.wrong-password': ['密码不对,请核对后重新输入', 'The password is wrong; check it and try again'],
  'file.not-a-spreadsheet': ['这不是表格文件', 'This is not a spreadsheet'],
} as const;

export type FailureCode = keyof typeof sentences;

/** The error for a code. `detail` (Chinese, English) says what exactly was met, in brackets after the sentence. */
export function failure(code: FailureCode, detail?: readonly [string, string]): WorkbookError {
  const [message, english] = sentences[code];
  if (!detail) return new WorkbookError(code, message, english);
  return new WorkbookError(code, `${message}(${detail[0]})`, `${english} (${detail[1]})`);
}
