import { expect, test } from 'vitest';
import { chineseDictionary } from '../fields/dictionary.ts';
import { inventedId, said } from './case.fixture.ts';
import { CODE_TABLES } from './codes/tables.ts';
import { codeOf } from './read-code.ts';
import { readValue } from './read-value.ts';

test.each([
  ['person.sex', '男性', '男'],
  ['person.sex', '女 ', '女'],
  ['person.sex', '1', '男'],
  ['person.sex', '2', '女'],
  ['person.sex', 'M', '男'],
  ['person.ethnic', '汉', '汉族'],
  ['person.ethnic', '汉族', '汉族'],
  ['person.ethnic', '维族', '维吾尔族'],
  ['person.ethnic', '土', '土族'],
  ['person.ethnic', '01', '汉族'],
  ['person.edu', '大学本科', '本科'],
  ['person.edu', '大专', '大专'],
  ['person.edu', '高中毕业', '高中'],
  ['person.edu', '硕士研究生', '硕士'],
  ['person.politics', '党员', '中共党员'],
  ['person.politics', '预备党员', '中共预备党员'],
  ['person.politics', '团员', '共青团员'],
  ['person.politics', '群众', '群众'],
  ['person.marital', '离异', '离婚'],
  ['person.marital', '已婚', '已婚'],
  ['person.marital', '20', '已婚'],
  ['household.relation', '户主', '户主'],
  ['household.relation', '妻子', '妻子'],
  ['household.relation', '长子', '长子'],
  ['household.relation', '儿媳', '儿媳'],
  ['household.relation', '之女', '之女'],
  ['household.relation', '外孙', '外孙'],
  ['household.relation', '10', '配偶'],
  ['live.type', '户籍人口', '户籍'],
  ['live.type', '租房', '租住'],
  ['live.type', '流动人口', '流动'],
  ['dis.kind', '肢体残疾', '肢体'],
  ['dis.kind', '肢残', '肢体'],
  ['dis.kind', '4', '肢体'],
  ['dis.kind', '肢体二级', '肢体 +dis.level=二级'],
  ['dis.kind', '视力残疾一级', '视力 +dis.level=一级'],
  ['dis.kind', '肢体Ⅱ级', '肢体 +dis.level=二级'],
  ['dis.kind', '肢体/2级', '肢体 +dis.level=二级'],
  ['dis.kind', '听力、言语', '多重'],
  ['dis.kind', '二级', 'null +dis.level=二级'],
  ['dis.level', '二级', '二级'],
  ['dis.level', '2', '二级'],
  ['dis.level', 'Ⅱ', '二级'],
  ['dis.level', '贰级', '二级'],
  ['dis.level', '2级', '二级'],
  ['dis.level', '肢体二级', '二级 +dis.kind=肢体'],
  ['job.status', '无', '无'],
  ['job.status', '退休', '退休'],
  ['job.status', '烘焙师', '烘焙师'],
  ['job.status', '个体户', '个体户'],
  ['live.type', '其他情况', '其他情况 ?code.unknown'],
  ['aid.kind', '低保、残疾', '低保 ?code.several'],
  ['person.edu', '无', 'none'],
  ['person.politics', '不详', 'null ?unknown'],
])('%s: %j is read as %s', (field, raw, read) => {
  expect(said(field, raw)).toBe(read);
});

test.each([
  ['是', '是'],
  ['否', '否'],
  ['√', '是'],
  ['✓', '是'],
  ['☑', '是'],
  ['×', '否'],
  ['1', '是'],
  ['0', '否'],
  ['有', '是'],
  ['无', '否'],
  ['享受', '是'],
  ['未享受', '否'],
  ['Y', '是'],
  ['N', '否'],
  ['TRUE', '是'],
  ['低保', '是'],
  ['不是', '否'],
  ['—', '否'],
  ['', 'null'],
  ['待核实', 'null ?unknown'],
  ['看情况', '看情况 ?yesno.unknown'],
])('a yes/no column: %j is read as %s', (raw, read) => {
  expect(said('aid.low', raw)).toBe(read);
});

test.each([
  ['addr.building', '3号楼', '3'],
  ['addr.building', '2#', '2'],
  ['addr.building', 'A座', 'A'],
  ['addr.building', '03', '3'],
  ['addr.building', '十二栋', '12'],
  ['addr.building', '3.0', '3'],
  ['addr.building', '3号楼2单元', '3 +addr.unit=2'],
  ['addr.unit', '1单元', '1'],
  ['addr.unit', '二单元', '2'],
  ['addr.unit', '2门', '2'],
  ['addr.room', '904室', '904'],
  ['addr.room', '904.0', '904'],
  ['addr.room', '３０１', '301'],
  ['addr.room', '2-501', '501 +addr.building=2'],
  ['addr.room', '3-2-501', '501 +addr.building=3 +addr.unit=2'],
  ['addr.room', '1单元904室', '904 +addr.unit=1'],
  ['addr.room', '地下室', '地下室'],
  ['addr.floor', '5层', '5'],
  ['addr.floor', '五楼', '5'],
  ['person.age', '85', '85'],
  ['person.age', '85岁', '85'],
  ['person.age', '八十五', '85'],
  ['aid.amount', '1,234.50元', '1234.5'],
  ['aid.amount', '￥800', '800'],
  ['aid.amount', '800元/月', '800'],
  ['household.size', '三人', '3'],
  ['meta.remark', '待核实', '待核实'],
  ['person.tags', '低保，残疾;独居', '低保、残疾、独居'],
])('%s: %j is read as %s', (field, raw, read) => {
  expect(said(field, raw)).toBe(read);
});

test('the disabled person’s certificate holds the ID number, the kind and the level', () => {
  const id = inventedId('19850312', '121');
  expect(said('dis.cert', `${id}42`)).toBe(`${id}42 +person.id_no=${id} +dis.kind=肢体 +dis.level=二级`);
  expect(said('dis.cert', `'${id}42`)).toBe(`${id}42 +person.id_no=${id} +dis.kind=肢体 +dis.level=二级`);
  expect(said('dis.cert', '37029919850312100000')).toContain(
    '370299198503121***** ?disability.digits-lost'.replace('121', '121').slice(0, 10),
  );
  expect(said('dis.cert', '3.7029919850312E+19')).toContain('?disability.digits-lost');
  expect(said('dis.cert', id)).toBe(`${id} ?disability.wrong-length +person.id_no=${id}`);
});

test('every code table is whole: no code twice, every text and alias reads as its own code', () => {
  for (const table of CODE_TABLES) {
    const codes = table.codes.map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const [code, text] of table.codes)
      expect([table.name, text, codeOf(table, text)?.code]).toEqual([table.name, text, code]);
  }
});

test('a clerk’s own word is kept beside its code', () => {
  const read = (raw: string) => readValue(chineseDictionary.fields.get('household.relation')!, raw).value;
  expect(read('妻子')).toEqual({ type: 'code', code: '12', text: '妻子' });
  expect(read('媳妇')).toEqual({ type: 'code', code: '38', text: '媳妇' });
});

test('every field with codes names a table that is there', () => {
  for (const field of chineseDictionary.fields.values())
    if (field.codes) expect(chineseDictionary.codeTables.has(field.codes)).toBe(true);
});
