import type { CodeTable } from './code-table.ts';

export const DISABILITY_KIND: CodeTable = {
  name: 'disability-kind',
  standard: 'GB/T 26341',
  readsCodes: true,
  dropEnds: ['残疾', '残'],
  codes: [
    ['1', '视力', '视 盲 视力障碍 盲人 低视力'],
    ['2', '听力', '听 聋 听力障碍 聋人'],
    ['3', '言语', '言 语言 哑 言语障碍 语言障碍'],
    ['4', '肢体', '肢 肢残 身体 肢体障碍 下肢 上肢 躯体'],
    ['5', '智力', '智 智障 弱智 智力障碍'],
    ['6', '精神', '精 精神障碍'],
    ['7', '多重', '多 多重残 综合 多重障碍'],
  ],
};

export const DISABILITY_LEVEL: CodeTable = {
  name: 'disability-level',
  standard: 'GB/T 26341',
  readsCodes: true,
  codes: [
    ['1', '一级', '壹级 1级 Ⅰ级 I级 Ⅰ I 一 壹 甲级'],
    ['2', '二级', '贰级 2级 Ⅱ级 II级 Ⅱ II 二 贰 两级'],
    ['3', '三级', '叁级 3级 Ⅲ级 III级 Ⅲ III 三 叁'],
    ['4', '四级', '肆级 4级 Ⅳ级 IV级 Ⅳ IV 四 肆'],
  ],
};
