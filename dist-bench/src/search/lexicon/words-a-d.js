/**
 * Everyday operations words, one meaning a line: `English | Chinese | weight`, sorted by the first word.
 * The weight is how surely one side translates the other: 1, or less where the words are loose.
 */
export const WORDS_A_TO_D = `
ability, capability | 能力 | .5
abort | 中止 | .7
absent, missing | 缺少, 缺失, 不见了, 缺, 少了, 找不到 | .8
abstract | 抽象 | .8
accident, incident | 事故 | .8
accidental | 误, 意外 | .6
action, operation | 操作, 动作 | .6
activate | 激活 | .7
add | 添加, 增加, 新增 | .8
address | 地址 | 1
adjust, tune, tuning | 调整, 调优, 微调 | .8
administrator | 管理员 | 1
advantage, benefit, pro | 优点, 好处, 优势 | .8
affect | 影响 | .6
agent | 代理 | .6
alert, alarm | 告警, 报警 | .8
allow | 允许, 放行 | 1
alternative | 替代, 替代方案 | .7
answer | 响应, 回应, 应答 | .5
app, application | 应用, 应用程序, 程序 | .8
apply | 应用到, 提交 | .4
assign, allocate | 分配, 指派, 分派 | .8
assignment | 分配 | .6
assume | 假设 | .4
asynchronous, async | 异步 | .8
attach | 附加 | .6
attack | 攻击 | .8
attempt | 尝试 | .6
automate, automatic | 自动 | .8
available | 可用 | .8
backend | 后端 | 1
bad, broken | 坏了, 坏, 损坏 | .6
balance | 均衡, 平衡 | .8
bandwidth | 带宽 | .8
bare | 裸机, 裸金属 | .6
basic | 基本, 基础 | .5
batch | 批量, 批次 | .7
begin, began, begun | 开始 | .8
beginner, newbie | 新手, 入门, 小白 | .6
behavior | 行为 | .8
bind, bound | 绑定 | 1
block, blocking | 阻塞, 挡住 | .8
body | 主体 | .5
boot | 开机, 引导 | .7
bottleneck | 瓶颈 | .8
boundary | 边界 | .8
brain | 大脑 | .8
branch | 分支 | .6
bring, brought | 带来 | .4
browser | 浏览器 | 1
budget | 预算 | 1
bug | 缺陷 | .8
build, built | 构建 | .8
business | 业务 | .8
bypass | 绕过, 跳过 | 1
cache | 缓存 | 1
call, invoke | 调用 | .8
callback | 回调 | .8
caller | 调用方, 调用者 | .8
cancel | 取消 | 1
careful | 小心 | .5
category, classify | 分类, 类别 | .6
caution, attention | 注意, 注意事项 | .5
chain | 链, 链条 | .6
change | 更改, 改变, 改动, 变化 | .7
check, precheck | 检查, 检测, 预检, 检查项, 核对 | .8
choose, pick, chosen, chose | 选择, 挑选 | .7
clean, cleanup, purge | 清理, 清除, 清空, 清洗 | .8
client | 客户端 | 1
clone | 克隆 | .8
cloud | 云, 云上, 上云, 云端 | .7
code | 代码, 码 | .6
cold | 冷 | .6
collect | 收集, 采集 | .8
command | 命令, 指令 | 1
communicate, talk | 通信, 交互, 通讯, 对话 | .8
company | 公司 | .5
compare, comparison | 比较, 对比 | .5
compatible | 兼容 | .7
compliance, compliant, noncompliant | 合规, 不合规, 违规 | .8
compose | 编写组合 | .4
compress | 压缩 | .8
compute, calculate | 计算, 算法 | .8
concept | 概念 | .5
concurrent, parallel | 并行, 并发, 同时 | .8
condition | 条件 | .6
config, configuration, configure | 配置, 设定, 设置 | 1
conflict | 冲突 | 1
connect, connection | 连接, 连线 | 1
consistent | 一致, 一致性 | .8
constant, continuous | 持续, 不断, 连续 | .6
contain | 包含, 包括 | .5
content | 内容 | .5
context | 语境 | .5
copy | 复制, 拷贝 | .6
core | 核心 | .8
correct | 正确, 改正 | .4
cost, price, cheap | 成本, 费用, 花费 | .8
count, number | 数量, 个数 | .6
crash | 崩溃, 闪退 | 1
create, creation, establish | 创建, 新建, 建立 | 1
custom, customize, customise | 自定义, 定制 | 1
cycle | 周期, 循环 | .6
dangerous, danger | 危险 | .6
data | 数据 | .8
database, db | 数据库 | 1
day | 天数 | .5
dead | 死掉, 死了, 挂 | .6
deadline | 截止 | .6
deal | 应对 | .4
decide, decision | 决定 | .7
default | 默认, 缺省, 预设 | 1
define, definition | 定义 | .8
degrade | 降级 | .7
delay, postpone | 延迟, 延时, 推迟, 推后, 延后 | 1
delete, remove, destroy, erase | 删除, 移除, 删掉, 摘除, 剔除, 销毁, 干掉, 清掉, 擦除, 清除 | 1
demand | 需求 | .5
dependency, depend | 依赖 | 1
design | 设计 | .6
detail | 详情, 细节, 详细 | .5
detect, discover | 检测, 探测, 发现 | .8
developer, engineer | 开发者, 工程师, 开发人员 | .6
device | 设备 | .7
diagram | 图, 示意图 | .5
direct | 直接 | .4
directory, folder | 目录, 文件夹 | .8
disable | 禁用, 关掉 | .8
disadvantage, drawback | 缺点, 弊端 | .8
disappear, vanish | 消失, 没了, 不见 | .7
disconnect | 断开, 掉线, 断连 | .8
display | 显示, 展示 | .5
distinguish | 区分, 差异, 差别, 不同点 | .3
distribute | 分发, 分布 | .8
document, documentation | 文档 | .6
domain | 领域 | .5
download | 下载 | .8
drop, discard | 丢弃, 掉线 | .6
duration | 时长, 持续时间 | .8
dynamic | 动态 | .8
`;
