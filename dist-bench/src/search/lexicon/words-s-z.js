/** The word table from s to z; see `words-a-d.ts`. */
export const WORDS_S_TO_Z = `
safe, safety, security, secure | 安全 | .8
sample | 样例, 例子, 示例 | .4
save | 保存 | .8
scan | 扫描 | .8
scenario, case, situation | 场景, 情况, 情形 | .4
schema | 模式校验, 结构 | .6
scheme, solution, strategy | 方案, 解决方案, 策略 | .5
scope | 作用域 | .7
script | 脚本 | 1
search, find, lookup | 查找, 搜索, 找到, 查询, 查 | .6
second | 秒, 秒数 | .8
select | 选中 | .6
send, sent | 发送, 发给, 下发 | .8
serial | 串行 | 1
serve | 服务, 提供服务 | .6
server | 服务器, 伺服器, 服务端 | .8
session | 会话 | .8
setting | 设置, 设定 | .6
shape | 形状 | .5
share | 共享 | .8
shell | shell, 命令行 | .6
short, brief | 短, 简短 | .5
shrink | 缩小, 缩 | .7
signal | 信号 | 1
similar | 类似, 相似 | .4
single | 单个, 单一 | .5
site | 站点 | .6
size | 大小 | .8
sleep | 睡眠, 休眠 | .8
slow | 慢, 缓慢, 很慢 | .8
smooth | 平滑, 平稳 | .8
socket | 套接字 | .8
software | 软件, 软体 | .8
source | 来源, 源 | .5
space | 空间 | .6
spec, specification | 规格, 规范 | .6
special | 特殊, 特别 | .4
specify | 指定 | .6
speed | 速度 | .7
spike | 毛刺, 尖峰, 突增 | .8
split | 拆分, 切分 | .7
stable, steady | 稳定, 平稳, 稳 | .8
stage | 阶段, 环节 | .7
stall | 停滞 | .7
standard | 标准 | .6
stateless | 无状态 | 1
statement | 语句 | .5
status | 状态 | .8
stay, remain | 保持, 停留, 一直 | .5
stick, stuck | 卡住, 卡在, 卡 | .8
stop | 停, 停下 | .6
store | 存储, 保存 | .8
stress | 压力, 压测 | .7
strict | 严格 | .5
structure | 结构 | .8
subject | 主体 | .5
succeed, success, successful | 成功 | 1
suddenly, sudden | 突然, 忽然 | .4
suffer | 遭受 | .4
suitable | 适合 | .3
summary | 总结, 概括 | .5
support | 支持 | .4
switch | 切换 | .8
symptom | 症状, 现象 | .5
sync, synchronize | 同步 | .8
syntax | 语法 | .6
system | 系统 | .6
table | 表格 | .5
tag | 标记, 标签 | .6
target, destination | 目标, 目的地 | .7
task | 任务 | .8
team | 团队 | .6
template | 模板 | .8
temporary | 临时 | .8
test | 测试 | .8
text | 文本 | .5
third | 第三方 | .5
thread | 线程 | .8
threshold | 阈值, 门限, 临界值 | 1
throughput | 吞吐, 吞吐量 | .8
time | 时间 | .3
tip, trick | 技巧, 窍门 | .5
token | 令牌 | .8
tolerance, tolerate | 容忍 | .7
tool | 工具 | .7
topic | 主题 | .5
track | 跟踪 | .6
transform, convert | 转换 | .7
transport, transmit | 传输 | .8
travel, walk | 走, 走向, 流转 | .6
trigger | 触发 | 1
trust | 信任 | .7
tutorial, guide | 教程, 指南 | .5
twice | 两次, 两遍 | .6
type, kind | 类型, 种类 | .4
unavailable | 不可用 | 1
understanding | 理解 | .3
undo | 撤销, 撤回 | .8
unhealthy | 不健康 | 1
uninstall | 卸载 | .8
unique | 唯一 | .5
unknown | 未知 | .6
unstable, flaky | 不稳定, 不稳, 抖动, 时好时坏 | .8
unused | 未使用, 没用到 | .6
update | 更新, 升级 | .8
upload | 上传 | .8
urgent | 紧急 | .8
url, uri | 网址 | 1
usage | 用法, 使用率 | .5
user, customer | 用户, 使用者, 客户 | .6
valid | 有效 | .6
value | 值, 取值 | .6
variable | 变量 | 1
verify | 验证, 核实 | .7
version | 版本 | .7
view, inspect | 查看, 检视, 看看, 检查一下 | .6
virtual | 虚拟 | .7
visit, access | 访问, 存取 | .8
wait | 等待, 等 | .8
warning | 警告, 告警, 报警 | .8
watch | 监视, 观察 | .6
web | 网页, 网站 | .7
weight | 权重 | 1
worker | 工作者, 干活 | .6
workflow | 工作流, 工作流程 | .7
world | 世界 | .4
write, written, wrote, author | 写入, 编写, 写, 开发, 编程 | .7
wrong | 不对, 不正常, 异常 | .5
zero | 零 | .6
`;
