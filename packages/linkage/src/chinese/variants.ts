/**
 * A character as a mainland sheet would write it: traditional and variant forms folded to the simplified one.
 * Only characters met in names are listed; a character without an entry is returned unchanged.
 */
export function foldVariant(char: string): string {
  return folded.get(char) ?? char;
}

/** Every character of a text folded. */
export function foldVariants(text: string): string {
  let out = '';
  for (const char of text) out += foldVariant(char);
  return out;
}

/*
 * Pairs, the form to fold first. Two kinds: traditional characters (files from Hong Kong, Taiwan or an old system), and
 * variants of one word that clerks replace because their keyboard lacks the right one (堃 for 坤 is a different character
 * in the register, but the sheets use both for one woman).
 */
const pairs = `
張张 劉刘 陳陈 楊杨 黃黄 趙赵 吳吴 呉吴 孫孙 馬马 羅罗 鄭郑 謝谢 許许 韓韩 馮冯 鄧邓 蕭萧 葉叶 蘇苏 盧卢 蔣蒋 賈贾 譚谭 鍾钟 鐘钟
範范 陸陆 龔龚 萬万 錢钱 湯汤 賀贺 龍龙 賴赖 樊樊 莊庄 鄒邹 畢毕 聶聂 齊齐 嚴严 喬乔 閻阎 溫温 関关 關关 紀纪 項项 魯鲁 韋韦 倫伦
華华 國国 囯国 圀国 偉伟 軍军 強强 剛刚 傑杰 勇勇 濤涛 輝辉 煇辉 鵬鹏 飛飞 東东 紅红 麗丽 蘭兰 鳳凤 蓮莲 瓊琼 豔艳 艷艳 豓艳 穎颖
頴颖 靜静 芳芳 萍萍 雲云 燕燕 愛爱 貞贞 賢贤 貴贵 寶宝 寳宝 珎珍 榮荣 慶庆 銀银 鐵铁 鋼钢 鋒锋 銘铭 錦锦 鑫鑫 鈞钧 鎮镇 鋭锐 銳锐
釗钊 欽钦 鈺钰 鑒鉴 鑑鉴 長长 門门 開开 閔闵 聞闻 閆闫 閃闪 間间 陽阳 陰阴 際际 隨随 難难 靈灵 雙双 雋隽 電电 霞霞 韻韵 順顺 頌颂
頊顼 頎颀 領领 頭头 顏颜 顔颜 願愿 顧顾 顯显 風风 馳驰 駿骏 騰腾 驊骅 驍骁 驕骄 驥骥 騫骞 魚鱼 鮑鲍 鮮鲜 鳥鸟 鳴鸣 鴻鸿 鶴鹤 鵑鹃
鷹鹰 麥麦 黨党 齡龄 龐庞 爾尔 業业 為为 爲为 義义 書书 會会 個个 優优 儀仪 億亿 傳传 儒儒 價价 兒儿 兩两 劍剑 劒剑 剣剑 勛勋 勳勋
勝胜 勞劳 動动 務务 協协 單单 衛卫 衞卫 歷历 曆历 厲厉 參参 發发 髮发 變变 葉叶 號号 員员 問问 啓启 啟启 喚唤 嘯啸 園园 圓圆 圖图
團团 堯尧 報报 場场 塵尘 壽寿 夢梦 奮奋 婦妇 媽妈 嬌娇 嫻娴 嫺娴 娛娱 嬋婵 嬌娇 姍姗 孋丽 學学 寧宁 甯宁 寗宁 實实 審审 寬宽 寵宠
將将 專专 導导 屆届 屬属 崗岗 島岛 嵐岚 嶺岭 嶽岳 巖岩 岀出 師师 帥帅 帶带 幹干 幾几 庫库 廈厦 廣广 廳厅 彌弥 彥彦 徑径 後后 從从
復复 徳德 恵惠 悅悦 恆恒 惲恽 慧慧 憲宪 憶忆 應应 懷怀 懇恳 戀恋 戰战 戶户 戸户 揚扬 換换 攬揽 據据 擁拥 擇择 敵敌 斌斌 斕斓 時时
晉晋 晝昼 暉晖 曄晔 曉晓 曇昙 曠旷 曬晒 朮术 條条 來来 極极 構构 槍枪 樂乐 樓楼 標标 樺桦 樹树 橋桥 機机 檢检 權权 歐欧 歡欢 歲岁
歸归 氣气 沖冲 沈沈 況况 決决 淨净 淩凌 淺浅 淵渊 渦涡 準准 滄沧 滙汇 匯汇 滬沪 滿满 漢汉 潔洁 潤润 澤泽 濱滨 濟济 瀏浏 瀟潇 瀚瀚
瀾澜 灝灏 灣湾 災灾 煉炼 煒炜 煥焕 煙烟 熱热 燁烨 爍烁 燈灯 燦灿 營营 犖荦 獅狮 獎奖 獻献 現现 珮佩 琺珐 瑋玮 瑩莹 瑪玛 環环 璣玑
瓏珑 璽玺 瓔璎 産产 產产 畫画 當当 療疗 皚皑 監监 盤盘 盡尽 眞真 睏困 碩硕 確确 磊磊 禎祯 禮礼 禪禅 秋秋 穀谷 種种 稱称 積积 穌稣
穩稳 窮穷 競竞 筆笔 節节 築筑 簡简 籃篮 籌筹 紋纹 純纯 紗纱 紘纮 紫紫 細细 終终 絢绚 結结 絮絮 統统 絲丝 經经 綠绿 緑绿 維维 綱纲
網网 綺绮 綵彩 緒绪 線线 緣缘 編编 緯纬 練练 縈萦 縝缜 繁繁 繼继 續续 纓缨 繹绎 纖纤 羣群 習习 翹翘 聖圣 聰聪 聯联 聲声 職职 肅肃
脈脉 臨临 與与 興兴 舉举 艦舰 芻刍 茲兹 荘庄 莖茎 蒼苍 蓋盖 薈荟 薔蔷 薩萨 藍蓝 藝艺 藥药 藺蔺 蘆芦 蘊蕴 蘋苹 蘺蓠 處处 虛虚 蟬蝉
術术 裏里 裡里 裝装 製制 複复 襄襄 見见 規规 覓觅 視视 親亲 覺觉 觀观 計计 訓训 記记 設设 訪访 診诊 詠咏 試试 詩诗 話话 詳详 誠诚
語语 說说 説说 課课 談谈 請请 諒谅 論论 諾诺 謀谋 謙谦 講讲 證证 識识 護护 讀读 讓让 豐丰 豪豪 貝贝 財财 貢贡 責责 貫贯 費费 貿贸
資资 賓宾 賜赐 賞赏 質质 贊赞 贏赢 躍跃 車车 軒轩 輕轻 輔辅 輪轮 轉转 辦办 農农 迺乃 連连 進进 運运 過过 達达 遠远 適适 遲迟 遷迁
選选 遙遥 邁迈 還还 邊边 邨村 郷乡 鄉乡 醫医 釋释 裕裕 鄔邬 鄺邝 鄲郸 郟郏 酈郦 婭娅 嬡嫒 媧娲 嬙嫱 孌娈 嵗岁 峯峰 崐昆 崑昆 崙仑
昇升 陞升 昻昂 曏向 栢柏 柺拐 楡榆 槑梅 楳梅 喆哲 嚞哲 淼淼 堃坤 菓果 祕秘 煊煊 暎映 翺翱 犇奔 鱻鲜 飏扬 颺扬 旸阳 暘阳 崋华 垚尧
韶韶 鵾鹍 雁雁 鴈雁 妳你 祐佑 喦岩 嵒岩 脩修 凃涂 塗涂 葢盖 仝同 佟佟 鉄铁 鍳鉴 琍璃 桒桑 笵范 閠闰 潁颍 勻匀 呂吕 彔录 録录 錄录
嘩哗 娥娥 徐徐 姸妍 靑青 淸清 晴晴 啓启 羨羡 羡羡 鬱郁 欝郁 谿溪 蹟迹 衆众 眾众 夀寿 絃弦 糸丝 亞亚 亜亚 凈净 處处 壯壮 蠻蛮 岡冈
`;

const folded = new Map<string, string>();
for (const pair of pairs.trim().split(/\s+/)) {
  const [from, to] = [...pair];
  if (from && to && from !== to) folded.set(from, to);
}
