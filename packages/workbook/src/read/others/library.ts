import { createRequire } from 'node:module';

/**
 * SheetJS, loaded when first needed: half of all runs never meet an old format.
 * The CommonJS build brings its code pages along, without which Chinese in old files is lost.
 */
export function library(): typeof import('@e965/xlsx') {
  loaded ??= createRequire(import.meta.url)('@e965/xlsx') as typeof import('@e965/xlsx');
  return loaded;
}

let loaded: typeof import('@e965/xlsx') | undefined;
