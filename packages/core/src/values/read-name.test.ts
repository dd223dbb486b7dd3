import { expect, test } from 'vitest';
import { said } from './case.fixture.ts';

test.each([
  ['张伟', '张伟'],
  ['萧  英', '萧英'],
  ['王　芳', '王芳'],
  ['王\u00a0芳 ', '王芳'],
  ["'李敏", '李敏'],
  ['阿卜杜・买买提', '阿卜杜·买买提'],
  ['阿卜杜•买买提', '阿卜杜·买买提'],
  ['阿卜杜．买买提', '阿卜杜·买买提'],
  ['阿卜杜.买买提', '阿卜杜·买买提'],
  ['阿卜杜·买买提', '阿卜杜·买买提'],
  ['迪丽热巴 · 迪力木拉提', '迪丽热巴·迪力木拉提'],
  ['John  Smith', 'John Smith'],
  ['𠀀𠀁', '𠀀𠀁'],
  ['张三（户主）', '张三 +household.relation=户主'],
  ['张三(妻子)', '张三 +household.relation=妻'],
  ['张三（已故）', '张三 +person.dead=是'],
  ['张三（租户）', '张三 +household.relation=非亲属 +live.type=租住'],
  ['张三(小张)', '张三 ?name.note'],
  ['欧阳娜娜女士', '欧阳娜娜'],
  ['张三13812345678', '张三 +person.phone=13812345678'],
  ['张某某', '张某某 ?name.masked'],
  ['张**', '张** ?name.masked'],
  ['张*', '张* ?name.masked'],
  ['张X', '张X ?name.masked'],
  ['张伟2', '张伟2 ?name.digits'],
  ['1、张伟', '张伟'],
  ['\ue000伟', '\ue000伟 ?name.private-use'],
  ['张伟、李敏', '张伟 ?name.several'],
  ['伟', '伟 ?name.short'],
  ['合计', '合计 ?name.not-a-name'],
  ['12', '12 ?name.unreadable'],
  ['无', 'none'],
  ['不详', 'null ?unknown'],
  ['同上', 'null ?same-as-above'],
  ['', 'null'],
  ['  　', 'null'],
])('%j is read as %s', (raw, read) => {
  expect(said('person.name', raw)).toBe(read);
});

test('a name of fifty signs and more is kept whole', () => {
  const long = Array.from({ length: 10 }, () => '阿卜杜拉').join('·');
  expect(said('person.name', long)).toBe(long);
});

test('the phone in a contact’s cell is the contact’s', () => {
  expect(said('person.emergency_name', '李四 13812345678')).toBe('李四 +person.emergency_phone=13812345678');
  expect(said('dis.guardian', '李四13812345678')).toBe('李四 +dis.guardian_phone=13812345678');
  expect(said('dis.guardian', '李四（父亲）')).toBe('李四 +dis.guardian_relation=父亲');
  expect(said('dis.guardian', '父亲：李四')).toBe('李四 +dis.guardian_relation=父亲');
  expect(said('household.head', '李四（父亲）')).toBe('李四');
  expect(said('visit.by', '张三、李四')).toBe('张三、李四');
  expect(said('visit.by', '张三 李四')).toBe('张三、李四');
  expect(said('visit.by', '张 三')).toBe('张三');
});
