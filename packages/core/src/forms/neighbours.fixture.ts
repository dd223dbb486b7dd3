import { drawnSheet } from '@onetable/workbook/testing';
import { chineseDictionary } from '../fields/dictionary.ts';
import { foldResident } from '../residents/fold-resident.ts';
import type { Resident } from '../residents/resident.ts';
import { entryOf, fields, idNumber, type Row, today } from '../residents/willow-lane.fixture.ts';
import type { AnswerContext } from './answer.ts';
import { type BlankForm, type DrawnRow, readBlankForms } from './blank-form.ts';
import { Households } from './household.ts';

/** A neighbour whom one row of the community's register speaks of; `more` are rows of other lists. */
export function neighbour(id: string, said: Record<string, string>, ...more: Omit<Row, 'row'>[]): Resident {
  const register = { file: '柳巷社区居民登记表.xlsx', said };
  const row = Number(id.replace(/\D/g, ''));
  return foldResident(
    id,
    [register, ...more].map((one) => entryOf({ row, ...one })),
    { fields, today },
  );
}

/** The forms of a blank file of one sheet, drawn with text; the rows of `lines` are ruled alike. */
export function formsOf(drawing: string, merges: string[] = [], lines: number[] = []): BlankForm[] {
  const ruled: DrawnRow = (_, row) => (lines.includes(row) ? 'ruled' : undefined);
  const sheets = [drawnSheet(drawing, merges, '表')];
  return readBlankForms({ format: 'xlsx', sheets, problems: [] }, chineseDictionary, ruled);
}

export function contextOf(residents: readonly Resident[], more: Partial<AnswerContext> = {}): AnswerContext {
  return {
    dictionary: chineseDictionary,
    households: new Households(residents),
    oneEstate: true,
    today,
    ...more,
  };
}

export const wangFang = neighbour('R000001', {
  姓名: '王芳',
  性别: '女',
  身份证号: idNumber('1970-01-01', 2),
  联系电话: '13100000001',
  现住址: '3号楼2单元501',
});
export const liWei = neighbour('R000002', {
  姓名: '李伟',
  性别: '男',
  身份证号: idNumber('1968-01-01', 1),
  联系电话: '13100000002',
  现住址: '3号楼1单元102',
});
export const zhaoMin = neighbour('R000003', {
  姓名: '赵敏',
  性别: '女',
  身份证号: idNumber('1965-02-02', 4),
  联系电话: '13100000003',
  现住址: '1号楼1单元201',
});
