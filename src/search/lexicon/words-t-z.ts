/** The word table from t to z; see `words-a-b.ts`. */
export const WORDS_T_TO_Z = `
table | 表格 | .5
tag | 标记, 标签 | .6
tail | 尾部, 末尾, 长尾 | .7
takeover | 接管 | 1
tamper | 篡改 | 1
target, destination, dest | 目标, 目的地 | .7
task | 任务 | .8
team | 团队, 小组, 项目组 | .6
technical, technique, technology | 技术 | .8
telemetry | 遥测 | 1
template | 模板, 模版, 范本 | .8
temporary, temporarily, temp, tmp | 临时, 暂存 | .8
terminology, jargon | 术语, 名词, 黑话 | .8
test | 测试 | .8
text | 文本 | .5
thin, slim | 精简, 瘦身 | .8
third | 第三方 | .5
thorough | 彻底 | .7
thread | 线程, 执行绪 | .8
threat, threaten | 威胁 | 1
threshold | 阈值, 门限, 临界值 | 1
throttle, throttling | 限流, 节流, 限速 | .9
throughput | 吞吐, 吞吐量 | .8
throw, thrown | 抛出, 抛异常 | .8
ticket | 工单 | .9
tier | 分级, 层级 | .8
tight, tighten | 收紧, 紧密 | .8
time | 时间 | .3
timestamp | 时间戳 | 1
timezone | 时区 | 1
tip, trick | 技巧, 窍门 | .5
toggle | 开关, 切换 | .8
token | 令牌 | .8
tolerance, tolerate | 容忍 | .7
tool | 工具 | .7
toolchain | 工具链 | 1
topic | 主题 | .5
topology | 拓扑, 拓扑图 | 1
trace | 追踪, 跟踪, 踪迹 | .9
track | 跟踪 | .6
tradeoff | 权衡, 取舍 | 1
transaction | 事务, 交易 | .9
transfer | 传输, 转移, 传送 | .8
transform, convert | 转换 | .7
transient | 瞬时, 瞬态, 短暂 | .9
transition | 过渡, 转变, 流转 | .8
translate, translation | 翻译, 转换 | .7
transparent, transparently | 透明, 无感知 | .9
transport, transmit | 传输 | .8
travel, walk | 走, 走向, 流转 | .6
traverse | 遍历, 穿过, 穿越 | .8
tree | 树形, 树状 | .8
trend, tendency | 趋势, 走势, 倾向 | .9
trial | 试验, 实验 | .7
trigger | 触发 | 1
trouble | 麻烦, 困扰, 故障 | .6
truncate | 截断 | 1
trust | 信任 | .7
ttl | 生存时间, 有效期, 过期时间 | .8
tty, stdin | 终端, 标准输入 | .7
tunnel, vpn | 隧道, 专线 | .8
tutorial, guide, guideline, howto | 教程, 指南, 手册 | .5
twice | 两次, 两遍 | .6
type, kind | 类型, 种类 | .4
typical | 典型 | .8
typing | 敲 | .5
unavailable | 不可用, 用不了 | 1
unblock | 解封, 放开 | .8
unchanged | 原样, 没动过 | .7
undeletable | 删不掉, 删不了, 删不动 | 1
underlying | 底层 | .9
understanding | 理解 | .3
undo | 撤销, 撤回 | .8
unexpected, surprise | 意外, 出乎意料, 意料之外 | .8
unhealthy | 不健康 | 1
unify, unified | 统一 | 1
uninstall | 卸载 | .8
unique | 唯一 | .5
unit | 单位, 单元 | .8
unknown | 未知 | .6
unlimited | 无限制, 无上限 | .9
unlock | 解锁 | 1
unmount, umount | 卸载, 卸掉, 卸下 | .9
unnecessary | 不必要, 没必要, 多余 | .9
unreachable | 不可达, 连不上, 不通, 打不开, 够不着, 失联 | .9
unresponsive | 没反应, 没响应, 不响应, 无响应 | 1
unstable, flaky | 不稳定, 不稳, 抖动, 时好时坏, 抽风 | .8
unsupported | 不支持 | 1
untrusted | 不可信, 不信任 | 1
unused | 未使用, 没用到 | .6
update | 更新, 升级 | .8
upload | 上传, 传上去 | .8
upstream | 上游 | 1
uptime | 运行时间, 运行时长, 在线时长 | .8
urgent | 紧急 | .8
url, uri | 网址 | 1
usage | 用法, 使用率 | .5
useless | 没用, 白费 | .8
user, customer | 用户, 使用者, 客户 | .6
username | 用户名 | 1
utilization, utilisation, utilize | 利用率, 使用率, 利用 | .9
valid | 有效 | .6
value | 值, 取值 | .6
variable, var | 变量 | 1
vendor, supplier | 厂商, 供应商 | 1
verbose | 详尽, 啰嗦 | .8
verify | 验证, 核实 | .7
version | 版本 | .7
vertical | 垂直, 纵向 | 1
victim | 受害者, 牺牲品 | .8
view, inspect | 查看, 检视, 看看, 检查一下, 巡检 | .6
violate, violation | 违反, 违背, 违规 | .9
virtual | 虚拟 | .7
visible, visibility | 可见, 可见性, 看得见 | .9
visit, access | 访问, 存取 | .8
visualize, visualization | 可视化 | 1
vm | 虚拟机, 云主机, 云服务器, 虚机 | .9
volatile | 易失, 易变 | .9
vote | 投票 | 1
vulnerable | 脆弱, 易受攻击 | .8
wait | 等待, 等 | .8
wake | 唤醒, 叫醒 | 1
warning | 警告, 告警, 报警 | .8
waste | 浪费 | 1
watch | 监视, 观察 | .6
weak, weakness | 薄弱, 弱点 | .8
web | 网页, 网站 | .7
week, weekly | 星期, 每周, 一周 | .8
weekend | 周末 | 1
weight | 权重 | 1
weird, strange, unusual | 奇怪, 诡异, 莫名其妙 | .8
wide, broad | 广泛, 宽泛 | .6
wildcard | 通配符, 通配 | 1
window | 窗口, 时间窗口 | .6
wipe, nuke | 抹掉, 擦除, 清空 | .8
withdraw | 撤回, 撤下 | .8
withstand, sustain | 扛住, 撑住, 承受, 扛不住 | .8
workaround | 变通, 绕过, 权宜之计 | .8
worker | 工作者, 干活 | .6
workflow | 工作流, 工作流程 | .7
workspace | 工作区, 工作空间 | .9
world | 世界 | .4
worse, worsen | 恶化, 变差, 更差 | .8
worth | 值得 | .6
wrap, wrapper | 包装, 包裹 | .8
writable | 可写 | 1
write, written, wrote, author | 写入, 编写, 写, 开发, 编程, 写不进, 写不了 | .7
wrong, incorrect | 不对, 不正常, 异常, 写错, 弄错 | .5
year | 年份, 一年 | .7
yesterday | 昨天, 昨晚 | .9
zero | 零 | .6
zombie | 僵尸, 僵尸进程 | 1
`;
