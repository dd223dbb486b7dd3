// Runs under whatever Node the machine has, before anything else: installs the pinned packages (the pinned
// Node 24 among them) when they are not there yet. Says nothing when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node;
const nodePackage = join(root, 'node_modules/node/package.json');
const installed = existsSync(nodePackage) && JSON.parse(readFileSync(nodePackage, 'utf8')).version === wanted;

if (!installed) {
  console.error('正在安装运行所需的组件(只在第一次,约半分钟)… / installing what it needs (first time only)…');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...args] = [...npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (result.status !== 0) {
    console.error(
      '安装没有成功,请检查网络后再试一次。/ The installation failed; check the network and try again.',
    );
    process.exit(1);
  }
}
