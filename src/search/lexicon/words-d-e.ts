/** The word table from d to e; see `words-a-b.ts`. */
export const WORDS_D_TO_E = `
daemon | 守护进程, 后台进程 | .9
daily | 每天, 日常, 每日 | .7
dangerous, danger | 危险 | .6
data | 数据 | .8
database, db | 数据库 | 1
datacenter, idc | 机房, 数据中心 | 1
date | 日期 | .9
day | 天数 | .5
dead | 死掉, 死了, 挂, 挂了 | .6
deadline | 截止 | .6
deal | 应对 | .4
debt | 技术债, 欠债 | .8
decide, decision | 决定 | .7
declare, declarative | 声明, 声明式 | .9
decrypt, decryption | 解密 | 1
dedicated, exclusive | 专用, 专属, 独占, 独享 | .9
deduplicate, dedup | 去重 | 1
deep, depth | 深度, 深入 | .7
default | 默认, 缺省, 预设, 默认值 | 1
defend, defense | 防御, 防护 | .9
define, definition | 定义 | .8
degrade | 降级 | .7
degree, extent | 程度 | .6
delay, postpone, defer | 延迟, 延时, 推迟, 推后, 延后 | 1
delegate, delegation | 委托, 委派 | .9
delete, remove, destroy, erase | 删除, 移除, 删掉, 摘除, 剔除, 销毁, 干掉, 清掉, 擦除, 清除, 删, 删错, 拿掉, 删光 | 1
deletion | 删不掉, 删不了, 删不干净, 误删 | .8
deliberate | 故意, 特意 | .8
deliver, delivery | 交付, 投递, 送达 | .8
demand | 需求 | .5
demo | 演示 | .8
dense, density | 密度 | .9
department | 部门 | 1
dependency, depend, deps | 依赖 | 1
deprecate, deprecation, obsolete, outdated | 弃用, 废弃, 过时, 淘汰 | .9
descriptor, ulimit | 句柄, 文件句柄, 文件描述符 | .9
design | 设计 | .6
desired | 期望 | .8
detach, unbind | 分离, 解绑, 脱离 | .8
detail | 详情, 细节, 详细 | .5
detect, discover | 检测, 探测, 发现 | .8
determine | 确定, 决定 | .7
deterministic | 确定性 | .9
develop, development, dev | 开发, 研发 | .9
developer, engineer | 开发者, 工程师, 开发人员 | .6
deviate, drift | 漂移, 偏移, 偏差, 走样 | .8
device | 设备 | .7
diagram | 图, 示意图 | .5
diff | 比对, 差分 | .7
difficult, hard | 困难, 难以, 很难 | .6
dimension | 维度 | .9
direct | 直接 | .4
directory, folder, dir | 目录, 文件夹 | .8
dirty | 脏数据, 弄脏 | .7
disable | 禁用, 关掉 | .8
disadvantage, drawback | 缺点, 弊端 | .8
disappear, vanish | 消失, 没了, 不见 | .7
disconnect, disconnected | 断开, 掉线, 断连, 断线, 断网, 断掉, 断, 断流 | .8
disk, hdd, ssd | 磁盘, 硬盘, 云盘, 数据盘, 系统盘, 盘, 磁碟 | .9
dispatch | 派发, 分派, 分发 | .8
disperse, scatter, spread | 打散, 分散, 散开 | .9
display | 显示, 展示 | .5
disposable, ephemeral | 短暂, 一次性, 临时 | .8
disrupt, disruption | 干扰, 扰动, 中断 | .8
distinguish | 区分, 差异, 差别, 不同点 | .3
distribute | 分发, 分布, 分布式 | .8
distro | 发行版 | 1
divide | 划分, 分割 | .8
document, documentation, doc | 文档 | .6
domain | 领域 | .5
double | 双倍, 翻倍, 加倍 | .8
downgrade | 降级, 降版本 | .9
download | 下载 | .8
downstream | 下游 | 1
draft | 草稿 | .9
drain, evacuate | 排空, 腾空, 清空, 撤走 | .9
drill, rehearse, rehearsal | 演练, 预演 | .9
drive, driver | 驱动, 驱动程序 | .9
drop, discard | 丢弃, 掉线 | .6
dual | 双重 | .7
dump | 转储, 导出 | .8
durable, durability | 持久, 耐久 | .8
duration | 时长, 持续时间 | .8
dynamic | 动态 | .8
early | 过早, 提前 | .7
ecosystem | 生态, 生态圈 | 1
edge | 边缘 | .8
edit, modify | 编辑, 修改 | .8
effect, impact, influence | 影响, 效果 | .6
effective | 有效, 生效, 不生效, 没生效, 起作用, 不起作用 | .6
efficient | 高效 | .6
elapse, elapsed | 耗时 | .9
elastic, elasticity | 弹性 | 1
elect, election | 选举, 选主 | 1
element | 元素 | .5
eligible | 符合条件, 有资格 | .7
eliminate | 消除, 淘汰 | .8
embed, embedded | 嵌入, 内嵌 | .9
emergency | 应急, 紧急 | .9
emit | 发出 | .6
empty | 空的 | .6
enable | 启用, 开启 | .8
encapsulate | 封装 | 1
encode | 编码 | .8
endless, infinite | 无限, 无穷, 死循环 | .7
enforce, mandatory, compulsory | 强制, 必须, 强行, 必填 | .8
engine | 引擎 | .7
ensure, guarantee | 确保, 保证, 保障 | .6
enter, arrive, entry, land | 进入, 到达, 抵达, 入口处, 进来, 落到, 落在, 进不去, 进, 进到 | .8
enterprise | 企业, 企业级 | .8
entity | 实体 | .9
entrypoint | 入口点 | .7
enumerate | 枚举, 罗列 | .8
environment | 环境 | .8
equal, equivalent | 等于, 相等, 等价, 等同, 相同 | .8
error | 错误, 报错, 出错, 抛错 | 1
escalate, escalation | 提权, 越权 | .6
escape | 逃逸, 转义 | .8
essence | 本质 | .8
essential | 必要, 必需 | .5
evaluate, estimate | 评估, 估算 | .6
evenly, uniform | 均匀, 平均 | .8
eventual, eventually | 最终, 终究 | .8
evict, eviction | 驱逐, 逐出, 踢走, 被踢, 赶走 | 1
evolve, evolution | 演进, 演变 | .8
exact | 精确, 准确 | .6
examine | 检查, 查验 | .6
exceed | 超过, 超出, 超限 | .7
exception | 异常 | .8
excessive | 过多, 过高, 过度 | .9
exchange | 交换, 互换 | .9
exclude | 排除, 除外 | .9
execute | 执行, 运行, 跑 | .8
exempt, exemption | 豁免, 免除 | 1
exhaust, exhausted, deplete | 耗尽, 用完, 用光, 打满, 占满, 耗光, 用爆, 吃满 | .9
exist, existing | 存在, 已有, 现有 | .6
exit | 退出 | 1
expand, enlarge | 扩大, 扩充, 扩容, 加机器 | .7
expect, expectation | 预期, 期望 | .5
expensive, costly | 昂贵, 贵, 太贵, 费 | .6
experience | 体验, 经验 | .5
expert | 专家 | .8
expire, expiry, expiration | 过期, 到期 | 1
explicit | 明确, 显式 | .4
explode | 爆, 爆了, 爆掉, 炸, 炸了 | .6
exploit | 利用 | .6
exponential | 指数, 指数级 | 1
export | 导出 | .8
expose | 暴露, 开放 | 1
expression | 表达式 | 1
extra, additional | 额外 | .5
extract, unpack, unzip | 提取, 抽取, 解压 | .8
extreme | 极端, 极限 | .8
`;
