import { departmentForm as parts } from '../../packages/workbook/src/fill/template.fixture.ts';
import { zipped } from '../../packages/workbook/src/write/zip.fixture.ts';

/** The form in twenty parts that the tests fill: merges, validations, a seal, comments, 合计 and signatures below. */
export function departmentForm(): Promise<Uint8Array> {
  return zipped(parts());
}
