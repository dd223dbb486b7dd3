// What `npm start` runs: the main job on the sample community, by the very commands that a person would type.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { askedLanguage } from '../apps/cli/src/arguments.ts';
import { chooseLanguage } from '../apps/cli/src/language.ts';
import { drawSheet } from './draw-sheet.ts';

const root = dirname(import.meta.dirname);
const sample = 'fixtures/willow-lane';
const out = 'out';

const language = chooseLanguage(askedLanguage(process.argv.slice(2)), process.env);
const words = {
  zh: {
    hello: `样例社区“柳巷”：楼长、网格员和各条线发来的表在 ${sample}/files，部门的空表在 ${sample}/forms。`,
    merge: '一、把发来的表合成一张总表',
    fill: '二、把部门的空表填好',
    filled: '填好的表在这里：',
    beside: '总表、来历、请核对和缺项在：',
    more: '空表还有几张，也可以照样填。换成自己的表：npm run -s onetable -- --help',
  },
  en: {
    hello: `The sample community Willow Lane (柳巷): the sheets people sent are in ${sample}/files, the blank forms in ${sample}/forms.`,
    merge: '1. One table of all the sheets',
    fill: '2. The department’s form, filled',
    filled: 'The filled form lies here:',
    beside: 'The table, the origin of every row, what to check and what is missing lie in:',
    more: 'There are more forms to try. On your own files: npm run -s onetable -- --help',
  },
}[language];

const { today, forms } = JSON.parse(readFileSync(join(root, sample, 'forms.json'), 'utf8')) as {
  today: string;
  forms: { file: string }[];
};
const form = forms[0]!.file;
const filled = `${out}/${basename(form, extname(form))}.xlsx`;
mkdirSync(join(root, out), { recursive: true });

console.log(`${words.hello}\n\n${words.merge}`);
const merged = {
  '--out': `${out}/总表.xlsx`,
  '--entries': `${out}/来历.csv`,
  '--review': `${out}/请核对.csv`,
};
onetable(['merge', `${sample}/files`], merged);

console.log(`\n${words.fill}`);
onetable(['fill', `${sample}/forms/${form}`, '--from', `${sample}/files`], {
  '--out': filled,
  '--gaps': `${out}/缺项.csv`,
});

console.log(`\n${await drawSheet(join(root, filled), 10)}\n`);
console.log(`${words.filled}\n  ${join(root, filled)}`);
console.log(`${words.beside}\n  ${join(root, out)}\n${words.more}`);

/** Shows a command as it would be typed, and runs it; ends where it ends badly. */
function onetable(what: string[], options: Record<string, string>): void {
  const all = [...what, ...Object.entries({ ...options, '--today': today }).flat()];
  console.log(`\n$ npm run -s onetable -- ${all.join(' ')}`);
  const program = [join(root, 'apps/cli/src/main.ts'), ...all, '--lang', language];
  const { status } = spawnSync(process.execPath, program, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, INIT_CWD: root },
  });
  if (status !== 0) process.exit(status ?? 1);
}
