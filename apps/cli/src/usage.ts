import type { Option, Usage } from './command.ts';

// The contract of the command line: other programs call the commands exactly this way.

const password: Option = { name: 'password', kind: 'text', value: 'P', says: 'help.option.password' };
const today: Option = { name: 'today', kind: 'date', value: 'YYYY-MM-DD', says: 'help.option.today' };

/** What every command takes. */
export const everywhere: Option[] = [
  { name: 'quiet', kind: 'flag', says: 'help.option.quiet' },
  { name: 'lang', kind: 'language', value: 'zh|en', says: 'help.option.lang' },
  { name: 'help', kind: 'flag', says: 'help.option.help' },
];

export const usages: Usage[] = [
  {
    name: 'inspect',
    says: 'help.inspect',
    positional: 'files',
    goesOnWithout: true,
    options: [{ name: 'json', kind: 'flag', says: 'help.inspect.json' }, password],
    examples: [
      { says: 'help.inspect.example.one', command: 'onetable inspect 3号楼登记表.xls' },
      { says: 'help.inspect.example.folder', command: 'onetable inspect 收来的表 --json' },
    ],
  },
  {
    name: 'merge',
    says: 'help.merge',
    positional: 'files',
    options: [
      {
        name: 'out',
        kind: 'output',
        value: 'TABLE.(xlsx|csv)',
        says: 'help.merge.out',
        required: true,
        extensions: ['.xlsx', '.csv'],
      },
      {
        name: 'entries',
        kind: 'output',
        value: 'ENTRIES.csv',
        says: 'help.merge.entries',
        extensions: ['.csv'],
      },
      {
        name: 'review',
        kind: 'output',
        value: 'REVIEW.csv',
        says: 'help.merge.review',
        extensions: ['.csv'],
      },
      today,
      password,
    ],
    examples: [
      { says: 'help.merge.example.folder', command: 'onetable merge 收来的表 --out 总表.xlsx' },
      {
        says: 'help.merge.example.review',
        command: 'onetable merge 收来的表 --out 总表.xlsx --review 请核对.csv',
      },
    ],
  },
  {
    name: 'fill',
    says: 'help.fill',
    positional: 'form',
    options: [
      { name: 'from', kind: 'inputs', value: 'FILE…', says: 'help.fill.from', required: true },
      { name: 'where', kind: 'text', value: 'FILTER', says: 'help.fill.where' },
      today,
      { name: 'mask', kind: 'text', value: 'STYLE', says: 'help.fill.mask' },
      {
        name: 'out',
        kind: 'output',
        value: 'OUT.xlsx',
        says: 'help.fill.out',
        required: true,
        extensions: ['.xlsx'],
      },
      { name: 'gaps', kind: 'output', value: 'GAPS.csv', says: 'help.fill.gaps', extensions: ['.csv'] },
      password,
    ],
    examples: [
      {
        says: 'help.fill.example.title',
        command: 'onetable fill 残疾人两项补贴申请汇总表.xlsx --from 收来的表 --out 填好的表.xlsx',
      },
      {
        says: 'help.fill.example.where',
        command:
          'onetable fill 高龄津贴表.xls --from 收来的表 --where "年龄>=80 且 楼号 在 1..3" --out 填好的表.xlsx --gaps 缺项.csv',
      },
    ],
  },
];
