/** The word table from e to o; see `words-a-d.ts`. */
export const WORDS_E_TO_O = `
early | 过早, 提前 | .7
edge | 边缘 | .8
edit, modify | 编辑, 修改 | .8
effect, impact, influence | 影响, 效果 | .6
effective | 有效 | .6
efficient | 高效 | .6
element | 元素 | .5
empty | 空的 | .6
enable | 启用, 开启 | .8
encode | 编码 | .8
endless, infinite | 无限, 无穷, 死循环 | .7
enforce, mandatory, compulsory | 强制, 必须, 强行, 必填 | .8
engine | 引擎 | .7
ensure, guarantee | 确保, 保证, 保障 | .6
enter, arrive, entry, land | 进入, 到达, 抵达, 入口处, 进来, 落到, 落在 | .8
entrypoint | 入口点 | .7
environment | 环境 | .8
error | 错误, 报错, 出错 | 1
essential | 必要, 必需 | .5
evaluate, estimate | 评估, 估算 | .6
exceed | 超过, 超出, 超限 | .7
exception | 异常 | .8
execute | 执行, 运行, 跑 | .8
exist, existing | 存在, 已有, 现有 | .6
exit | 退出 | 1
expand, enlarge | 扩大, 扩充 | .7
expect | 预期 | .5
expensive | 昂贵, 贵 | .6
experience | 体验, 经验 | .5
expire | 过期, 到期 | 1
explicit | 明确 | .4
export | 导出 | .8
expose | 暴露, 开放 | 1
extra, additional | 额外 | .5
factor | 因素 | .5
fail, failure | 失败, 故障, 不通过, 失效 | 1
fast | 快速, 快, 很快, 迅速, 更快 | .7
faulty, fault, malfunction | 故障, 毛病 | .7
feature | 功能, 特性 | .6
field, column | 字段, 列 | 1
file | 文件, 档案 | 1
filter | 过滤 | .8
final | 最终, 最后 | .6
finish, complete, finished | 完成, 结束, 完毕, 跑完, 执行完, 做完 | .7
fix, repair | 修复, 解决 | .7
flow | 流程, 流向 | .6
force | 强制, 强行 | 1
forget | 忘记, 忘了 | .6
format | 格式 | .8
forward | 转发 | 1
framework | 框架 | .8
free | 空闲, 释放 | .5
frequent, frequency | 频繁, 频率 | .6
fresh, brand | 全新, 新建, 新鲜 | .5
front, frontend | 前端 | .8
full, entire | 完整, 整个, 全部 | .4
function | 函数, 功能 | .6
gradual, gradually | 逐渐, 逐步, 渐进 | .8
group | 分组, 组 | .6
grow, grown | 增长 | .5
handle | 处理 | .6
hang | 挂起, 卡住, 卡死 | .8
hardware | 硬件, 硬体 | .7
header | 请求头, 头部 | .8
heal, recover, restore | 恢复, 自愈, 还原 | .8
healthy, health, alive | 健康, 不健康 | 1
hide, hidden | 隐藏 | .6
high | 高 | .4
hint | 提示 | .5
history | 历史 | .7
host | 主机, 宿主机 | .8
hour | 小时 | .8
idempotent, idempotence | 幂等, 幂等性 | 1
idle | 闲置 | .8
ignore, skip | 忽略, 跳过, 略过 | .8
image | 映像 | .6
immediate | 立即, 马上, 立刻 | .7
implement, implementation | 实现 | .5
import | 导入 | .8
important | 重要 | .3
increase | 提高, 增大 | .6
independent | 独立 | .6
individual | 个别 | .4
input | 输入 | .6
instance | 实例 | .8
instruction | 指令, 指示 | .6
insufficient, enough | 不足, 不够, 足够 | .7
integrate, integration | 集成, 整合 | .7
interact, interaction | 交互 | .8
interface | 接口 | .8
internal | 内部 | .8
interrupt | 中断, 打断 | .8
interval | 间隔 | .8
introduce, introduction | 介绍, 引入 | .3
invalid | 无效, 非法 | .7
isolate, isolation, separate | 隔离, 分离, 分开, 隔开 | 1
item | 条目, 项 | .4
java, jvm | java, 虚拟机 | 1
join | 加入 | .6
journey, trip | 旅程 | .6
json | json | .8
jump, hop | 跳转, 跳, 一跳, 几跳 | .6
kernel | 内核, 核心 | .8
key | 键, 关键 | .5
kill | 杀 | .8
knowledge | 知识 | 1
lag, sluggish | 卡顿, 卡, 迟钝, 变慢 | .8
language | 语言 | .6
large, bigger | 大型, 更大, 很大 | .5
latency | 时延, 延迟 | .8
launch | 发起 | .5
layer | 层, 层级, 分层 | .5
leak | 泄漏, 泄露 | .8
learn | 学习, 得知 | .4
legacy | 遗留, 老旧, 老 | .7
length | 长度 | .6
level | 级别, 等级 | .6
library | 库 | .6
lifetime | 寿命 | .7
limit, restrict | 限制, 上限, 限定, 约束 | .8
line | 行 | .4
link | 链接 | .8
list, alphabet | 列表, 清单, 列出, 一览 | .5
listen | 监听 | .6
live, survive | 活, 存活, 活下来 | .5
load | 加载, 负载, 负荷 | .7
local | 本地 | .8
location | 位置 | .6
lock | 锁 | .8
log | 记录 | .5
long | 长时间, 很久, 太久 | .4
loop | 循环 | 1
lose, lost | 丢失, 丢掉, 丢包 | .8
low | 低 | .4
machine | 机器 | 1
mail, email | 邮件 | .8
maintain | 维护 | .8
manage, management | 管理 | 1
manager | 经理, 管理器 | .5
manual | 手动, 人工 | .8
map | 映射 | .8
match | 匹配 | .8
maximum, max | 最大 | .8
mechanism | 机制 | .8
media | 媒体 | .5
memory | 内存 | .8
merge | 合并, 合入 | .8
message | 消息, 信息 | .6
method | 方法, 方式, 手段 | .4
middle | 中间 | .5
migrate, migration | 迁移 | 1
minimum, min | 最小, 最短, 最少 | .8
minute | 分钟 | .8
misconception, myth | 误区, 误解 | 1
miss | 错过 | .5
mistake | 错误, 弄错, 失误 | .6
mode | 模式 | .7
model | 模型 | .8
monitor | 监测, 监视 | .8
month | 月份 | .6
mount | 挂 | .5
move, shift | 移动, 搬迁, 转移, 移到 | .6
multiple | 多个, 多种 | .4
native | 原生 | .7
necessary, require | 必须, 需要 | .4
networked, network | 网络 | .8
normal | 正常 | .5
notify, notification | 通知, 提醒 | 1
object | 对象, 物件 | .8
obtain | 获取, 得到 | .5
occur | 出现, 发生 | .4
odd | 奇数 | .8
offline | 离线 | .7
old, age | 旧, 旧版, 老, 旧的 | .6
online | 在线 | .6
open | 打开 | .6
opposite | 相反 | .4
optional | 可选 | .8
order, sequence | 顺序, 先后, 次序, 依次 | 1
outage, downtime | 宕机, 故障 | .6
output | 输出 | .6
overload | 过载, 超载, 压垮 | .8
overview | 概览, 总览, 概述 | .5
overwrite, override | 覆盖 | .8
owner | 属主, 拥有 | .6
`;
