import { fillZh } from '../fill/messages.ts';
import { inspectZh } from '../inspect/messages.ts';
import { mergeZh } from '../merge/messages.ts';
import { readingZh } from '../reading/messages.ts';

/** What the program says, in Chinese: the source of the codes and of their parameters. */
export const zh = {
  ...fillZh,
  ...inspectZh,
  ...mergeZh,
  ...readingZh,
  'usage.no-command':
    '还没有说要做什么。可用的命令：inspect（看看读懂了什么）、merge（合成一张表）、fill（填表）。',
  'usage.unknown-command': '没有“{name}”这个命令。可用的命令：inspect、merge、fill。',
  'usage.unknown-command-meant': '没有“{name}”这个命令。是不是想用 {meant}？',
  'usage.unknown-option': '不认识选项 {option}。',
  'usage.unknown-option-meant': '不认识选项 {option}。是不是想用 {meant}？',
  'usage.value-missing': '{option} 后面要跟一个值：{option} {value}',
  'usage.twice': '{option} 写了两次，只能写一次。',
  'usage.not-a-day': '“{value}”不是日期。请写成 2026-03-01 这样。',
  'usage.not-a-language': '--lang 只能是 zh 或 en，不能是“{value}”。',
  'usage.wrong-extension': '{option} 的文件名要以 {extensions} 结尾，现在是“{value}”。',
  'usage.no-files': '还没有说是哪些表。请写上文件或文件夹的名字。',
  'usage.empty-name':
    '有一个文件名是空的（""）。请写上文件或文件夹的名字；如果用了变量，请看看它有没有值。当前文件夹写作 . 。',
  'usage.no-form': '还没有说要填哪张空表。请把空表写在 fill 后面，来源的表写在 --from 后面。',
  'usage.several-forms': '一次只能填一张空表，现在写了几个：{forms}。来源的表请写在 --from 后面。',
  'usage.option-missing': '还缺 {option} {value}。',
  'usage.see-help': '用法：onetable {name} --help',
  'usage.see-help-all': '用法：onetable --help',

  'file.missing': '找不到文件：{path}。请看看名字和所在的文件夹对不对。',
  'file.not-readable':
    '打不开：{path}。可能没有权限，也可能是绕回自己的链接。请换成真正的文件，或请管理员放开权限。',
  'folder.not-readable': '打不开文件夹：{path}。请看看有没有权限，或请管理员放开权限。',
  'form.is-folder': '{path} 是文件夹。请写上要填的那一张空表。',
  'files.none': '在 {where} 里没有找到任何表格文件。',
  'files.skipped':
    '跳过了 {count} 个文件（打不开、不是表格、正被打开的临时文件，或是本次的空表和结果）：{names}',

  'out.is-input': '{path} 是来源的表，不能写在它上面。请换一个文件名。',
  'out.among-sources':
    '{path} 就在来源的文件夹里，已经有了，不能写在它上面。请换一个文件名，或把结果写到别的文件夹。',
  'out.twice': '有两样结果都要写到 {path}。请各用一个文件名。',
  'out.folder-missing': '没有这个文件夹：{folder}。请先建好，或换一个地方。',
  'out.not-a-file': '{path} 不是文件，写不进去。请换一个文件名。',
  'out.not-writable': '没有权限写 {path}。请换一个地方，或请管理员放开权限。',
  'out.open-elsewhere': '{path} 正在别处打开着（Excel 或 WPS）。请先关掉它，再运行一次。',
  'out.disk-full': '磁盘满了，{path} 没有写成。请腾出一些空间再试。',

  'stdout.not-writable':
    '要显示的内容没有写完：输出写不进去（{reason}），多半是磁盘满了。请腾出一些空间，或换一个地方再试。',

  internal:
    '程序出了意料之外的错，没有做完。请把运行的命令告诉维护者；设置 ONETABLE_DEBUG=1 再运行一次，能看到细节。',

  'help.title': 'onetable：把社区里各式各样的表，合成一张活的总表；部门发来的空表，自动填好。',
  'help.usage': '用法',
  'help.commands': '命令',
  'help.options': '选项',
  'help.options-everywhere': '每个命令都有的选项',
  'help.examples': '例子',
  'help.file': '表格文件，或放着表格的文件夹（连同下一层）；格式看内容，不看扩展名',
  'help.form': '部门发来的空表',
  'help.files': 'FILE 可以是 xlsx、xlsm、xls、et、xlsb、ods、csv、tsv，也可以是整个文件夹。',
  'help.filter':
    'FILTER 的写法：残疾人 且 年龄>=60 且 非 (网格=第三网格 或 楼号 在 1..3)。单独的词是标签；= != > >= < <= 含 在；且 或 非。',
  'help.exit-codes': '结束码：0 做完了；1 做不了，并说明原因；2 命令写得不对。',
  'help.more': '某个命令的详细用法和例子：onetable fill --help',

  'help.inspect': '看看每个文件读懂了什么：表头、各列、搁在一边的行',
  'help.inspect.json': '给程序看的结果：每个文件一行 JSON',
  'help.inspect.example.one': '看看这张表读懂了多少',
  'help.inspect.example.folder': '整个文件夹，结果给程序用',

  'help.merge': '把许多表合成一张：一个居民一行，说得清每行来自哪里',
  'help.merge.out': '合成的总表写到这里',
  'help.merge.entries': '来历：每个来源的每一行，是哪位居民',
  'help.merge.review': '请人拿主意的：可能是同一个人的，和说法不一的',
  'help.merge.example.folder': '把“收来的表”里的表合成一张',
  'help.merge.example.review': '同时列出要人核对的',

  'help.fill': '把部门的空表填好：样子一点不变，缺的另列出来',
  'help.fill.from': '来源的表，可以写多个，也可以是文件夹',
  'help.fill.where': '填哪些人；不写就按空表的标题来定，并说出来',
  'help.fill.mask': '怎样遮盖身份证号、电话、姓名，如 last-4 或 middle-8,surname；写错会列出全部写法',
  'help.fill.out': '填好的表写到这里',
  'help.fill.gaps': '缺项：谁的哪一项空着或可疑，为什么',
  'help.fill.example.title': '标题里写着“残疾人”，就填残疾人',
  'help.fill.example.where': '自己说填哪些人，并列出缺项',

  'help.option.today': '算年龄用哪一天；不写就是今天',
  'help.option.password': '打开加了密码的表',
  'help.option.quiet': '不显示进度和说明',
  'help.option.lang': '用中文还是英文说话',
  'help.option.help': '显示用法',
} as const;
