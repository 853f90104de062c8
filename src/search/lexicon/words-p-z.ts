/** The word table from p to z; see `words-a-d.ts`. */
export const WORDS_P_TO_Z = `
package | 包, 软件包 | .5
page | 页面 | .6
parameter, argument, option | 参数, 选项 | .8
part | 部分 | .4
pass | 通过 | .6
path | 路径 | 1
pattern | 模式 | .7
pause | 暂停 | 1
percent, percentage | 百分比 | .8
performance | 性能 | 1
period | 周期 | .8
permanent | 永久 | .7
persistent | 持久 | 1
phase | 阶段 | .7
physical | 物理 | .6
place | 放置 | .5
plan | 计划 | .5
plane | 平面 | 1
plugin | 插件 | .8
policy | 策略, 政策 | 1
pool | 池 | .7
popular | 流行 | .4
position | 职位 | .5
practice | 实践, 最佳实践 | .6
predict | 预测 | .8
premature | 过早 | .8
prepare, preparation | 准备 | .7
present | 呈现 | .4
prevent, avoid | 防止, 避免 | .7
previous | 先前, 上一个 | .5
principle, theory | 原理, 原则 | .5
private | 私有 | .8
problem, issue | 问题 | .3
procedure, step | 步骤, 流程, 过程, 环节 | .6
process | 进程 | 1
processor | 处理器 | .6
production, prod | 生产, 生产环境, 线上 | .6
project | 项目 | .5
proof, prove | 证明 | .5
protect | 保护 | .8
protocol | 协议 | 1
provide | 提供 | .5
proxy | 代理 | 1
publish | 发布 | .6
pull | 拉取 | .8
push | 推送 | .8
query | 查询 | .6
queue | 队列, 排队 | 1
range | 范围 | .6
rate | 速率 | .6
reach | 到达, 触达 | .7
read | 读取, 读 | .7
real | 真实, 实际 | .5
reason, cause | 原因 | .3
receive, accept | 接收, 接受, 收到 | .8
recent | 最近 | .3
recommend | 建议, 推荐 | .5
record | 记录 | .8
recreate | 重建 | 1
reduce | 减少, 降低 | .6
reference | 参考, 引用 | .5
register, registration | 注册 | 1
regular | 定期 | .6
relate, relation, relationship | 关系, 关联 | .4
relative | 相对 | .4
relevant | 相关 | .4
reload | 重新加载, 重载, 热加载 | 1
repeat | 重复, 反复 | .7
replace | 替换, 取代 | .8
report | 上报, 报告 | .8
requirement | 要求 | .6
research | 研究 | .5
reset | 重置 | .8
resource | 资源 | .8
response, respond | 响应, 返回 | .8
responsibility, duty, responsible | 职责, 负责 | .5
rest | 其余 | .3
result | 结果 | .6
return | 返回 | .6
reverse | 反向 | .7
risk | 风险 | .8
root | 根 | .5
rule | 规则 | 1
run, running | 运行, 运作, 运行中 | .8
safe, safety, security, secure | 安全 | .8
save | 保存 | .8
scenario, case, situation | 场景, 情况, 情形 | .4
schema | 模式校验, 结构 | .6
scheme, solution, strategy | 方案, 解决方案, 策略 | .5
scope | 作用域 | .7
script | 脚本 | 1
search, find | 查找, 搜索, 找到 | .6
second | 秒, 秒数 | .8
select | 选中 | .6
send, sent | 发送, 发给, 下发 | .8
serial | 串行 | 1
server | 服务器, 伺服器, 服务端 | .8
session | 会话 | .8
setting | 设置, 设定 | .6
shape | 形状 | .5
share | 共享 | .8
short | 短 | .5
signal | 信号 | 1
similar | 类似, 相似 | .4
single | 单个, 单一 | .5
site | 站点 | .6
size | 大小 | .8
sleep | 睡眠, 休眠 | .8
slow | 慢, 缓慢, 很慢 | .8
software | 软件, 软体 | .8
source | 来源, 源 | .5
space | 空间 | .6
special | 特殊, 特别 | .4
specify | 指定 | .6
speed | 速度 | .7
stable | 稳定 | .8
stage | 阶段, 环节 | .7
stall | 停滞 | .7
standard | 标准 | .6
stateless | 无状态 | 1
statement | 语句 | .5
status | 状态 | .8
stick, stuck | 卡住, 卡在, 卡 | .8
store | 存储, 保存 | .8
strict | 严格 | .5
structure | 结构 | .8
succeed, success, successful | 成功 | 1
suffer | 遭受 | .4
summary | 总结, 概括 | .5
support | 支持 | .4
switch | 切换 | .8
symptom | 症状, 现象 | .5
sync, synchronize | 同步 | .8
syntax | 语法 | .6
system | 系统 | .6
table | 表格 | .5
target | 目标 | .7
task | 任务 | .8
team | 团队 | .6
template | 模板 | .8
temporary | 临时 | .8
test | 测试 | .8
text | 文本 | .5
third | 第三方 | .5
thread | 线程 | .8
threshold | 阈值, 门限 | 1
time | 时间 | .3
tool | 工具 | .7
topic | 主题 | .5
track | 跟踪 | .6
transform | 转换 | .7
transport, transmit | 传输 | .8
trigger | 触发 | 1
tutorial, guide | 教程, 指南 | .5
type, kind | 类型, 种类 | .4
unavailable | 不可用 | 1
understanding | 理解 | .3
unhealthy | 不健康 | 1
unique | 唯一 | .5
unknown | 未知 | .6
unstable | 不稳定 | .8
update | 更新, 升级 | .8
urgent | 紧急 | .8
url, uri | 网址 | 1
user | 用户, 使用者 | .6
value | 值, 取值 | .6
variable | 变量 | 1
version | 版本 | .7
view, inspect | 查看, 检视 | .6
virtual | 虚拟 | .7
visit, access | 访问, 存取 | .8
wait | 等待, 等 | .8
warning | 警告, 告警, 报警 | .8
web | 网页, 网站 | .7
weight | 权重 | 1
worker | 工作者, 干活 | .6
workflow | 工作流, 工作流程 | .7
world | 世界 | .4
write, written, wrote | 写入, 编写, 写 | .7
wrong | 不对, 不正常, 异常 | .5
`;
