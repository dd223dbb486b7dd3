// One measurement in a process of its own, so that time and memory are its own: node one.ts COUNT SEED
import { sheetsOnDisk } from './files.ts';
import { measure } from './measure.ts';

const [count, seed] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(measure(sheetsOnDisk(count!, seed!))));
