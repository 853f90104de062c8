/** The word table: p; see `words-a-b.ts`. */
export const WORDS_P = `
pace | 节奏, 步调, 放慢 | .7
pack, packing | 打包, 装箱 | .8
package, pkg | 包, 软件包, 打包, 套件 | .5
packet | 数据包, 报文, 包, 封包 | .8
page | 页面 | .6
pain, headache | 痛点, 头疼 | .7
pair | 配对, 一对一 | .8
panel | 面板, 看板, 大盘 | .8
panic | 恐慌, 宕掉 | .6
parameter, argument, option, flag, param, arg | 参数, 选项, 标志, 开关 | .8
parent | 父级 | .8
parse, parser | 解析 | .8
part | 部分 | .4
partial | 部分 | .5
participate | 参与 | .8
partition | 分区 | 1
pass | 通过 | .6
password | 密码, 口令 | .8
paste | 粘贴 | 1
path | 路径 | 1
pattern | 模式 | .7
pause | 暂停 | 1
pay, payment | 付费, 付款, 花钱 | .9
payload | 载荷 | 1
peak | 高峰, 峰值, 高峰期, 大促 | .8
peer | 对等体 | .8
penetrate, penetration | 穿透, 渗透 | .9
percent, percentage | 百分比 | .8
percentile | 百分位, 分位数 | 1
performance, perf | 性能 | 1
period | 周期 | .8
permanent | 永久 | .7
permission, perms | 权限, 许可 | .7
persistent | 持久 | 1
perspective, viewpoint | 视角, 角度 | .8
phase | 阶段 | .7
physical | 物理 | .6
pid | 进程号, 进程数 | .9
pin | 钉住, 固定, 绑核 | .7
pipeline | 流水线, 管道 | .7
pitfall, trap, gotcha, caveat | 坑, 陷阱, 雷, 踩坑, 避坑 | .6
place | 放置, 放, 放到, 放进, 存放 | .5
placeholder | 占位, 占位符 | 1
plaintext, cleartext | 明文 | 1
plan | 计划 | .5
plane | 平面 | 1
platform | 平台 | .6
plugin | 插件 | .8
policy | 策略, 政策 | 1
poll | 轮询 | .8
pollute, pollution | 污染 | 1
pool | 池 | .7
pop | 弹出 | .8
popular | 流行 | .4
portable, portability | 可移植, 移植 | 1
position | 职位 | .5
postmortem, retrospective | 复盘, 事后分析 | .9
potential | 潜在 | .9
powerful | 强大 | .4
poweroff | 断电, 停电, 掉电 | .9
practice | 实践, 最佳实践 | .6
predefined | 预定义, 内置 | .9
predict | 预测 | .8
preempt, preemption | 抢占, 挤掉, 抢走 | 1
prefer | 优先, 偏好 | .5
prefix | 前缀 | 1
premature | 过早 | .8
prepare, preparation | 准备 | .7
prerequisite, precondition | 前提, 前置条件, 先决条件 | 1
present | 呈现 | .4
preserve | 保留 | .9
pressure | 压力, 吃紧, 紧张 | .9
prevent, avoid | 防止, 避免, 预防, 防 | .7
previous | 先前, 上一个 | .5
primary | 主库, 首要 | .6
prime, preload | 预加载, 预先 | .7
primitive | 原语 | .8
principle, theory | 原理, 原则 | .5
print | 打印 | .7
priority | 优先 | .5
privacy | 隐私 | 1
private | 私有 | .8
privilege | 特权, 权限 | .9
problem, issue, annoying | 问题, 毛病, 麻烦 | .3
procedure, step | 步骤, 流程, 过程, 环节 | .6
process, proc | 进程, 行程 | 1
processor | 处理器 | .6
produce, producer | 产生, 产出, 生产者 | .8
production, prod | 生产, 生产环境, 线上 | .6
profile, profiling, pprof | 剖析, 火焰图 | .8
program | 程序, 进程, 程式 | .6
progress | 进度, 进展 | .9
prohibit | 禁止, 严禁 | 1
project | 项目 | .5
prolong, lengthen | 延长, 拉长 | .9
promote, promotion | 晋级, 提升 | .6
proof, prove | 证明 | .5
propagate, propagation | 传播, 扩散, 传递 | .8
property, attribute | 属性, 特性 | .6
protect | 保护 | .8
protocol | 协议, 协定 | 1
provide | 提供 | .5
provision | 置备, 供给, 开通, 布建 | .8
proxy | 代理 | 1
prune, trim | 修剪, 裁剪 | .9
publish | 发布 | .6
pull | 拉取, 拉不动, 拉, 拉不到, 抓不到 | .8
push | 推送, 推上去 | .8
`;
