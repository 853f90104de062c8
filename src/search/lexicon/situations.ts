/**
 * What people describe instead of naming it, one a line: `concept | words | words ...`. A question that has a
 * word of every column is about the concept too, in whatever order the words stand. A column holds English
 * stems' words, single Chinese characters or words, and concepts (`§id`); translations count as the word.
 */
export const SITUATIONS = `
admission | §reject, §intercept, block, enforce, mandatory, compliance, 合规, 强制, 拦 | create, §label, resource,
  object, §manifest, 合规
admission | §mutate, modify, 改 | before, 前 | object, §request, §manifest, store, save, §etcd
admission | §inject | automatic, create, every, 自动
back-off | §restart, §crash-loop | interval, long, time, 间隔, 久
component | §cluster, §kubernetes, §control-plane, §node | part, program, process, consist, together, 部分, 进程, 协同
component | §control-plane, §node | run, 跑
crash-loop | §container, §pod | §restart | always, constantly, repeat, again, 老, 总, 直, 断
dns | name, host | resolve, lookup, 解析
grace-period | wait, long, 久, second | §kill, §terminate, §shutdown, §sigterm, §graceful
etcd | §cluster, §kubernetes, §control-plane | store, save, persist, keep, 存, 保存 | data, state, 数据, 状态, everything
graceful | §shutdown, §terminate | lose, lost, drop, clean, request, 丢
hpa | automatic, 自动 | §scale, §replica, more, 扩
image-pull-error | §container-image, §image-pull | fail, error, can, 失, 不
lifecycle | §pod, §container | delete, create, 创建, 销毁, 删除 | happen, process, stage, step, through, 过程, 流程, 发生
lifecycle | §pod, §container | §schedule, §start, create, 创建 | gone, finish, end, through, until, happen, 结束
lifecycle | §pod | stage, step, flow, journey, 过程, 流程, 经历
live | app, §container, process | healthy, alive, stuck, hang, §deadlock
min-ready | §ready | available, 可用
min-ready | §rolling-update, §replica, §pod | stable, steady, pace, interval, 稳, 节奏, 放慢, 间隔
network-policy | isolate, restrict, §reject | §namespace, §network, §traffic | between, pod, namespace, 间, 互
node-not-ready | §node | down, dead, crash, lost, offline, fail, 挂, 宕, 失联, 离线
oom | §memory | §kill, exceed, leak, full, 超, 爆, 泄漏
pending | §pod, §schedule | can, stay, stuck, 不上, 不了, 无法 | §schedule
post-start | after, right, immediate, 后 | §start, create, §container | command, script, §exec-handler, run, 命令, 脚本
probe | app, application, §container, §pod | healthy, alive, 健康, 活
probe | §live, §ready, §health-check | §restart, fail, check, method, 检查, 方式
probe | §slow-startup, §start | §restart, §kill | slow, legacy, long, longer, §slow-startup, 慢, 老
ready | run, 运行 | §traffic, §request | no, not, without, never, 没, 不
rollback | previous, old, 上一, 旧 | version, release, §deployment, §rolling-update
scheduler | decide, choose, pick, which, assign, land, 分配, 决定, 选 | §node, machine, server, host, where, 机器 | §pod, §container
service-unreachable | §service, §endpoint | reach, connect, access, 通, 连 | can, not, no, fail, 不
traffic-path | reach, arrive, pass, travel, enter, go, through, 到, 进, 经, 走, 跳 | §external, §dns, browser, client, user, 浏览
traffic-path | §traffic, §request | go, travel, flow, walk, 走, 转发, 链 | §istio, §ingress-gateway, §gateway-resource, §envoy
volume-expand | §pvc, §pv, §volume, §disk | §scale, resize, grow, enlarge, bigger, full, 扩, 满
warm-up | slow, latency, sluggish, lag, spike, §timeout, 慢, 卡 | §start, §rolling-update, §deployment, §scale, new, first,
  fresh, 新, 刚, 头, 首, 前
warm-up | gradual, slowly, ramp, step, less, little, share, 慢, 逐, 少 | §traffic, §request, load | new, first, fresh, §replica,
  §start, 新, 刚, 始
warm-up | cache, connection, jit, class | §traffic, §request, load, fill, prime, 加载 | before, until, not, first, 前, 没, 先
warm-up | §start, faster, speed, 快 | §start | faster, speed, quick, shorten, 快, 加速, 缩短
`;
