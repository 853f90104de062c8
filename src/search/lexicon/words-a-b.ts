/**
 * Everyday operations words, one meaning a line: `English | Chinese | weight`, sorted by the first word.
 * The weight is how surely one side translates the other: 1, or less where the words are loose.
 */
export const WORDS_A_TO_B = `
abandon | 放弃, 抛弃 | .7
ability, capability | 能力 | .5
abnormal, anomaly | 异常, 不正常, 反常 | .8
abort | 中止 | .7
absent, missing | 缺少, 缺失, 不见了, 缺, 少了, 找不到, 丢了 | .8
absolute | 绝对 | .6
absorb | 吸收 | .6
abstract | 抽象 | .8
abuse, misuse | 滥用, 误用 | .8
accelerate, acceleration, speedup | 加速, 提速 | .9
accident, incident | 事故 | .8
accidental | 误, 意外 | .6
account | 账号, 账户, 帐号 | .9
accumulate, backlog, pile | 积压, 堆积, 累积, 积累, 堆, 扎堆 | .8
accurate, accuracy, precise, precision | 准确, 精确, 精准, 精度 | .8
acknowledge, ack, confirm, confirmation | 确认, 核实 | .8
acquire | 获得, 拿到, 拿不到 | .6
across, cross | 横跨, 跨越 | .6
action, operation | 操作, 动作 | .6
activate | 激活 | .7
active, activity | 活跃, 活动 | .7
actual | 实际, 真正 | .6
adapt, adapter, adaptive | 适配, 适应, 适配器 | .8
add | 添加, 增加, 新增 | .8
address, addr | 地址 | 1
adjacent | 相邻 | .8
adjust, tune, tuning, tweak | 调整, 调优, 微调, 调到, 调成, 改成, 调, 调参, 改 | .8
administrator, admin | 管理员 | 1
adopt, adoption | 采用, 采纳 | .8
advanced | 高级, 进阶 | .7
advantage, benefit, pro | 优点, 好处, 优势 | .8
advice, advise, suggest, suggestion | 建议 | .7
affect | 影响 | .6
afterwards | 事后 | .6
agent | 代理 | .6
aggregate, aggregation | 聚合, 汇总, 汇聚 | .9
aggressive | 激进 | .8
agree | 同意, 达成一致 | .6
ahead, beforehand | 提前, 事先, 预先 | .8
alert, alarm, alerting, pager | 告警, 报警, 警报, 警示 | .8
algorithm | 算法 | 1
alias | 别名 | 1
align, alignment | 对齐 | .8
allow, permit | 允许, 放行, 放开, 准许 | 1
allowlist, whitelist | 白名单, 加白 | 1
alone, standalone | 单独, 单机, 独立 | .6
alternative | 替代, 替代方案 | .7
ambiguous, ambiguity | 歧义, 模糊 | .8
amount, quantity | 总量, 数量, 用量 | .6
analyze, analyse, analysis | 分析 | .9
announce, announcement | 公告, 通告, 宣布 | .7
anonymous | 匿名 | 1
answer | 响应, 回应, 应答 | .5
api | 接口 | .5
app, application | 应用, 应用程序, 程序 | .8
appear | 出现, 冒出来 | .6
append | 追加 | .9
apply | 应用到, 提交, 套用 | .4
appropriate | 合理, 恰当 | .7
approve, approval | 审批, 批准 | .9
arbitrary | 任意 | .8
archive | 归档, 存档 | .9
area | 区域 | .5
arrange, arrangement | 安排, 编排 | .6
artifact | 制品, 产物 | .9
assemble | 组装, 拼装 | .8
assert, assertion | 断言 | .9
assign, allocate | 分配, 指派, 分派, 调到, 派到, 分到 | .8
assignment | 分配 | .6
associate, association | 关联 | .8
assume | 假设 | .4
asynchronous, async | 异步 | .8
atomic | 原子, 原子性 | 1
attach | 附加, 挂上, 挂到, 附着 | .6
attack | 攻击 | .8
attacker, hacker | 攻击者, 黑客 | .9
attempt | 尝试 | .6
auth | 认证, 鉴权, 授权 | .8
automate, automatic, automation | 自动, 自动化 | .8
available, availability | 可用, 可用性 | .8
avalanche | 雪崩, 连环崩 | 1
average | 平均, 均值 | .9
aware, awareness | 感知 | .7
backend | 后端 | 1
backfill | 回填, 补数据 | .9
background | 后台, 背景 | .8
backpressure | 背压, 反压 | 1
backward | 向后, 向下兼容 | .6
bad, broken, busted, borked | 坏了, 坏, 损坏, 玩坏, 出毛病 | .6
balance | 均衡, 平衡 | .8
ban, blacklist, blocklist, denylist | 黑名单, 拉黑, 封禁, 封掉 | .9
bandwidth | 带宽 | .8
bare | 裸机, 裸金属 | .6
baseline | 基线, 基准 | .9
basic | 基本, 基础 | .5
bastion, jumphost, jumpserver | 跳板机, 堡垒机 | 1
batch | 批量, 批次 | .7
begin, began, begun | 开始 | .8
beginner, newbie | 新手, 入门, 小白 | .6
behavior | 行为 | .8
behind | 背后, 落后 | .5
belong | 属于, 归属 | .8
benchmark | 压测, 跑分, 基准测试 | .9
bill, billing, charge | 账单, 计费, 收费 | .9
binary | 二进制 | 1
bind, bound | 绑定, 绑, 绑死, 挂到 | 1
blame, culprit | 元凶, 罪魁祸首 | .6
blank | 空白 | .8
bloat, bloated | 膨胀, 臃肿 | .8
block, blocking | 阻塞, 挡住, 挡 | .8
blow, blew, blown | 爆掉, 爆了, 撑爆, 打爆 | .6
body | 主体 | .5
boost | 提升, 加速 | .6
boot | 开机, 引导 | .7
bottleneck | 瓶颈 | .8
bottom | 底部, 底下 | .6
boundary | 边界, 界限 | .8
brain | 大脑, 脑裂 | .8
branch | 分支 | .6
break, broke | 断掉, 断了, 弄坏, 搞坏 | .6
bridge | 网桥, 桥接 | .9
bring, brought | 带来 | .4
broadcast, multicast | 广播, 组播 | .9
broker, mq | 消息队列 | .7
browser | 浏览器 | 1
budget | 预算 | 1
buffer | 缓冲, 缓冲区 | 1
bug | 缺陷 | .8
build, built | 构建 | .8
builtin | 内置, 自带 | 1
bundle | 捆绑, 打包 | .6
burst, bursty | 突发, 突增, 暴增, 流量突增, 洪峰 | .8
business | 业务 | .8
button | 按钮 | .9
buy, bought, purchase | 购买, 采购 | .9
bypass, circumvent | 绕过, 跳过, 绕开 | 1
byte | 字节 | 1
`;
