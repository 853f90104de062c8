/** What people describe, concepts from m to z; see `situations-a-l.ts`. */
export const SITUATIONS_M_TO_Z = `
metrics-server | top | §kubectl, §metrics, §cpu, §memory, error, 报错
min-ready | §ready | available, 可用
min-ready | §rolling-update, §replica, §pod | stable, steady, pace, interval, 稳, 节奏, 放慢, 间隔
mtls | §encryption, §tls, encrypt | between, mutual, 间, 双向 | §service, §istio, §service-mesh, §pod,
  microservice
multi-attach | §volume, §pvc, §disk | attach, §mount, detach, 挂载 | another, old, other, dead, still, already,
  two, both, 另, 旧, 还, 两, 占用
multi-tenancy | team, customer, department, project, 团队, 部门, 客户, 项目 | share, isolate, separate, same, 隔离, 共享,
  共用, 分开, 同 | §cluster
network-policy | isolate, restrict, §reject | §namespace, §network, §traffic | between, 间, 互
network-policy | default, 默认 | §reject, deny, not, 不, 拒 | access, §traffic, 访问
network-policy | limit, restrict, only, allow, block, forbid, isolate, §reject, 只, 仅, 限制, 允许 | access, §traffic, reach,
  talk, connect, communicate, 访问, 连, 通信, 互通 | §pod, §namespace, database, 数据库
node-autoscaling | §node, machine, server, 机器, 服务器 | §scale, §autoscale, add, added, grow, remove, reduce, more, 加, 增,
  扩, 缩, 减 | automatic, §pending, enough, demand, §capacity, idle, 自动, 不够, 空闲
node-autoscaling | ca | §hpa, §vpa, §autoscale
node-failure | §node, machine, server, 机器 | die, dead, crash, down, lost, lose, power, fail, 宕, 挂, 断电, 失联, 坏 |
  §pod, happen, §stateful-set, §volume, 会
node-join | add, join, new, register, 加, 新 | §node, machine, server, 机器 | §cluster, §kubeadm
node-not-ready | §node, machine, 机器 | down, dead, crash, lost, offline, fail, abnormal, 挂, 宕, 失联, 离线, 异常, 不对 |
  §node, §phase, status, 状态
node-pressure | §disk, §memory, inode | full, low, pressure, exhaust, 满, 不足, 耗尽, 压力 | §node, §evict, §kubelet
node-pressure | §evict | §kubelet | signal, threshold, trigger, 信号, 阈值, 触发
node-selector | §node, machine, server, 机器 | specific, certain, particular, only, pin, ssd, 指定, 特定, 某, 固定, 只 |
  §pod, run, place, §schedule, deploy, assign, 跑
node-shutdown | §node | §shutdown, reboot, poweroff | §pod, happen, §graceful, 会
oom | §memory | §kill, exceed, leak, full, 超, 爆, 泄漏
ordered-startup | §stateful-set | order, sequence, name, identity, stable, parallel, 顺序, 名, 固定, 稳定, 并行
pending | §pod | wait, stuck, 等, 卡 | assign, §schedule, 分配 | §node, machine, 节点, 机器
pending | §pod, §schedule | cannot, not, isn, won, doesn, never, stay, stuck, 无 | §schedule, place
pod-security | enforce, force, forbid, ban, 强制, 禁止 | §privileged, §root-user, root | everyone, all, every, team, §namespace,
  大家, 所, 全
port-forward | laptop, local, localhost, computer, 本机, 本地, 电脑, 笔记本 | access, reach, connect, open, test,
  §debug, 访问, 连, 打开 | §pod, §service, §cluster
post-start | after, right, immediate, 后 | §start, create, §container | command, script, §exec-handler, run,
  命令, 脚本
pre-stop | before, prior, 前 | §shutdown, §terminate, §kill, §sigterm | command, script, §exec-handler, run,
  clean, 命令, 脚本, 清理
previous-log | §log | previous, crash, §crash-loop, §restart, old, before, die, dead, gone, delete,
  §terminate, 前, 上, 历史
priority | important, critical, urgent, core, 重要, 关键, 核心 | §pod, §controller-kind, §service, service, 业务, 应用 | first, §evict,
  ahead, displace, prefer, 先, 优先, 挤, 让
probe | app, application, §container, §pod | healthy, alive, 健康, 活
probe | §live, §ready, §health-check | §restart, fail, check, method, 检查, 方式
probe | §slow-startup, §start | §restart, §kill | slow, legacy, long, longer, §slow-startup, 慢, 老
probe-failed | §probe, §live, §ready, §health-check | fail, error, refuse, §connection-error, 失败, 报错, 通过
probe-mistake | §probe, §live, §ready | mistake, wrong, best, practice, outage, avoid, common, cascade,
  database, 误区, 错误, 最佳, 坑, 数据库, 常见
probe-period | §probe, §live, §ready | tune, parameter, value, often, interval, threshold, 调优, 参数, 间隔, 阈值
pvc-retention | §stateful-set | §pvc, §volume, data, disk, 数据 | delete, remove, §scale, keep, 删, 缩, 保留
quorum | §etcd | odd, even, three, five, many, member, half, 奇数, 偶数, 三, 五, 几, 多, 半
pv | data, file, 数据, 文件 | lose, lost, gone, disappear, 丢, 没 | §restart, recreate, rebuild, 重建
qos | §memory, §node-pressure, 内存 | first, which, 先, 哪, 谁 | §kill, §evict, sacrifice, 杀, 牺, 死, 赶
quota | limit, restrict, cap, maximum, prevent, exhaust, 限制, 上限, 防止, 占, 吃 | §namespace, team, project, 团队, 项目 | §cpu, §memory, resource,
  total, 资源, 总
rbac | only, limit, restrict, allow, give, grant, 只, 限制, 允许, 授予, 分配, 给 | user, developer, team, account,
  colleague, §service-account, 用户, 开发, 账号, 同事, 人员 | read, view, access, §authorization, delete, §namespace,
  访问, 读, 看, 删
rbac | 角色, role | §namespace, bind, §authorization, 绑定
ready | run, 运行 | §traffic, §request | no, not, without, never, 没, 不
restart-policy | §restart, §crash-loop | never, not, stop, 不, 别 | fail, finish, exit, after, 失败, 退出, 完
reclaim | §pvc, §pv | delete, remove, 删 | data, disk, happen, keep, lose, gone, 数据, 保留, 丢, 怎
release-cycle | §kubernetes | version, release, §rolling-update, 版本 | support, often, frequent, latest,
  newest, 支持, 维护, 新, 久
resource-requests | §cpu, §memory, 资源 | limit, exceed, reserve, minimum, guarantee, maximum, 限制, 超, 上限, 预留
resource-requests | request, §request | limit, 限制 | §cpu, §memory, §container, §pod, difference, between, set,
  资源
resource-usage | §cpu, §memory, 资源 | usage, consume, consumption, much, most, 使用, 占用, 消耗, 多 | §node, §pod,
  which, show, see, check, 查, 哪, 看
rollback | previous, earlier | version, release, §deployment, §rolling-update
rollback | back, undo, return, revert, 回, 退, 恢复, 撤 | previous, old, earlier, last, 上, 旧, 前 | version, release,
  §deployment, §rolling-update
rollout-restart | §restart | §deployment, §pod, all, 所, 全部, 批量 | manual, manually, command, §kubectl, force,
  §manifest, 命令, 手动
rollout-stuck | §rolling-update, §deployment | stuck, hang, stall, never, finish, complete, progress, 卡, 停
root-user | root | §container, §pod, process | not, without, avoid, prevent, 不, 避免, 非
scale-to-zero | §scale, §replica, §hpa, §autoscale, §keda | zero, 0, idle, 零, 空闲
scale-to-zero | §pod, app | zero, nobody, 零 | off, §shutdown, night, turn, 停, 关, 晚
scheduler | decide, choose, pick, which, assign, land, 分配, 决定, 选 | §node, machine, server, host, where, 机器 |
  §pod, §container, app, 应用
scheduler-plugin | §scheduler, §schedule | algorithm, score, filter, custom, plugin, 算法, 过滤, 插件
service-type | expose, 暴露, 对外 | §service, app, application, 应用 | option, way, type, difference, 方式, 类型, 种
service-type | §service | type, 类型
service-unreachable | §service, §endpoint | reach, connect, access, 通, 连 | can, not, no, fail, 不
session-affinity | same, stick, always, 同, 固定, 总 | user, client, session, visitor, 用户, 客户, 会话 | §pod, backend,
  §replica, server, instance, machine, 后端, 机器, 实例, 台
sidecar | main, 主 | §container | together, start, stop, 起, 启, 停, 跟
sidecar-injection | §sidecar, §istio, §envoy, §service-mesh, proxy, 代理 | automatic, 自动 | add, appear, 加, 进 | no,
  not, missing, 没, 不
sidecar-injection | §inject | §sidecar, §istio, §envoy, §service-mesh, proxy
skew-upgrade | update, 更新, 升 | §kubernetes, §cluster, §control-plane | version, safe, order, newer, 版本, 安全, 顺序
slow-startup | §start | minute, long, slow, 分钟, 久, 慢
split-traffic | percent, share, weight, half, part, ratio, proportion, 比例, 权重, 百分 | §traffic, §request |
  version, §route, send, new, split, backend, 版本, 新, 分
stabilization | §hpa, §autoscale | fast, quick, slow, frequent, back, wait, delay, 频繁, 反复, 慢, 延迟
start-probe | §slow-startup, slow, 慢 | §probe, §live, §kill, §restart
stateful-set | database, mysql, redis, kafka, postgres, mongodb, zookeeper, 数据库 | run, deploy, §deployment,
  §install, 跑, 运行 | §kubernetes, §controller-kind
supply-chain | §container-image | tamper, scan, sign, verify, trust, vulnerable, safe, secure, malicious, 扫描, 签名, 安全,
  可信
taint | normal, ordinary, other, 普通, 他 | not, keep, never, 不, 别 | §gpu, §node, machine, 机器
taint | §node, machine, 机器, 节点 | only, just, 只, 专, 独, 留 | team, project, business, service, 业务, 团队, 部门, 项目
taint | §node, machine | keep, away, repel, reserve, refuse, §reject, prevent, forbid, 专用, 排斥, 独占 | §pod,
  §controller-kind, §schedule
terminating-stuck | §terminate, delete, remove, 删 | stuck, hang, forever, never, 卡 | §pod, §namespace, §pvc,
  §pv, §crd, object, resource, 对象, 资源
tls-termination | §tls, §certificate | §ingress, §gateway-resource, §gateway-api, §domain-name, website, 网站
topology-routing | §traffic, §request, access, 访问 | same, local, nearest, within, stay, 同, 就近, 本地, 近 | §zone, §node, region,
  机房
topology-spread | §replica | all, same, single, 全, 都, 同 | §zone, §node, machine, 机房, 机器
topology-spread | §replica, §pod | spread, even, evenly, balance, distribute, across, crowd, 均匀, 分散, 平均, 分布, 挤, 堆 | §zone,
  §node, region, machine, 机器
traffic-path | reach, arrive, pass, travel, enter, go, through, 到, 进, 经, 走, 跳 | §external, §dns, §domain-name,
  browser, client, user, 浏览
traffic-path | §traffic, §request | go, travel, flow, walk, 走, 转发, 链 | §istio, §ingress-gateway,
  §gateway-resource, §envoy, §service-mesh
unavailable-limit | §rolling-update, update, release | speed, pace, batch, 速度, 批, 节奏, 快 | §pod, §replica, 实例, 副本, 一次
unbound-claim | §pvc, §pv | §pending, bind, bound, 绑定
version-skew | §kubelet, §kubectl, §api-server, §control-plane | older, newer, behind, mismatch, differ, 旧, 新,
  差, 低 | version, minor, 版本
volume-binding | §pvc, §volume, §disk, §pv | §zone | wrong, different, conflict, §schedule, §pod, 跨, 冲突, 同
volume-expand | §pvc, §pv, §volume, §disk | §scale, resize, grow, enlarge, bigger, full, shrink, 扩, 满, 缩
volume-type | §volume | type, kind, choose, 类型, 种
warm-up | slow, latency, sluggish, lag, spike, §timeout, 慢 | §start, §rolling-update, §deployment, §scale,
  new, first, fresh, 新, 刚, 头, 首, 前
warm-up | gradual, slowly, ramp, step, less, little, share, 慢, 逐, 少 | §traffic, §request, load | new, first,
  fresh, §replica, §start, 新, 刚, 始
warm-up | cache, connection, jit, class | §traffic, §request, load, fill, prime, 加载 | before, until, not,
  first, 前, 没, 先
warm-up | §start, faster, speed, 快 | §start | faster, speed, quick, shorten, 快, 加速, 缩短
webhook-failure | §webhook | fail, down, broken, block, refuse, unavailable, §timeout, recover, dead, 挂, 故障,
  恢复, 失败
`;
