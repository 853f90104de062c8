/** The word table from j to o; see `words-a-b.ts`. */
export const WORDS_J_TO_O = `
java, jvm | java, 虚拟机 | 1
jitter | 抖动, 波动 | .9
join | 加入 | .6
journey, trip | 旅程 | .6
json | json | .8
jump, hop | 跳转, 跳, 一跳, 几跳 | .6
keepalive | 保活, 长连接 | .9
kernel | 内核, 核心 | .8
key | 键, 关键 | .5
keyword | 关键字, 关键词 | 1
kick | 踢掉, 踢出, 踢走, 踢 | .8
kill | 杀, 砍 | .8
knowledge | 知识 | 1
lack, shortage | 缺乏, 紧缺, 短缺 | .8
lag, sluggish | 卡顿, 卡, 迟钝, 变慢 | .8
language | 语言 | .6
laptop, pc | 笔记本, 电脑, 笔电 | .8
large, bigger, big, huge | 大型, 更大, 很大, 巨大, 庞大 | .5
latency | 时延, 延迟 | .8
launch | 发起 | .5
layer | 层, 层级, 分层 | .5
lazy | 懒加载, 惰性, 延迟加载 | .8
leader | 领导者, 领头 | .8
leak | 泄漏, 泄露, 漏, 外泄 | .8
learn | 学习, 得知 | .4
leave | 离开, 留下 | .6
leftover, residual | 残留, 剩余, 遗留 | .9
legacy | 遗留, 老旧, 老 | .7
length | 长度 | .6
lesson | 教训 | .8
level | 级别, 等级 | .6
leverage | 利用, 借助 | .6
library, lib | 库 | .6
license | 许可证 | .9
lifetime | 寿命 | .7
lightweight | 轻量, 轻量级 | 1
limit, restrict | 限制, 上限, 限定, 约束, 限死, 限, 限住 | .8
line | 行 | .4
linear | 线性 | 1
link | 链接 | .8
list, alphabet | 列表, 清单, 列出, 一览 | .5
listen | 监听 | .6
live, survive | 活, 存活, 活下来 | .5
load | 加载, 负载, 负荷 | .7
local | 本地 | .8
locate | 找出, 定位 | .7
location | 位置 | .6
lock | 锁 | .8
log | 记录 | .5
logic, logical | 逻辑 | .9
login | 登录, 登陆, 登不上, 登不进 | .9
logout | 登出, 注销 | 1
long | 长时间, 很久, 太久 | .4
loop | 循环 | 1
loose | 宽松, 松散 | .8
lose, lost | 丢失, 丢掉, 丢包, 弄丢, 丢, 遗失, 弄没 | .8
loss | 丢失, 损失, 丢包, 丢包率 | .9
low | 低 | .4
lower | 调低, 调小, 降低 | .7
machine | 机器, 物理机, 实体机, 节点 | 1
mail, email | 邮件 | .8
maintain | 维护 | .8
majority | 多数派, 大多数, 过半 | .9
malicious | 恶意 | 1
malware, virus | 病毒, 木马, 挖矿 | .8
manage, management | 管理 | 1
manager | 经理, 管理器 | .5
manual | 手动, 人工, 手工 | .8
map | 映射 | .8
margin | 余量, 裕量 | .8
mark | 标注, 打标, 标上 | .8
marshal, deserialize | 序列化, 反序列化 | .9
mask | 屏蔽, 掩码, 脱敏 | .8
match | 匹配 | .8
mature, maturity | 成熟 | .9
maximum, max | 最大 | .8
measure, measurement | 度量, 测量, 衡量 | .9
mechanism | 机制 | .8
media | 媒体 | .5
member, membership | 成员 | 1
memory, mem | 内存 | .8
merge | 合并, 合入 | .8
message, msg | 消息, 信息 | .6
metadata | 元数据 | 1
method | 方法, 方式, 手段, 办法, 法子 | .4
microservice | 微服务 | 1
middle | 中间 | .5
middleware | 中间件 | 1
migrate, migration | 迁移 | 1
millisecond | 毫秒 | 1
minimum, min | 最小, 最短, 最少 | .8
minor | 小版本, 次版本 | .7
minute | 分钟 | .8
misconception, myth | 误区, 误解 | 1
misconfiguration, misconfigure, misconfigured | 配错, 错配, 误配置 | 1
miss | 错过 | .5
mistake | 错误, 弄错, 失误 | .6
mitigate, mitigation | 缓解, 减轻 | .9
mix | 混合, 混用 | .8
mock, emulate, simulate, simulation | 模拟, 仿真 | .9
mode | 模式 | .7
model | 模型 | .8
module | 模块, 模组 | .9
moment | 时刻, 瞬间 | .7
monitor | 监测, 监视 | .8
monolith, monolithic | 单体 | 1
month, monthly | 月份, 每月, 月底 | .6
mount | 挂, 挂上, 挂不上, 挂到 | .5
move, shift | 移动, 搬迁, 转移, 移到, 挪到, 搬到, 迁到, 挪, 搬, 挪走, 搬走 | .6
mtu | 最大传输单元 | 1
multiple | 多个, 多种 | .4
mutex | 互斥锁, 互斥 | 1
mutual | 双向, 互相, 相互 | .9
naming | 命名, 名字, 名称, 取名 | .8
narrow | 收窄, 缩小 | .7
nat, dnat, masquerade, snat | 地址转换, 地址伪装 | .9
native | 原生 | .7
near, nearby, nearest | 就近, 附近, 靠近 | .8
necessary, require | 必须, 需要 | .4
negative | 负数, 负面 | .7
negotiate, negotiation | 协商 | 1
neighbor, neighbour | 邻居 | 1
nest, nested | 嵌套 | 1
networked, network | 网络 | .8
nic | 网卡 | 1
night, midnight, overnight | 半夜, 夜里, 夜间, 凌晨, 晚上, 夜晚, 每晚 | .9
noise, noisy | 噪音, 噪声, 吵闹 | .9
normal | 正常 | .5
notice | 留意, 注意到 | .6
notify, notification | 通知, 提醒 | 1
null, nil | 空值, 空指针 | .9
obey | 遵守, 遵循 | .8
object | 对象, 物件 | .8
observe, observation | 观察, 观测 | .9
obtain | 获取, 得到, 拿到, 拿不到 | .5
obvious | 明显, 显然 | .6
occur | 出现, 发生 | .4
odd | 奇数 | .8
offline | 离线, 掉线, 失联, 断网 | .7
offload | 分担, 卸载 | .7
offset | 偏移量, 位移 | .9
old, age | 旧, 旧版, 老, 旧的 | .6
onboard, onboarding | 接入 | .7
oncall | 值班, 值守, 轮班 | 1
online | 在线 | .6
onprem, premise | 自建, 私有化 | .8
open | 打开, 打不开, 开 | .6
opensource | 开源 | 1
opposite | 相反 | .4
ops, devops, sre | 运维, 运维人员 | .9
optimize, optimise, optimization | 优化, 调优 | 1
optional | 可选 | .8
orchestrate, orchestration, orchestrator | 编排 | 1
order, sequence | 顺序, 先后, 次序, 依次, 按顺序 | 1
organize, organization, org | 组织, 机构 | .8
origin, original | 原始, 源头, 原来 | .8
orphan | 孤儿, 孤立 | .9
os | 操作系统 | 1
outage, downtime | 宕机, 故障, 宕掉 | .6
outgoing | 出向 | .8
outlier | 离群, 异常值 | .9
output | 输出 | .6
overflow | 溢出, 撑爆 | .9
overhead | 开销, 额外开销 | 1
overlap | 重叠, 重合 | 1
overload | 过载, 超载, 压垮, 扛不住, 顶不住, 撑不住, 拖垮 | .8
oversell, oversubscribe | 超卖, 超分 | .9
overview | 概览, 总览, 概述 | .5
overwrite, override | 覆盖 | .8
owner | 属主, 拥有 | .6
`;
