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
ensure, guarantee | 确保, 保证 | .6
enter, arrive | 进入, 到达, 抵达 | .8
environment | 环境 | .8
error | 错误, 报错, 出错 | 1
essential | 必要, 必需 | .5
evaluate | 评估 | .6
exception | 异常 | .8
execute | 执行, 运行, 跑 | .8
exist | 存在 | .6
exit | 退出 | 1
expect | 预期 | .5
expire | 过期, 到期 | 1
explicit | 明确 | .4
expose | 暴露, 开放 | 1
extra, additional | 额外 | .5
factor | 因素 | .5
fail, failure | 失败, 故障, 不通过, 失效 | 1
fast | 快速, 快 | .7
feature | 功能, 特性 | .6
field | 字段 | 1
file | 文件, 档案 | 1
filter | 过滤 | .8
final | 最终, 最后 | .6
finish, complete | 完成, 结束 | .7
fix, repair | 修复, 解决 | .7
flow | 流程, 流向 | .6
force | 强制, 强行 | 1
format | 格式 | .8
forward | 转发 | 1
framework | 框架 | .8
free | 空闲, 释放 | .5
frequent, frequency | 频繁, 频率 | .6
front, frontend | 前端 | .8
full, entire | 完整, 整个, 全部 | .4
gradual, gradually | 逐渐, 逐步, 渐进 | .8
group | 分组, 组 | .6
grow, grown | 增长 | .5
handle | 处理 | .6
header | 请求头, 头部 | .8
heal, recover | 恢复, 自愈 | .8
healthy, health | 健康, 不健康 | 1
hide, hidden | 隐藏 | .6
high | 高 | .4
history | 历史 | .7
host | 主机, 宿主机 | .8
hour | 小时 | .8
idle | 闲置 | .8
ignore, skip | 忽略, 跳过 | .8
immediate | 立即, 马上, 立刻 | .7
implement, implementation | 实现 | .5
important | 重要 | .3
increase | 提高, 增大 | .6
independent | 独立 | .6
individual | 个别 | .4
input | 输入 | .6
instruction | 指令, 指示 | .6
integrate, integration | 集成, 整合 | .7
interact, interaction | 交互 | .8
interface | 接口 | .8
internal | 内部 | .8
interval | 间隔 | .8
isolate, isolation | 隔离 | 1
item | 条目, 项 | .4
java, jvm | java | 1
join | 加入 | .6
jump | 跳转 | .6
key | 键, 关键 | .5
knowledge | 知识 | 1
language | 语言 | .6
large | 大型 | .5
latency | 时延, 延迟 | .8
launch | 发起 | .5
layer | 层 | .5
learn | 学习, 得知 | .4
level | 级别, 等级 | .6
library | 库 | .6
limit | 限制, 上限 | .8
line | 行 | .4
link | 链接 | .8
list | 列表, 清单 | .5
listen | 监听 | .6
live, survive | 活 | .5
load | 加载, 负载 | .7
local | 本地 | .8
location | 位置 | .6
lock | 锁 | .8
long | 长时间, 很久, 太久 | .4
loop | 循环 | 1
lose, lost | 丢失, 丢掉, 丢包 | .8
low | 低 | .4
machine | 机器 | 1
mail, email | 邮件 | .8
maintain | 维护 | .8
manage, management | 管理 | 1
manual | 手动, 人工 | .8
map | 映射 | .8
match | 匹配 | .8
maximum, max | 最大 | .8
mechanism | 机制 | .8
media | 媒体 | .5
merge | 合并 | .8
message | 消息, 信息 | .6
method | 方法, 方式, 手段 | .4
middle | 中间 | .5
migrate, migration | 迁移 | 1
minimum, min | 最小, 最短, 最少 | .8
minute | 分钟 | .8
misconception, myth | 误区, 误解 | 1
miss | 错过 | .5
mode | 模式 | .7
model | 模型 | .8
month | 月份 | .6
move | 移动, 搬迁 | .6
multiple | 多个, 多种 | .4
native | 原生 | .7
necessary, require | 必须, 需要 | .4
normal | 正常 | .5
notify | 通知 | 1
object | 对象, 物件 | .8
obtain | 获取, 得到 | .5
occur | 出现, 发生 | .4
offline | 离线 | .7
old | 旧, 旧版 | .6
online | 在线 | .6
open | 打开 | .6
opposite | 相反 | .4
optional | 可选 | .8
order, sequence | 顺序, 先后, 次序, 依次 | 1
output | 输出 | .6
overview | 概览, 总览, 概述 | .5
`;
