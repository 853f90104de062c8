/** The word table: c; see `words-a-b.ts`. */
export const WORDS_C = `
cache | 缓存, 快取 | 1
call, invoke | 调用 | .8
callback | 回调 | .8
caller | 调用方, 调用者 | .8
cancel | 取消 | 1
candidate | 候选 | .9
cap, ceiling | 上限, 封顶 | .8
capture, sniff, tcpdump | 抓包, 捕获, 抓取 | .8
careful | 小心 | .5
carry | 携带, 承载 | .7
cascade | 级联, 连锁, 连锁反应 | .9
catch, caught | 捕获, 捕捉 | .7
category, classify | 分类, 类别 | .6
caution, attention | 注意, 注意事项 | .5
cdn | 内容分发 | .9
center, central, centralize, centre | 中心, 集中, 中央 | .8
chain | 链, 链条 | .6
chance, probability | 概率, 几率 | .9
change | 更改, 改变, 改动, 变化, 变 | .7
channel | 通道, 频道, 渠道 | .8
chaos, mess, messy | 混乱, 混沌, 乱套 | .8
character, char | 字符 | .9
check, precheck | 检查, 检测, 预检, 检查项, 核对 | .8
checklist | 检查表, 自查 | .7
checkpoint | 检查点 | 1
child, children | 子级, 子资源 | .7
choke, clog | 堵住, 堵死, 卡死 | .7
choose, pick, chosen, chose | 选择, 挑选, 选, 筛选, 选用 | .7
chunk | 分块, 数据块 | .8
ci, cicd | 持续集成 | .9
ciphertext | 密文 | .9
circular, cyclic | 循环依赖, 环状 | .7
claim | 声明, 申领 | .7
clash, collide, collision | 冲突, 撞车, 打架 | .8
clean, cleanup, purge | 清理, 清除, 清空, 清洗, 清空间 | .8
clear | 清空, 清除 | .6
cli | 命令行 | .9
click | 点击 | .9
client | 客户端 | 1
clock, ntp | 时钟, 校时 | .9
clone | 克隆 | .8
close | 关闭, 关上, 关掉, 关不掉, 关 | .8
cloud | 云, 云上, 上云, 云端, 公有云, 私有云, 云平台 | .7
clue | 线索, 头绪 | .8
code | 代码, 码 | .6
cold | 冷 | .6
collaborate, cooperate, coordinate, coordination | 协作, 协同, 协调, 配合 | .8
collapse | 垮掉, 崩塌, 塌了, 压垮, 打垮, 冲垮, 拖垮 | .7
colleague, teammate | 同事, 队友 | .8
collect | 收集, 采集 | .8
colocate, colocation | 混部 | 1
combine, combination | 组合, 结合 | .8
command | 命令, 指令 | 1
comment | 备注, 评论 | .7
commit | 提交 | .8
common | 通用, 公共, 普遍 | .6
communicate, talk | 通信, 交互, 通讯, 对话 | .8
compact, compaction, defrag | 压缩, 碎片整理 | .7
company | 公司 | .5
compare, comparison | 比较, 对比 | .5
compatible | 兼容, 兼容性, 相容 | .7
compensate | 补偿 | .9
compile, compiler | 编译 | 1
complain | 抱怨, 吐槽, 报错 | .5
complex, complexity, complicated | 复杂, 复杂度, 繁琐 | .8
compliance, compliant, noncompliant | 合规, 不合规, 违规 | .8
compose | 编写组合 | .4
compress | 压缩 | .8
compromise, intrusion | 入侵, 失陷, 被黑, 黑进 | .8
compute, calculate | 计算, 算法 | .8
concept | 概念 | .5
concise | 简洁, 精炼 | .7
conclude, conclusion | 结论, 得出 | .7
concurrent, parallel | 并行, 并发, 同时 | .8
condition | 条件 | .6
confidential, sensitive | 机密, 敏感 | .8
config, configuration, configure, conf, cfg | 配置, 设定, 设置, 组态, 设定档 | 1
confine | 局限 | .6
conflict | 冲突, 端口冲突 | 1
confuse, confusing, confusion | 混淆, 搞混, 困惑 | .8
congestion, congested | 拥塞, 拥堵, 堵塞 | .9
connect, connection, conn | 连接, 连线, 连通, 接通, 连, 连到, 连上 | 1
connecting | 连上, 连得上, 连不上, 接不上 | .7
connectivity | 连通, 连通性, 联通, 打通 | .9
consensus | 共识 | 1
consequence | 后果 | .8
conservative | 保守 | .8
consistent | 一致, 一致性 | .8
console | 控制台, 终端, 终端机 | .7
consolidate | 整合, 归并 | .8
constant, continuous, constantly | 持续, 不断, 连续 | .6
constraint | 约束 | .9
consume, consumer, consumption | 消耗, 消费, 耗费, 消费者 | .9
contain | 包含, 包括 | .5
contend, compete | 争抢, 争用, 竞争 | .9
content | 内容 | .5
context | 语境 | .5
contract | 契约, 合同 | .7
contradict, contradiction | 矛盾 | .9
contribute | 贡献 | .7
control | 控制, 管控 | .8
convenient, convenience | 方便, 便捷, 省事 | .7
convention | 约定, 惯例 | .8
converge, convergence | 收敛, 趋于一致 | .8
cooldown | 冷却, 冷却期 | 1
copy | 复制, 拷贝, 拷, 拷出来, 拷进去 | .6
core | 核心 | .8
coroutine, goroutine | 协程 | 1
correct, correctly | 正确, 改正, 修正 | .4
corrupt, corruption, damage | 损坏, 破坏, 坏块 | .8
cost, price, cheap | 成本, 费用, 花费, 价格, 开支, 便宜 | .8
count, number | 数量, 个数, 次数 | .6
countdown | 倒计时 | .9
counter | 计数器, 计数 | .9
couple, coupling, decouple | 耦合, 解耦 | .9
cover, coverage | 覆盖, 涵盖 | .6
crash | 崩溃, 闪退, 崩, 崩掉, 当机, 当掉 | 1
crashing | 崩, 崩掉, 挂了, 跪了, 炸了 | .8
create, creation, establish | 创建, 新建, 建立 | 1
creds | 凭据, 凭证, 密码 | .9
critical | 关键, 要紧 | .6
cron, crontab, timer | 定时, 定时器 | .9
cumulative | 累计 | .9
current | 当前, 现有 | .6
curve | 曲线 | .8
custom, customize, customise | 自定义, 定制 | 1
cut | 切断, 砍掉, 削减, 砍 | .6
cutover | 割接, 切换 | .9
cycle | 周期, 循环 | .6
`;
