import type { Tag } from './tag.ts';

const politics = { field: 'person.politics', when: 'named' } as const;

/** Organisations, service to the country, work, safety, volunteers. */
export const membershipTags: Tag[] = [
  {
    ...organised('党员', 'Party member', [
      '中共党员',
      '共产党员',
      '中国共产党党员',
      '正式党员',
      '老党员',
      '在册党员',
      '在职党员',
      '在职报到党员',
      '退休党员',
      '离退休党员',
      '党员干部',
      '生活困难党员',
      '困难党员',
      '无职党员',
    ]),
    evidence: [
      politics,
      { field: 'party.member', when: 'yes' },
      ...['party.joined', 'party.full', 'party.branch'].map((field) => ({ field, when: 'known' }) as const),
    ],
  },
  {
    ...organised('预备党员', 'probationary Party member', ['中共预备党员', '中国共产党预备党员']),
    implies: ['党员'],
    evidence: [politics],
  },
  {
    ...organised('流动党员', 'Party member away from his branch', []),
    implies: ['党员'],
    evidence: [politics, { field: 'party.mobile', when: 'yes' }],
  },
  { ...organised('党员中心户', 'Party contact household', []), of: 'household', implies: ['党员'] },
  organised('入党积极分子', 'applicant to the Party', ['积极分子', '发展对象', '入党申请人']),
  {
    ...organised('团员', 'Youth League member', ['共青团员', '中国共产主义青年团团员', '共青团', '团干部']),
    evidence: [
      politics,
      ...['league.joined', 'league.no', 'league.cert', 'league.branch'].map(
        (field) => ({ field, when: 'known' }) as const,
      ),
    ],
  },
  serving('楼长', 'building leader', ['楼组长', '楼栋长', '单元长']),
  serving('居民代表', 'residents’ representative', ['居民代表大会代表', '居民小组长']),
  serving('业委会', 'owners’ committee', ['业委会成员', '业委会委员', '业委会主任', '业主委员会']),
  serving('网格员', 'grid worker', ['网格长', '微网格员', '专职网格员', '兼职网格员']),
  {
    ...served('退役军人', 'veteran', [
      '退伍军人',
      '复员军人',
      '转业军人',
      '退伍',
      '退役',
      '复员',
      '转业',
      '退伍兵',
      '退役士兵',
      '退役士官',
      '军转干部',
      '企业军转干部',
      '复退军人',
      '复转军人',
      '参战退役人员',
      '参战老兵',
      '老兵',
    ]),
    evidence: [
      ...['vet.left', 'vet.unit', 'vet.card', 'vet.cert'].map((field) => ({ field, when: 'known' }) as const),
      ...['vet.kind', 'vet.service', 'vet.class'].map((field) => ({ field, when: 'named' }) as const),
    ],
  },
  served('现役军人', 'serving soldier', ['现役', '服现役', '服兵役', '现役士兵']),
  served('现役军人家属', 'family of a serving soldier', ['军属', '军人家属', '现役军属', '军烈属']),
  served('烈属', 'family of a martyr', ['烈士遗属', '烈士家属', '烈士子女', '烈士父母']),
  served('优抚对象', 'entitled to special care', [
    '重点优抚对象',
    '优抚',
    '伤残军人',
    '残疾军人',
    '三属',
    '在乡复员军人',
    '两参人员',
  ]),
  served('光荣牌', 'plaque of honour', ['光荣之家', '悬挂光荣牌', '已挂光荣牌']),
  working('登记失业', 'registered unemployed', [
    '登记失业人员',
    '失业',
    '失业人员',
    '下岗',
    '下岗失业',
    '就业困难人员',
  ]),
  working('灵活就业', 'flexibly employed', ['灵活就业人员', '打零工', '零工']),
  working('新就业群体', 'new forms of work', [
    '新就业形态',
    '新就业形态劳动者',
    '新业态',
    '新业态从业人员',
    '外卖员',
    '外卖骑手',
    '骑手',
    '外卖小哥',
    '快递员',
    '快递小哥',
    '快递',
    '外卖',
    '网约车司机',
    '网约车',
    '货车司机',
    '货运司机',
    '网络主播',
    '闪送',
  ]),
  working('高校毕业生', 'graduate', [
    '应届毕业生',
    '应届高校毕业生',
    '未就业高校毕业生',
    '离校未就业高校毕业生',
    '大学毕业生',
  ]),
  housed('电动自行车', 'electric bicycle', ['电动车', '有电动车', '电瓶车']),
  housed('瓶装液化气', 'bottled gas', ['液化气', '液化气罐', '煤气罐', '瓶装气', '瓶装燃气']),
  housed('飞线充电', 'charging by a wire from the window', ['飞线']),
  housed('群租', 'crowded letting', ['群租房']),
  housed('三合一', 'shop, store and home in one', ['三合一场所', '多合一场所']),
  housed('九小场所', 'small premises', []),
  helping('志愿者', 'volunteer', ['注册志愿者', '社区志愿者', '志愿服务', '义工', '平安志愿者']),
  helping('红十字急救', 'first aid certificate', ['红十字救护员', '救护员', '急救证']),
  helping('手艺人', 'craftsman', ['能工巧匠', '手工艺人']),
  helping('可帮邻居', 'will help neighbours', ['愿意帮邻居', '愿意互助']),
];

function organised(name: string, english: string, aliases: string[]): Tag {
  return {
    name,
    english,
    family: '组织',
    aliases,
    of: 'person',
    source: '支部',
    shelfLifeMonths: 6,
    sensitive: true,
  };
}

function serving(name: string, english: string, aliases: string[]): Tag {
  return { name, english, family: '组织', aliases, of: 'person', shelfLifeMonths: 6, role: true };
}

function served(name: string, english: string, aliases: string[]): Tag {
  const evidence = (['vet.kind', 'vet.service', 'vet.class'] as const).map(
    (field) => ({ field, when: 'named' }) as const,
  );
  return {
    name,
    english,
    family: '优抚',
    aliases,
    of: 'person',
    source: '退役军人服务站',
    shelfLifeMonths: 12,
    evidence,
  };
}

function working(name: string, english: string, aliases: string[]): Tag {
  const evidence = (['job.status', 'job.title'] as const).map((field) => ({ field, when: 'named' }) as const);
  return { name, english, family: '就业', aliases, of: 'person', shelfLifeMonths: 6, evidence };
}

function housed(name: string, english: string, aliases: string[]): Tag {
  return { name, english, family: '安全', aliases, of: 'dwelling', source: '联合检查', shelfLifeMonths: 12 };
}

function helping(name: string, english: string, aliases: string[]): Tag {
  return { name, english, family: '志愿技能', aliases, of: 'person', shelfLifeMonths: 12, role: true };
}
