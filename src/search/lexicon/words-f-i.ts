/** The word table from f to i; see `words-a-b.ts`. */
export const WORDS_F_TO_I = `
factor | 因素 | .5
fail, failure | 失败, 故障, 不通过, 失效, 不成功 | 1
failing | 起不来, 挂了, 跑挂 | .7
fall, fell, fallen | 掉下来, 下跌, 跌落 | .6
fallback | 兜底, 降级 | .9
familiar | 熟悉 | .6
fast, rapid, rapidly, faster | 快速, 快, 很快, 迅速, 更快 | .7
fatal | 致命 | 1
faulty, fault, malfunction | 故障, 毛病 | .7
feature | 功能, 特性 | .6
feedback | 反馈 | 1
fetch | 抓取, 取回, 获取, 取不到 | .8
field, column | 字段, 列 | 1
file | 文件, 档案 | 1
filesystem | 文件系统 | 1
fill | 填充, 填满, 塞满, 写满, 塞爆 | .8
filter | 过滤 | .8
final | 最终, 最后 | .6
fingerprint | 指纹 | .9
finish, complete, finished | 完成, 结束, 完毕, 跑完, 执行完, 做完 | .7
firewall | 防火墙 | 1
fit | 装得下, 放得下, 装不下, 放不下 | .6
fix, repair | 修复, 解决 | .7
flap | 抖动, 来回切 | .8
flat | 扁平 | .8
fleet | 机群 | .8
flexible, flexibility | 灵活 | .9
flood, storm | 风暴, 洪峰, 刷屏 | .8
flow | 流程, 流向 | .6
flush | 刷盘, 落盘, 清空 | .8
follower | 跟随者, 从库 | .8
footprint | 占用, 开销 | .7
force | 强制, 强行 | 1
foreground | 前台 | 1
forge, spoof, spoofing | 伪造, 冒充, 仿冒 | .9
forget, forgot, forgotten | 忘记, 忘了 | .6
fork, spawn | 派生, 衍生 | .8
format | 格式 | .8
formula | 公式 | 1
forward | 转发, 转, 转到, 转给, 导到 | 1
fraction, proportion, ratio | 比例, 比率, 占比 | .9
fragile, brittle | 脆弱, 不堪一击 | .8
fragment, fragmentation | 碎片, 片段 | .9
framework | 框架 | .8
free | 空闲, 释放, 腾空间 | .5
frequent, frequency | 频繁, 频率 | .6
fresh, brand | 全新, 新建, 新鲜 | .5
front, frontend | 前端 | .8
full, entire | 完整, 整个, 全部, 满, 满了, 打满, 占满 | .4
function | 函数, 功能 | .6
gap | 间隙, 空档, 缺口 | .7
garbage, junk, trash | 垃圾, 残留 | .8
garbled, mojibake | 乱码 | 1
generate, generation | 生成, 产生 | .9
glitch, hiccup | 抽风, 小故障, 闪断 | .7
global | 全局, 全球 | .9
goal | 目标 | .8
govern, governance | 治理 | 1
gradual, gradually | 逐渐, 逐步, 渐进 | .8
grant | 授予, 赋予 | .9
granularity, granular | 粒度, 细粒度 | 1
graph | 图谱, 图形 | .7
group | 分组, 组, 群组 | .6
grow, grown, grew | 增长, 变大 | .5
guard, guardrail | 护栏, 守护, 防护 | .7
guest | 访客 | .7
gui, ui | 界面, 图形化 | .9
half | 一半, 半数 | .9
handle | 处理 | .6
handover, handoff | 交接, 移交 | .9
handshake | 握手 | 1
hang | 挂起, 卡住, 卡死, 不动了 | .8
harden, hardening | 加固 | 1
hardware | 硬件, 硬体 | .7
harm, harmful | 危害, 有害 | .9
hash, checksum, digest | 哈希, 散列, 摘要 | .9
hazard | 隐患 | .9
header | 请求头, 头部 | .8
heal, recover, restore, recovery | 恢复, 自愈, 还原, 救, 救回来, 复原, 恢复不了, 自己恢复, 修好 | .8
healthy, health, alive | 健康, 不健康 | 1
heap | 堆大小, 堆栈 | .7
heartbeat | 心跳 | 1
heavy | 沉重, 繁重, 重型 | .6
heterogeneous | 异构 | 1
hide, hidden | 隐藏 | .6
hierarchy | 层次, 层级 | .9
high | 高 | .4
hint | 提示 | .5
history | 历史 | .7
hit | 命中, 打到 | .7
hog, occupy | 占用, 霸占, 占据, 占着 | .9
hold, held | 持有, 保留 | .6
horizontal | 横向, 水平 | 1
host | 主机, 宿主机 | .8
hostname | 主机名, 机器名 | 1
hot, hotspot | 热点, 热门 | .8
hour | 小时 | .8
hourly | 每小时 | .9
human | 人为, 人工 | .7
hybrid | 混合, 混合云 | .9
hypervisor | 虚拟化 | .8
id | 编号, 标识, 标识符 | .8
idempotent, idempotence | 幂等, 幂等性 | 1
identify, recognize, recognise | 识别, 标识, 辨认, 认不出 | .8
identity | 身份 | .9
idle | 闲置, 空闲, 闲着, 空转 | .8
ignore, skip | 忽略, 跳过, 略过 | .8
image | 映像 | .6
imbalance, skew, unbalanced, uneven | 不均衡, 不均, 倾斜, 偏斜 | .9
immediate, immediately, instant, instantly | 立即, 马上, 立刻, 瞬间, 秒级 | .7
immutable | 不可变 | 1
imperative | 命令式 | 1
implement, implementation | 实现 | .5
implicit | 隐式, 隐含 | 1
import | 导入 | .8
important | 重要 | .3
impose | 施加 | .7
impossible | 不可能, 办不到 | .7
improve, improvement, enhance | 改善, 改进, 提升, 增强 | .9
inactive, dormant | 不活跃, 休眠 | .8
inbound, incoming | 入站, 入向 | .9
include | 包含, 包括 | .6
inconsistent, mismatch | 不一致, 不匹配, 对不上 | .9
increase | 提高, 增大 | .6
increment, incremental | 增量, 递增 | .9
independent | 独立 | .6
index | 索引 | 1
indicate, indicator | 指示, 表明 | .6
indirect | 间接 | .9
individual | 个别 | .4
inefficient | 低效 | 1
inform, information, info | 信息, 告知 | .7
infrastructure, infra | 基础设施, 基建, 底座 | 1
inherit, inheritance | 继承 | 1
initial | 初始, 最初, 起初 | .8
input | 输入 | .6
insecure, unsafe | 不安全, 裸奔 | .9
insert | 插入, 塞, 塞进 | 1
instance | 实例 | .8
instruction | 指令, 指示 | .6
instrument, instrumentation | 埋点, 插桩 | .9
insufficient, enough | 不足, 不够, 足够, 不够用, 装不下 | .7
integrate, integration | 集成, 整合, 接入 | .7
intensive | 密集, 密集型 | .9
intent, intention, intend | 意图, 本意 | .7
interact, interaction | 交互 | .8
interconnect | 互通, 互访, 打通 | .8
interface | 接口, 介面 | .8
interfere, interference | 干扰 | .9
intermediate | 中间层, 中间 | .7
intermittent, occasional, sporadic | 间歇, 偶发, 断断续续, 时断时续 | .9
internal | 内部, 内网 | .8
interrupt | 中断, 打断 | .8
interval | 间隔 | .8
intranet, lan | 局域网 | 1
introduce, introduction | 介绍, 引入 | .3
invalid, illegal | 无效, 非法 | .7
inventory | 盘点 | .8
invisible | 看不到, 看不见, 不可见 | .8
involve | 涉及, 牵涉 | .7
iops | 读写, 读写次数 | .8
irreversible | 不可逆 | 1
isolate, isolation, separate | 隔离, 分离, 分开, 隔开, 隔绝 | 1
item | 条目, 项 | .4
iterate, iteration | 迭代 | 1
`;
