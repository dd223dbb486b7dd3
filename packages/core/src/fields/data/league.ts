import type { FieldRow } from '../field-row.ts';

/** The youth league and volunteers. */
export const LEAGUE: FieldRow[] = [
  {
    key: 'league.member',
    name: '是否团员',
    english: 'league member',
    reader: 'yesno',
    tag: '团员',
    synonyms: '团员 共青团员 是否共青团员',
  },
  {
    key: 'league.joined',
    name: '入团时间',
    english: 'joined the league',
    reader: 'date',
    synonyms: '入团日期 入团年月 加入共青团时间 入团',
  },
  {
    key: 'league.no',
    name: '发展团员编号',
    english: 'league member number',
    reader: 'text',
    synonyms: '团员编号 入团编号 发展团员编码 团员发展编号 入团志愿书编号',
  },
  {
    key: 'league.cert',
    name: '团员证编号',
    english: 'league card',
    reader: 'text',
    synonyms: '团员证号 团员证号码 团员证',
  },
  {
    key: 'league.branch',
    name: '所在团支部',
    english: 'league branch',
    reader: 'text',
    synonyms: '团支部 所属团支部 团组织 所在团组织 所属团组织 团支部名称 所在团支部名称 团组织关系所在地',
  },
  {
    key: 'league.cadre',
    name: '是否团干部',
    english: 'league cadre',
    reader: 'yesno',
    synonyms: '团干部 团内职务 是否担任团干部 团干',
  },
  {
    key: 'league.volunteer',
    name: '是否注册志愿者',
    english: 'registered volunteer',
    reader: 'yesno',
    tag: '志愿者',
    synonyms: '注册志愿者 是否志愿者 是否为志愿者 志愿者 是否参加志愿服务 是否是志愿者',
  },
  {
    key: 'volunteer.name',
    name: '志愿者姓名',
    english: 'volunteer',
    reader: 'name',
    synonyms: '志愿者名字 服务志愿者 志愿服务者 老伙伴姓名 志愿者名称 服务人 服务人员 服务人员姓名',
  },
  {
    key: 'volunteer.id_no',
    name: '志愿者身份证号',
    english: "volunteer's ID number",
    reader: 'id',
    synonyms: '志愿者身份证号码 志愿者身份证 志愿者证件号 服务人员身份证号',
  },
  {
    key: 'volunteer.phone',
    name: '志愿者电话',
    english: "volunteer's phone",
    reader: 'phone',
    synonyms: '志愿者联系电话 志愿者联系方式 志愿者手机 志愿者手机号 服务人员电话',
  },
  {
    key: 'volunteer.hours',
    name: '志愿时长',
    english: 'hours volunteered',
    reader: 'number',
    synonyms: '志愿服务时长 服务时长 服务小时 志愿服务小时数 志愿服务时间 志愿服务时数',
  },
  {
    key: 'volunteer.no',
    name: '志愿者编号',
    english: 'volunteer number',
    reader: 'text',
    synonyms: '志愿者证号 志愿者注册号 志愿者号',
  },
  {
    key: 'volunteer.team',
    name: '志愿服务队',
    english: 'volunteer team',
    reader: 'text',
    synonyms:
      '志愿服务组织 志愿队伍 所属志愿队 服务队 志愿团队 所在志愿队伍 志愿服务类别 服务类型志愿 志愿服务意向',
  },
];
