/** Why a file could not be read or written, by the system's code. */
export const REASONS_ZH: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹',
  EISDIR: '这是文件夹，不是文件',
  ENOTDIR: '路径中有一段不是文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘只读',
  ENOSPC: '磁盘已满',
};

export const ZH = {
  internal: ['康途自身出错：{message}', '请反馈给我们；设置 KANGTU_DEBUG=1 可看到出错位置。'],
  usage: ['命令写法有误：{message}', '加 --help 可查看用法。'],
  'unknown-option': ['没有 {name} 这个选项。{near}', '加 --help 可查看全部选项。'],
  'unknown-command': ['没有 {name} 这个命令。{near}', '运行 kangtu --help 可查看全部命令。'],
  'too-many-arguments': [
    '{name} 后面的参数太多（应有 / 实有：{counts}）。',
    '名称中有空格请加引号；地点请写在选项后面，例如 --from 桂林站。',
  ],
  'missing-argument': ['缺少参数 {name}。', '加 --help 可查看用法。'],
  'missing-option': ['缺少 {name}。', '例如：{example}'],
  'missing-option-value': ['选项 {name} 后面没有值。', '请在选项后写上值。'],
  'language-unknown': ['没有“{received}”这种语言。', '请用 zh（中文）或 en（英文）。'],
  'not-a-number': ['{name} 应为 {min} 至 {max} 之间的整数，实际是“{received}”。', '请改正。'],
  'options-exclude': ['{first} 与 {second} 不能同时使用。', '请去掉其中一个。'],
  'file-not-read': ['读不了文件 {file}（{reason}）。', '请检查文件名和读取权限；相对路径从当前文件夹算起。'],
  'file-not-written': [
    '写不了文件 {file}（{reason}）。',
    '请检查文件夹是否存在、是否有写入权限、磁盘是否已满。',
  ],
  'not-json': [
    '{file} 不是有效的 JSON（{reason}）。',
    '请检查文件内容；行程文件由 kangtu plan --json 生成。',
  ],
  'request-not-object': ['{file} 里应是一个 JSON 对象。', '字段见 docs/cli.md，例如 {"days": 3}。'],
  'name-unknown': ['没有名为“{name}”的地点。', '您要找的是不是：{near}'],
  'name-unknown-nothing-near': [
    '没有名为“{name}”的地点，也没有相近的名称。',
    '请用 kangtu place find 换个词查找，或用 --region 加上该地所在的市。',
  ],
  'name-elsewhere': ['“{name}”不在当前地图上，在 {region} 区域。', '请加上该区域：--region {list}'],
  'name-ambiguous': ['“{name}”可指多个地点。', '请写全名或方括号中的编号：{near}'],
  'rule-unknown': ['没有编号为“{name}”的规则。', '现有：{known}'],
  'line-unconfirmed': [
    '“{line}”各站的位置都未核实：{stops}。',
    '加 --include-unconfirmed 可按所在城镇估算，出发前请向当地核实。',
  ],
  'region-unknown': ['没有“{name}”这个区域。', '现有：{known}；也可以写区域 JSON 文件的路径。'],
  'trip-region-unknown': ['行程所在的区域“{name}”不在自带区域之内。', '请用 --region 给出区域文件。'],
  'paper-unknown': ['没有“{received}”这种版式。', '可选：{known}'],
  'file-exists': ['文件 {file} 已存在，没有覆盖。', '请换个文件名；确要覆盖请加 --force。'],
  'format-unknown': ['没有“{received}”这种格式。', '可选：{known}'],
  'link-not-web': ['“{received}”不是网址。', '请写以 http:// 或 https:// 开头、500 字以内的网址。'],
  'brand-not-yaml': [
    '机构信息文件不是有效的 YAML（{reason}）。',
    '请检查冒号后的空格和缩进；含冒号的文字请加引号。',
  ],
  'brand-not-object': ['这里应是“名称: 值”的列表。', '写法见 docs/brochure.md。'],
  'brand-unknown-key': ['没有“{key}”这一项。', '可用：{known}'],
  'brand-not-text': ['这里应是文字，或 zh、en 两种文字。', '例如 name: {zh: 某某文旅局, en: Tourism Bureau}'],
  'brand-not-colour': ['“{value}”不是颜色。', '请写成 "#1f5c4d" 这样的六位十六进制数，并加引号。'],
  'brand-pale-colour': [
    '颜色 {value} 太浅，白字看不清（对比度 {contrast}，应不低于 4.5）。',
    '请换深一些的颜色。',
  ],
  'brand-not-list': [
    '这里应是以“- ”开头的列表。',
    '例如 phones: [{label: 咨询电话, number: "0772-1234567"}]',
  ],
  'logo-not-svg-or-png': ['标志文件 {file} 不是 SVG 或 PNG。', '请另存为 SVG 或 PNG。'],
  'logo-refers-outside': [
    '标志文件 {file} 引用了外部内容或含脚本。',
    '请在绘图软件中把图片和字体嵌入，另存为普通 SVG。',
  ],
  'logo-too-large': ['标志文件 {file} 超过 2 MB。', '请缩小后再用。'],
  'batch-not-json': [
    '这一行不是有效的 JSON（{reason}）。',
    '每行应是一个要求，例如 {"start": "桂林站", "loop": "east", "date": "2027-04-10"}。',
  ],
  'batch-not-object': [
    '这一行应是一个 JSON 对象。',
    '例如 {"start": "桂林站", "loop": "east", "date": "2027-04-10"}。',
  ],
  'batch-inputs-differ': [
    '这台机器上的程序、区域数据或机构信息与发任务的一方不同。',
    '请在各台机器上使用同一版本，并用 --brand 给出同一份机构信息文件。',
  ],
  'queue-not-redis': ['--queue 的地址不对。', '请写成 redis://主机:端口，例如 redis://127.0.0.1:6379。'],
  'queue-job-lost': ['处理机未能完成这一份（{reason}）。', '请再次运行同一命令；已完成的不会重做。'],
  'redis-not-reached': [
    '连不上 Redis {address}（{reason}）。',
    '请确认 redis-server 已启动、地址和密码正确；启动方法见 docs/queue.md。',
  ],
} as const;
