/** The word table: s; see `words-a-b.ts`. */
export const WORDS_S = `
safe, safety, security, secure | 安全 | .8
sample | 样例, 例子, 示例 | .4
sampling | 采样, 抽样 | 1
sandbox | 沙盒 | .9
satisfy, meet | 满足, 达到 | .7
saturate, saturation | 饱和, 打满, 跑满 | .9
save | 保存, 节省, 节约, 省钱 | .8
scan | 扫描 | .8
scarce, scarcity | 稀缺, 紧缺 | .9
scenario, case, situation | 场景, 情况, 情形 | .4
schema | 模式校验, 结构 | .6
scheme, solution, strategy | 方案, 解决方案, 策略 | .5
scope | 作用域 | .7
scratch | 从零, 从头 | .6
screen, screenshot | 屏幕, 截图 | .7
script | 脚本 | 1
sdk | 开发包, 工具包 | .9
seamless, seamlessly | 无缝, 无感 | 1
search, find, lookup | 查找, 搜索, 找到, 查询, 查 | .6
second, secs | 秒, 秒数 | .8
secondary, slave | 从库, 次要 | .6
segment | 分段, 片段 | .7
select | 选中 | .6
send, sent | 发送, 发给, 下发, 发不出去, 发, 传, 送 | .8
serial | 串行 | 1
serious, severe, severity | 严重, 严峻 | .9
serve | 服务, 提供服务 | .6
server | 服务器, 伺服器, 服务端 | .8
serverless | 无服务器, 函数计算 | .9
session | 会话 | .8
setting | 设置, 设定, 设, 设成, 设为 | .6
setup | 搭建, 安装 | .8
shadow | 影子 | .9
shape | 形状 | .5
shard, sharding | 分片 | 1
share | 共享, 共用, 公用 | .8
shell | shell, 命令行 | .6
ship | 交付, 发出去 | .5
short, brief | 短, 简短 | .5
shortcut | 捷径, 快捷 | .8
shorten | 缩短 | 1
shrink | 缩小, 缩 | .7
sign, signature | 签名, 签署, 签发 | .9
signal | 信号 | 1
silence, silent, quiet | 静默, 静音, 悄悄 | .8
similar | 类似, 相似 | .4
simultaneous, simultaneously | 同时, 同一时间 | .9
single | 单个, 单一 | .5
site | 站点, 网站, 官网 | .6
size | 大小, 体积 | .8
sla, slo | 服务等级, 服务水平 | .9
sleep | 睡眠, 休眠 | .8
slice | 切片, 时间片 | .8
slot | 槽位, 插槽 | .9
slow, slowly | 慢, 缓慢, 很慢, 太慢, 特别慢, 慢慢, 变慢, 变卡, 卡顿, 慢吞吞, 响应慢, 回应慢 | .8
slowdown | 变慢, 减速, 拖慢 | .9
small, smaller, tiny | 很小, 太小, 小型, 更小 | .7
smart, intelligent | 智能 | .9
smoke | 冒烟, 冒烟测试 | .8
smooth, smoothly | 平滑, 平稳 | .8
socket | 套接字 | .8
software | 软件, 软体 | .8
solve | 解决, 搞定 | .9
source, src | 来源, 源 | .5
space | 空间 | .6
span | 跨度, 跨越 | .7
spare, standby | 备用, 待命, 备机, 热备, 冷备 | .9
spec, specification | 规格, 规范 | .6
special | 特殊, 特别, 特定 | .4
specify | 指定 | .6
speed | 速度 | .7
spend, spent | 花费, 花了, 耗时 | .7
spike | 毛刺, 尖峰, 突增, 飙升, 飙高 | .8
spill | 溢出, 溢写 | .7
spin | 自旋, 空转, 转圈 | .7
split | 拆分, 切分 | .7
spot | 竞价 | .8
squeeze | 挤压, 挤占 | .8
stable, steady | 稳定, 平稳, 稳 | .8
stack | 堆栈, 技术栈 | .8
staff | 人员 | .7
stage | 阶段, 环节 | .7
staging | 预发, 预发布, 预生产 | .6
stale | 陈旧, 过时, 旧数据 | .9
stall | 停滞 | .7
standard | 标准 | .6
start, startup | 启动, 起不来, 起不了 | .7
starve, starvation | 饥饿, 饿死 | 1
state | 状态 | .9
stateless | 无状态 | 1
statement | 语句 | .5
static | 静态, 固定 | .9
statistics, statistic, stats | 统计 | .9
status | 状态 | .8
stay, remain | 保持, 停留, 一直 | .5
steal, stolen, theft | 窃取, 偷走, 被盗, 盗取 | .9
stick, stuck | 卡住, 卡在, 卡, 卡着, 卡死 | .8
sticky | 粘性, 粘住 | 1
stop, halt | 停, 停下, 停不掉, 停不下来, 停用 | .6
store | 存储, 保存, 存 | .8
stream, streaming | 流式 | .9
strengthen | 加强, 强化 | .9
stress | 压力, 压测 | .7
strict | 严格 | .5
string | 字符串 | 1
strip | 剥离, 去掉 | .7
structure | 结构 | .8
style | 风格 | .8
subject | 主体 | .5
submit | 提交 | .9
subnet, cidr | 子网, 网段 | 1
subscribe, subscription | 订阅 | 1
subsystem | 子系统 | 1
succeed, success, successful | 成功 | 1
suddenly, sudden | 突然, 忽然 | .4
suffer | 遭受 | .4
sufficient | 足够, 充足 | .9
suffix | 后缀 | 1
suitable | 适合 | .3
summary | 总结, 概括 | .5
supply | 供应, 供给 | .8
support | 支持, 支援 | .4
suppress | 抑制, 压制 | .8
surplus | 富余, 过剩 | .9
suspect, suspicious | 怀疑, 可疑 | .8
suspend | 挂起, 暂停 | .9
swallow | 吞掉, 吃掉 | .8
switch | 切换, 切到, 切走, 交换机, 切, 切换到 | .8
symlink | 软链接, 符号链接, 软链 | 1
symptom | 症状, 现象 | .5
sync, synchronize | 同步 | .8
syntax | 语法 | .6
system | 系统 | .6
`;
