/** The word table from p to r; see `words-a-d.ts`. */
export const WORDS_P_TO_R = `
pace | 节奏, 步调, 放慢 | .7
package | 包, 软件包 | .5
packet | 数据包, 报文, 包 | .8
page | 页面 | .6
parameter, argument, option, flag | 参数, 选项, 标志, 开关 | .8
part | 部分 | .4
partial | 部分 | .5
pass | 通过 | .6
password | 密码 | .8
path | 路径 | 1
pattern | 模式 | .7
pause | 暂停 | 1
peak | 高峰, 峰值 | .8
percent, percentage | 百分比 | .8
performance | 性能 | 1
period | 周期 | .8
permanent | 永久 | .7
permission | 权限, 许可 | .7
persistent | 持久 | 1
phase | 阶段 | .7
physical | 物理 | .6
pipeline | 流水线, 管道 | .7
pitfall, trap | 坑, 陷阱, 雷 | .6
place | 放置 | .5
plan | 计划 | .5
plane | 平面 | 1
platform | 平台 | .6
plugin | 插件 | .8
policy | 策略, 政策 | 1
poll | 轮询 | .8
pool | 池 | .7
popular | 流行 | .4
position | 职位 | .5
powerful | 强大 | .4
practice | 实践, 最佳实践 | .6
predict | 预测 | .8
prefer | 优先, 偏好 | .5
premature | 过早 | .8
prepare, preparation | 准备 | .7
present | 呈现 | .4
prevent, avoid | 防止, 避免 | .7
previous | 先前, 上一个 | .5
prime, preload | 预加载, 预先 | .7
principle, theory | 原理, 原则 | .5
print | 打印 | .7
priority | 优先 | .5
private | 私有 | .8
problem, issue, annoying | 问题, 毛病, 麻烦 | .3
procedure, step | 步骤, 流程, 过程, 环节 | .6
process | 进程 | 1
processor | 处理器 | .6
production, prod | 生产, 生产环境, 线上 | .6
program | 程序, 进程 | .6
project | 项目 | .5
proof, prove | 证明 | .5
property, attribute | 属性, 特性 | .6
protect | 保护 | .8
protocol | 协议 | 1
provide | 提供 | .5
proxy | 代理 | 1
publish | 发布 | .6
pull | 拉取 | .8
push | 推送 | .8
query | 查询 | .6
queue | 队列, 排队 | 1
random | 随机 | .7
range | 范围 | .6
rate | 速率 | .6
reach | 到达, 触达 | .7
read | 读取, 读 | .7
real | 真实, 实际 | .5
reason, cause | 原因 | .3
reboot | 重启 | .7
receive, accept | 接收, 接受, 收到 | .8
recent | 最近 | .3
recommend | 建议, 推荐 | .5
reconcile | 对齐, 协调 | .7
reconnect | 重连 | .8
record | 记录 | .8
recreate | 重建 | 1
recycle, reclaim | 回收 | .8
redirect | 重定向, 跳转 | .8
reduce, decrease | 减少, 降低, 减小, 下降 | .6
reference | 参考, 引用 | .5
refresh | 刷新 | .8
region | 地域, 区域 | .7
register, registration | 注册 | 1
regular, ordinary | 定期, 普通, 常规 | .6
relate, relation, relationship | 关系, 关联 | .4
relative | 相对 | .4
relevant | 相关 | .4
reload | 重新加载, 重载, 热加载 | 1
remote | 远程, 远端 | .7
rename | 改名, 重命名 | .8
renew, renewal, rotate, rotation | 续期, 更新证书, 轮换, 续签 | .8
repeat, duplicate | 重复, 反复, 重复执行 | .7
replace | 替换, 取代, 代替, 改用 | .8
report | 上报, 报告 | .8
requirement | 要求 | .6
research | 研究 | .5
reset | 重置 | .8
resource | 资源 | .8
response, respond | 响应, 返回 | .8
responsibility, duty, responsible | 职责, 负责 | .5
rest | 其余 | .3
result | 结果 | .6
retire | 退役, 下架 | .8
return | 返回 | .6
reverse | 反向 | .7
risk | 风险 | .8
roll | 滚动 | .6
root | 根 | .5
rule | 规则 | 1
run, running | 运行, 运作, 运行中 | .8
`;
