/**
 * Everyday operations words, one meaning a line: `English | Chinese | weight`, sorted by the first word.
 * The weight is how surely one side translates the other: 1, or less where the words are loose.
 */
export const WORDS_A_TO_D = `
ability, capability | 能力 | .5
absent, missing | 缺少, 缺失, 不见了 | .8
abstract | 抽象 | .8
accident, incident | 事故 | .8
action, operation | 操作, 动作 | .6
add | 添加, 增加, 新增 | .8
address | 地址 | 1
administrator | 管理员 | 1
advantage, benefit, pro | 优点, 好处, 优势 | .8
agent | 代理 | .6
alert, alarm | 告警, 报警 | .8
allow | 允许, 放行 | 1
alternative | 替代, 替代方案 | .7
answer | 响应, 回应, 应答 | .5
app, application | 应用, 应用程序, 程序 | .8
apply | 应用到, 提交 | .4
assignment | 分配 | .6
attach | 附加 | .6
attempt | 尝试 | .6
automate, automatic | 自动 | .8
available | 可用 | .8
backend | 后端 | 1
bad, broken | 坏了, 坏, 损坏 | .6
balance | 均衡, 平衡 | .8
basic | 基本, 基础 | .5
begin, began, begun | 开始 | .8
behavior | 行为 | .8
bind, bound | 绑定 | 1
block, blocking | 阻塞, 挡住 | .8
body | 主体 | .5
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
cancel | 取消 | 1
category | 分类, 类别 | .6
caution, attention | 注意, 注意事项 | .5
change | 更改, 改变, 改动, 变化 | .7
check | 检查, 检测 | .8
choose, pick, chosen, chose | 选择, 挑选 | .7
clean | 清理, 清除 | .8
client | 客户端 | 1
code | 代码, 码 | .6
cold | 冷 | .6
collect | 收集, 采集 | .8
command | 命令, 指令 | 1
communicate, talk | 通信, 交互, 通讯 | .8
company | 公司 | .5
compose | 编写组合 | .4
compute | 计算 | .8
concept | 概念 | .5
concurrent, parallel | 并行, 并发, 同时 | .8
condition | 条件 | .6
config, configuration, configure | 配置, 设定, 设置 | 1
conflict | 冲突 | 1
connect, connection | 连接, 连线 | 1
consistent | 一致, 一致性 | .8
contain | 包含, 包括 | .5
content | 内容 | .5
context | 语境 | .5
core | 核心 | .8
cost, price | 成本, 费用 | .8
count, number | 数量, 个数 | .6
crash | 崩溃, 闪退 | 1
create, creation | 创建, 新建, 建立 | 1
custom, customize | 自定义, 定制 | 1
cycle | 周期, 循环 | .6
data | 数据 | .8
database, db | 数据库 | 1
day | 天数 | .5
deal | 应对 | .4
decide, decision | 决定 | .7
default | 默认, 缺省, 预设 | 1
define, definition | 定义 | .8
delay | 延迟, 延时, 推迟 | 1
delete, remove | 删除, 移除, 删掉, 摘除, 剔除 | 1
demand | 需求 | .5
dependency, depend | 依赖 | 1
design | 设计 | .6
detail | 详情, 细节, 详细 | .5
detect | 检测, 探测, 发现 | .8
developer, engineer | 开发者, 工程师, 开发人员 | .6
device | 设备 | .7
direct | 直接 | .4
directory, folder | 目录, 文件夹 | .8
disable | 禁用, 关掉 | .8
disadvantage, drawback | 缺点, 弊端 | .8
display | 显示, 展示 | .5
distribute | 分发, 分布 | .8
document, documentation | 文档 | .6
domain | 领域 | .5
download | 下载 | .8
drop | 丢弃, 掉线 | .6
duration | 时长, 持续时间 | .8
dynamic | 动态 | .8
`;
