/**
 * What people describe instead of naming it, one a line: `concept | words | words ...`. A question that has a
 * word of every column is about the concept too, in whatever order the words stand. A column holds English
 * stems' words, single Chinese characters or words, and concepts (`§id`); translations count as the word.
 * Characters of a stop word (`上次`, `最新`) stand alone, so such a word cannot be a sign.
 */
export const SITUATIONS_A_TO_L = `
access-mode | share, several, multiple, many, 共享, 共用, 多, 几 | §pod, §replica, instance, 实例 | §disk, §volume, §pvc, §pv, 盘,
  存储
admission | §reject, §intercept, block, enforce, mandatory, compliance, 合规, 强制, 拦 | create, §label, resource,
  object, §manifest, 合规
admission | §mutate, modify, 改 | before, 前 | object, §request, §manifest, store, save, §etcd
admission | §inject | automatic, create, every, 自动
affinity | together, near, close, 一起, 靠近, 相邻 | §node, machine, host, 节点, 机器 | §pod, §replica, service, 服务
ambient | §sidecar, §envoy, proxy, 代理 | every, each, per, 每 | cost, expensive, overhead, waste, heavy, §memory,
  §resource-usage, 资源, 开销, 浪费, 占用, 贵, 费
anti-affinity | same, single, 台 | §node, machine, host, 节点, 机器 | §replica, §pod, instance, 副本 | not, never,
  avoid, separate, apart, spread, 不, 避免, 分开, 散
api-deprecation | §deprecation, remove, obsolete, outdated, 移除, 旧 | api, apiversion | §manifest, find,
  upgrade, §skew-upgrade, still, 还, 哪
api-server-slow | §api-server, §kubectl | slow, lag, hang, unavailable, unresponsive, down, overload,
  §timeout, second, minute, 慢, 卡, 挂, 秒, 久, 半天
apply-flow | apply, §kubectl-apply, submit, 提交, 执行 | §deployment, §manifest | happen, step, behind, after,
  background, sequence, flow, 发生, 依次, 流程, 背后, 后台
authentication | §request | §api-server | through, step, stage, pass, gate, 关, 经, 步骤, 阶段
authorization | who, identity, 谁, 身份 | allow, permit, may, §reject, 允许, 准许, 能 | §cluster, §api-server, request
authorization-policy | §service, service | §request, call, 调用 | only, allow, specific, 只, 允许, 指定
audit | who, whom, 谁 | delete, remove, change, modify, edit, touch, create, scale, 删, 改, 动, 建
back-off | §restart, §crash-loop | interval, long, time, 间隔, 久
bare-metal-lb | §load-balancer, §external-ip | §pending, bare, metal, premise, datacenter, 裸, 机房, 自建
base64 | §secret | encode, plaintext, plain, readable, 编码, 明文
blue-green | two, both, second, side, next, old, 两, 旧 | version, §rolling-update, §deployment, environment,
  版本, 环境 | switch, flip, cutover, 切换, 切
canary | few, small, part, percent, subset, some, share, 少, 先, 部分, 比例, 百分 | user, §traffic, §request,
  customer, 用户 | new, version, release, §rolling-update, 新
cascading-deletion | delete, remove, 删 | §deployment, §stateful-set, §job, owner, parent | keep, without,
  child, leave, 保留, 连带
cert-expiry | §certificate, §ca, §tls, 证书 | expire, renew, rotate, valid, outdated, 过期, 到期, 续, 轮
cert-manager | §certificate, §tls | automatic, automate, issue, free, 自动, 签发, 免费
client-ip | client, real, original, source, visitor, 真实, 来源 | ip, address, 地址
cluster-size | §node, §pod, machine, 节点, 机器 | §cluster, single, 集群 | maximum, most, limit, many, big, 上限, 最大, 多 | can,
  support, handle, limit, maximum, 能, 支持, 撑
cni-vendor | §cni | choose, compare, which, best, pick, 选, 对比, 哪
component | §cluster, §kubernetes, §control-plane, §node, system, 系统 | part, piece, program, process, consist, together,
  部分, 进程, 协同, 组成, 拼, 块
component | §control-plane, §node | run, 跑
config-error | §configmap, §secret | missing, exist, found, 缺, 存在, 找 | §start, fail, error, §container, 启动, 报错
config-reload | §configmap, §secret, config, 配置 | change, update, edit, modify, reload, 改, 更新 | §pod,
  §container, app, see, still, old, effect, restart, 生效, 旧, 重启
container-pattern | §multi-container, §sidecar | pattern, design, 模式, 设计
control-loop | actual, desired, expect, 实际, 期望 | match, same, consistent, reconcile, 一致, 相同 | number, count, state, spec,
  §replica, 数量, 状态, 写
cpu-throttling | §cpu | slow, latency, lag, 慢, 延迟, 卡
cpu-throttling | §cpu | limit, §rate-limit, 限 | usage, low, below, reach, 低, 没
crash-loop | §container, §pod | §restart | always, constantly, repeat, again, over, 老, 总, 直, 断
cron-job | nightly, daily, hourly, weekly, periodic, midnight, 定时, 凌晨, 定期, 晚 | §job, task, script, run, 任务,
  脚本, 执行
cross-node | §node, host, machine, 主机, 机器 | different, across, two, another, between, 跨, 同, 两 | communicate, talk,
  reach, packet, §network, 通信, 互通, 通讯, 通
daemon-set | every, each, per, all, 每, 所 | §node, machine, 节点, 机器 | exactly, copy, agent, daemon, collector,
  deploy, 部署, 采集, 收集, 份, 跑
debug-method | §debug | general, method, approach, systematic, order, first, step, 思路, 步骤, 方法, 流程, 顺序
declarative | spec | status, generation, §resource-version
disaster-recovery | §cluster, region, datacenter, 机房, 集群 | lose, destroy, burn, gone, 丢, 毁 | recover, rebuild,
  restore, §backup, 恢复, 重建
disruption-budget | §drain, §evict, §skew-upgrade, maintenance, 维护, 升级 | minimum, least, enough, keep,
  guarantee, protect, 至少, 最少, 保证, 保护 | §replica, §pod, available, 副本
distroless | shell, bash, sh, curl, tool | no, without, missing, lack, not, 没, 无 | §container,
  §container-image, §debug, §pod
dns | name, host, §domain-name | resolve, lookup, 解析
dns | §service, 服务 | name, §domain-name, url, 名 | §namespace, call, reach, address, 访问, 调用
dns-cache | §dns, 解析 | slow, latency, delay, second, §timeout, 慢, 延迟
docker-runtime | docker | §container-runtime, still, remove, replace, 移除, 还, 替代, 抛弃
downtime | §rolling-update, §deployment, release, update, 更新 | lose, lost, drop, fail, error, interrupt, §bad-gateway, 丢,
  断, 失败, 报错 | §request, §traffic, user, connection, 用户
downtime | §deployment, §rolling-update, release, update, 更新 | down, unavailable, §service-unreachable, 断 | during, while,
  every, each, time, 时, 每
downward-api | own, itself, 己, 自身 | name, ip, §label, §namespace, limit, metadata, 名 | §pod, §container, app
drain | §node, machine, server, host, 节点, 机器, 主机 | §retirement, maintenance, reboot, remove, decommission, replace, evacuate, patch,
  kernel, 维护, 下线, 腾, 移除, 保养, 重启, 补丁, 内核 | §pod, §evict, move, before, safely, without, take, 迁, 先, 前,
  挪, 搬, 清
dry-run | before, prior, 前, 先 | see, preview, check, show, 看, 预览, 检查 | change, effect, affect, differ, 变, 改,
  影响, 差 | apply, submit, §kubectl-apply, §manifest, 提交, 执行
encryption-at-rest | §secret, §etcd | §encryption, plaintext, plain, safe, protect, 明文, 安全
ephemeral-container | §debug | shell, tool, curl, §container, §container-image | no, without, missing,
  §distroless, 没, 无
ephemeral-container | §container-image | tool, command, shell, 命令, 工具 | no, without, missing, 没, 无 | debug, enter,
  inspect, 查, 进
etcd | §cluster, §kubernetes, §control-plane | store, save, persist, keep, 存, 保存, 放, 库 | data, state, 数据, 状态,
  everything
external-secrets | §secret | git, repository, commit, vault, 仓库, 提交, 外部
failed-mount | §volume, §pvc, §disk, §nfs, §configmap, §secret | §mount, attach, 挂载 | fail, error, unable,
  stuck, 失败, 报错, 卡
finalizer | delete, remove, 删 | object, resource, §crd, §namespace, 对象, 资源 | never, stuck, forever, hang,
  block, 掉, 卡
forbidden | cannot, not, deny, error, refuse, 不, 无 | list, get, create, view, read, 查看, 列出 | §rbac,
  §service-account, §authorization
gitops | git | sync, deploy, §deployment, automatic, truth, §manifest, 同步, 自动, 部署
grace-period | wait, long, 久, second | §kill, §terminate, §shutdown, §sigterm, §graceful
graceful | §shutdown, §terminate | lose, lost, drop, clean, request, 丢
graceful | §shutdown, §terminate, §scale | interrupt, cut, 打断, 中断, 断 | §request, connection, 连接
grpc-lb | §grpc, connection, 连接 | uneven, unbalanced, same, single, 不均, 均匀, 集中 | §pod, §replica,
  §load-balancer, backend
hardening | security, secure, safe, 安全 | production, 生产, 上线 | before, checklist, ready, 前, 清单
hardening | secure, protect, safe, 安全, 保护 | §cluster, §kubernetes | step, best, measure, practice, checklist,
  production, 措施, 步骤
headless | every, each, all, individual, directly, 每, 直接 | §pod, backend, §replica, 后端 | ip, address, 地址
helm | app, application, 应用 | package, bundle, distribute, 打包, 分发 | tool, manage, version, 工具, 版本
high-availability | §control-plane, §api-server, §etcd | multiple, several, three, survive, lose, down, 三, 台, 挂, 影响
host-path | §node, host, machine, 主机, 宿主 | directory, folder, file, path, 目录, 文件 | §mount, §volume, §pod,
  §container
hpa | automatic, 自动 | §scale, §replica, more, 扩
hpa | §replica, §pod, §scale | §cpu, §memory, load, §metrics, 负载 | automatic, based, grow, increase, 自动, 根据
hpa | §traffic, load, busy, peak, 流量, 高峰 | add, more, grow, §scale, 加, 增, 扩, 起 | §replica, §pod, instance, 实例
image-load | kind, minikube, §local-cluster | §container-image | load, import, local, §image-pull, 导入, 加载, 本地
image-pull-error | §container-image, §image-pull | fail, error, cannot, unable, 失败, 失
image-pull-secret | §container-image, §image-pull, §registry | private, login, authenticate, credential,
  password, 私有, 登录, 认证, 账号
image-tag | latest, tag | §container-image, image
in-place-resize | §cpu, §memory, §resource-requests, 资源 | change, adjust, increase, raise, resize, 调整, 改, 扩,
  调大 | §restart, recreate, 重建 | without, no, not, 不, 无
immutable | §configmap, §secret, config, 配置 | lock, prevent, forbid, 锁, 防止, 禁止 | change, modify, edit, 改
ingress | expose, publish, outside, 暴露, 外 | http, web, website, url, §domain-name, §tls, 网站
init-container | before, prior, wait, 前, 先, 等 | main, app, application, 主, 应用 | §start, §initialize, database,
  dependency, migration, 迁移, 依赖, 数据库
ip-exhaustion | ip, address, 地址 | exhaust, shortage, insufficient, 用完, 耗尽, 不够, 不足
job-completion | §job | retry, fail, parallel, complete, clean, finish, deadline, 重试, 并行, 清理, 失败, 完成
job | script, task, migration, 脚本, 任务, 迁移 | once, finish, 次, 完 | run, execute, 跑, 执行
kubeadm | build, set, create, bootstrap, 搭, 装, 建 | scratch, own, self, 从零, 从头, 己 | §cluster, §kubernetes, 集群
kubeconfig | switch, change, 切, 换 | §cluster, context, §namespace | §kubectl, between, several, multiple, another, 几,
  多, 两, 另, 来回
kubectl-exec | §container, §pod | login, ssh, 登录
lifecycle | §pod, §container | delete, create, 创建, 销毁, 删除 | happen, process, stage, step, through, 过程, 流程, 发生
lifecycle | §pod, §container | §schedule, §start, create, 创建 | gone, finish, end, through, until, happen, 结束
lifecycle | §pod | stage, step, flow, journey, 过程, 流程, 经历
limit-range | default, 默认 | §resource-requests, limit, 限制 | §namespace
live | app, §container, process | healthy, alive, stuck, hang, §deadlock
local-cluster | laptop, local, locally, desktop, 本地, 本机, 笔记本, 电脑 | §cluster, §kubernetes | run, set, create,
  start, try, test, §install, 搭, 装, 跑, 起
log-collection | §log | collect, central, ship, aggregate, gather, store, search, 采集, 收集, 集中, 汇总
`;
