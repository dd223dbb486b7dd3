/** Heading sets of real forms (field guide, 3.1), each with the fields its columns mean; `-` is a column nobody keeps. */
export const HEADING_SETS: Record<string, string> = {
  享受生活补贴老党员登记表: `序号=meta.serial 姓名=person.name 性别=person.sex 民族=person.ethnic 身份证号码=person.id_no 出生时间=person.birth
    所在党支部=party.branch 成为正式党员时间=party.full 党龄(年)=party.years 生活补贴标准(元/月)=aid.amount 备注=meta.remark`,
  低保补贴汇总表: `序号=meta.serial 户主姓名=person.name 低保证号=aid.cert 身份证号码=person.id_no 居民类型(城保/农保)=live.type
    保障人数/重点保障人数=aid.priority_count 保障人数/残疾人数=aid.disabled_count 领取金额/家庭补差=aid.amount 领取金额/重点救助60元=aid.topup
    领取金额/残疾人救助=aid.disabled_amount 领款人签字(章)=meta.signature 领款时间=aid.paid_at`,
  低保发放:
    '地区=community.street 户主姓名=person.name 身份证号=person.id_no 低保证号=aid.cert 起始保障年月=aid.since 开户银行=bank.name 账户名称=bank.holder 银行账号=bank.account',
  耕地地力保护补贴登记表: `序号=meta.serial 农户编号=household.no 户主姓名=person.name 家庭住址=addr.live 身份证号=person.id_no 耕地信息/承包地面积=household.land
    耕地信息/撂荒地面积=household.land_fallow 耕地信息/改变用途面积=household.land_changed 耕地信息/享受面积=household.land_paid 备注=meta.remark`,
  社区人员总表: `姓名=person.name 身份证号=person.id_no 性别=person.sex 出生日期=person.birth 联系电话(多个;分隔)=person.phone 现住小区/建筑=addr.estate 门牌地址=addr.live
    所属网格=grid.name 人员类型(常住/流动)=live.type 是否重点人员=no.watch 重点类别(,分隔)=person.tags 户籍小区=addr.hukou_estate 户籍地址=addr.hukou 户编号=household.no
    户籍迁入日期=hukou.since 是否人户分离=live.separated 实际居住地=- 是否已迁出=live.moved_out 迁出日期=live.moved_out_at 迁往地=addr.moved_to 是否已死亡=person.dead
    死亡日期=person.dead_at 民族=person.ethnic 政治面貌=person.politics 婚姻状况=person.marital 文化程度=person.edu 工作学习情况=job.status 健康状况=person.health 备注=meta.remark`,
  居民摸排总台账: `楼号=addr.building 单元=addr.unit 房号=addr.room 姓名=person.name 身份证=person.id_no 性别=person.sex 是否常驻=live.status 住房情况=house.kind 户籍类型=hukou.type
    户籍地=addr.hukou 电话=person.phone 是否有电动车=ebike.has 电动车车牌号=ebike.plate 失能等级=elder.care 是否低保=aid.low 是否低收入=aid.edge 是否特困供养=aid.destitute
    是否计划生育特殊家庭=elder.lost_child 残疾类别及等级=dis.kind 是否独居=elder.alone 是否空巢=elder.empty_nest 是否孤寡=elder.lonely 是否需重点关注=person.care 是否入群=person.in_group 是否有宠物=person.pet`,
  社区云居民导出: `姓名=person.name 身份证=person.id_no 电话=person.phone 户籍地址=addr.hukou 居住ID=addr.code 居住地址=addr.live 在住=live.status 人员类型=live.type 社区标识=community.name
    紧急联系人=person.emergency_name 紧急联系电话=person.emergency_phone 备注=meta.remark`,
  按楼打印:
    '序号=meta.serial 室号=addr.room 姓名=person.name 身份证=person.id_no 电话=person.phone 备注=meta.remark 房屋标签=house.tags',
  走访登记:
    '走访对象=person.name 居住地址=addr.live 方式(接待/走访/电话/微信/楼宇视频/其他)=visit.way 走访时间=visit.at 参与人员=visit.by 走访详情=visit.detail 服务标签=person.tags',
  老伙伴服务记录:
    '服务日期=visit.at 服务对象名字=person.name 身份证号=person.id_no 服务项目=visit.item 服务内容=visit.detail 服务结果=- 志愿者姓名=volunteer.name 志愿者身份证号=volunteer.id_no',
  残疾人基本状况动态更新: `姓名=person.name 残疾人证号=dis.cert 户口性质=hukou.kind 婚姻状况=person.marital 就业形式=job.status 未就业主要生活来源=household.income_source 未就业原因=job.unemployed_reason
    社会救助=aid.kind 福利补贴=dis.subsidy 托养服务及需求=dis.day_care 近两周患病=person.chronic 未就诊原因=dis.untreated`,
  残疾人花名册:
    '姓名=person.name 性别=person.sex 残疾证号=dis.cert 残疾类别=dis.kind 残疾等级=dis.level 监护人=dis.guardian 监护人电话=dis.guardian_phone 是否享受两项补贴=dis.two_subsidies 住址=addr.live 备注=meta.remark',
  居住登记: `房屋地址=addr.live 房屋编码=addr.code 申报业务类型=live.reason 入住/搬离时间=live.since 姓名=person.name 身份证件种类=person.id_type 证件号码=person.id_no 户籍地址=addr.hukou
    来深事由(14)=- 职业(13)=job.status 服务处所=job.unit 与户主关系=household.relation 户主姓名=household.head 户主证件号码=household.head_id 紧急联系电话=person.emergency_phone`,
  党员信息采集: `姓名=person.name 性别=person.sex 民族=person.ethnic 籍贯=person.native_place 电话=person.phone 出生日期=person.birth 参加工作日期=job.since 身份证号码=person.id_no 家庭住址=addr.live
    户籍派出所=hukou.station 最高学历=person.edu 毕业院校=person.school 专业=person.major 学位=person.degree 入党时间=party.joined 转正时间=party.full 所在党支部=party.branch 是否流动党员=party.mobile
    流向=party.flow 党费缴至=party.dues`,
  团员花名册: `姓名=person.name 性别=person.sex 出生年月=person.birth 入团时间=league.joined 发展团员编号=league.no 团员证编号=league.cert 所在团支部=league.branch 学历=person.edu 联系电话=person.phone 是否团干部=league.cadre`,
  '空巢/独居老人调查': `姓名=person.name 年龄=person.age 居住方式(独居/夫妻/其他)=elder.living 婚姻状况=person.marital 子女数量=family.children 日常生活(自理/半自理/需照顾)=elder.care 经济来源=household.income_source
    健康状况=person.health 结对关爱类型=person.tags 服务次数=elder.visit_rate 服务需求=person.need 子女姓名=family.child_name 电话=family.child_phone 紧急联系人=person.emergency_name 探访频次=- 上次探访=visit.at`,
  高龄津贴月报:
    '姓名=person.name 身份证号=person.id_no 年龄=person.age 类别=elder.class 月标准=aid.amount 起发月=aid.since 开户行=bank.name 账号=bank.account 是否健在=person.alive 认证日期=aid.recertified_at 备注=meta.remark',
  退役军人:
    '姓名=person.name 身份证号=person.id_no 入伍时间=vet.joined 退役时间=vet.left 原部队番号=vet.unit 退役类型=vet.kind 优抚类别=vet.class 立功受奖=vet.merit 就业状况=job.status 光荣牌悬挂=vet.plaque 联系电话=person.phone 住址=addr.live',
  流动人口:
    '姓名=person.name 证件号码=person.id_no 户籍地=addr.hukou 现住址=addr.live 房东姓名=house.owner 房东电话=house.owner_phone 租期起止=live.since 来此事由=live.reason 工作单位=job.unit 同住人数=household.size 是否办居住证=live.has_permit 登记日期=live.registered_at',
  婴幼儿服务名单:
    '姓名=person.name 身份证号=person.id_no 丈夫姓名=family.spouse 初婚日期=family.married_at 户籍地=addr.hukou 现居住地=addr.live 子女数=family.children 子女出生日期=family.child_birth 当前避孕状况=family.contraception',
  电动自行车登记:
    '车辆牌照=ebike.plate 车主或使用人姓名=person.name 联系电话=person.phone 门牌号=addr.live 品牌=ebike.brand 电池种类=ebike.battery 停放位置=ebike.parking 充电方式=ebike.charging 是否入户=ebike.indoors 整改日期=safety.due',
  消防敲门:
    '住址=addr.live 户主=person.name 常住人数=household.size 特殊人群=person.tags 电气线路=safety.wiring 燃气=safety.gas 疏散通道=safety.exit 消防设施=safety.equipment 隐患=safety.hazard 整改期限=safety.due 复查=safety.fix',
  新就业群体:
    '姓名=person.name 手机号=person.phone 平台/企业=rider.platform 站点=rider.station 工种=job.status 居住社区=community.name 政治面貌=person.politics 组织关系所在地=party.branch 技能证=person.skill 志愿时长=volunteer.hours 需求=person.need',
};
