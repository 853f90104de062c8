/** Concepts of Pods, probes and workloads, one a line: `id | English phrases | Chinese phrases`. */
export const POD_CONCEPTS = `
args-command | entrypoint, cmd, container command, command line arguments | 启动命令, 入口命令, 命令行参数
back-off | backoff, back off, backing off, exponential delay | 退避, 回退延迟, 退避时间
canary | canary, canary release, gradual release, grayscale release, gray release | 金丝雀, 灰度, 灰度发布
command-exit | exit code, exit status, return code | 退出码, 退出状态码, 返回码
configmap | configmap, config map, cm | 配置映射, 配置字典
container | container | 容器, 货柜
container-image | image, container image, docker image | 镜像, 映像档, 映像
controller-kind | workload, workload resource, workload controller | 工作负载, 负载类型
crash-loop | crashloopbackoff, crash loop, crashloop, keeps crashing, keep crashing, crashing,
  keeps restarting, keep restarting, restart loop | 崩溃循环, 循环崩溃, 反复重启, 不断重启, 一直重启, 崩溃
cron-job | cronjob, cron job, cj, scheduled job, scheduled task | 定时任务, 计划任务, 定时作业
daemon-set | daemonset, daemon set, ds, one pod per node | 守护进程集, 每个节点一个
deadlock | deadlock, deadlocked, hang, hung, frozen, stuck process, unresponsive | 死锁, 卡死, 挂起, 假死, 无响应
deployment | deployment, deploy | 部署, 布署, 无状态应用
disruption-budget | poddisruptionbudget, disruption budget, pdb | 中断预算, 干扰预算
downtime | downtime, zero downtime, without downtime, interruption, outage | 停机, 零停机, 零中断, 中断, 宕机
downward-api | downward api | 向下 API, 下行接口
ephemeral-container | ephemeral container, debug container, kubectl debug | 临时容器, 调试容器
evict | evict, eviction, evicted | 驱逐
exec-handler | exec, exec probe, exec action, run a command, command probe | 命令检测, 命令检查, 执行命令, 命令探测
failure-threshold | failurethreshold, failure threshold, successthreshold, success threshold,
  consecutive failures | 失败阈值, 成功阈值, 失败次数, 连续失败
finalizer | finalizer | 终结器, 终结者
garbage-collection | garbage collection, gc, owner reference, ownerreference, cascading deletion | 垃圾回收,
  级联删除, 属主引用
grace-period | grace period, terminationgraceperiodseconds, termination grace, grace seconds | 宽限期,
  宽限时间, 优雅期, 终止宽限
graceful | graceful, gracefully, graceful shutdown, graceful termination, drain connections,
  connection draining, clean shutdown | 优雅, 优雅终止, 优雅退出, 优雅关闭, 优雅停机, 平滑退出, 优雅下线
grpc-handler | grpc, grpc probe | grpc 探针, grpc 检测
health-check | health check, healthcheck, health endpoint, healthz, health probe, check health | 健康检查,
  健康检测, 健康探测, 心跳检测
hook | hook, lifecycle hook, lifecycle handler | 钩子, 生命周期钩子, 回调函数
http-handler | httpget, http get, http probe, http check | http 检测, http 探针, http 检查
image-pull | image pull, pull image, imagepullpolicy, pull policy, pulling | 拉取, 镜像拉取, 拉镜像, 拉取镜像, 拉取策略
image-pull-error | imagepullbackoff, errimagepull, image pull error, pull failure | 拉取失败, 镜像拉取失败
init-container | init container, initcontainer, initialization container | 初始化容器, init 容器, 主容器启动前
initial-delay | initialdelayseconds, initial delay | 初始延迟, 首次延迟
initialize | initialize, initialise, initialization, initialisation | 初始化
job | batch job, job completion, run to completion | 批处理任务, 一次性任务, 批处理
kill | kill, killed, sigkill, force kill, force stop, forcibly | 杀死, 杀掉, 强制终止, 强杀, 强制杀死, 被杀, 杀
lifecycle | lifecycle, life cycle, life of, lifespan, lifetime | 生命周期, 一生, 全过程
live | liveness, live, alive, lively | 存活, 活着, 存活性, 活性
min-ready | minreadyseconds, min ready seconds, min ready secs, min ready, minimum ready,
  ready seconds | 最短就绪, 最小就绪, 就绪时长, 最短就绪时间, 最小就绪时间
multi-container | multi container, multiple containers, several containers | 多容器, 多个容器
oom | oom, oomkilled, out of memory, oom kill | 内存溢出, 内存不足, 爆内存
pending | pending, unschedulable | 挂起状态, 等待调度, 无法调度
phase | phase, pod phase, pod status, pod state, pod condition | 阶段, 状态, 状况, pod 状态
pod | pod, po, pods | 容器组
post-start | poststart, post start, prestart, pre start, start hook, startup hook | 启动后钩子, 启动前钩子, 启动后,
  启动前, 启动钩子
pre-stop | prestop, pre stop, before stop, before shutdown | 终止前钩子, 停止前钩子, 停止前, 终止前
probe | probe, probing | 探针, 探测, 探测器, 探活
probe-period | periodseconds, probe interval, probe period, check interval, how often | 探测间隔, 探测周期,
  检测间隔, 间隔时间, 执行间隔
probe-timeout | timeoutseconds, probe timeout | 探测超时, 探针超时
progress-deadline | progressdeadlineseconds, progress deadline, progressdeadlineexceeded | 进度期限, 部署进度超时
ready | ready, readiness, readyness, prepared | 就绪, 准备好, 准备就绪, 就绪态, 可用状态
replica | replica, instance, copy, copies, replica count, number of replicas | 副本, 副本数, 实例, 实例数
replica-set | replicaset, replica set, rs | 副本集
restart | restart, reboot, relaunch, bounce | 重启, 重新启动, 重开
restart-policy | restartpolicy, restart policy | 重启策略
rollback | rollback, roll back, rollout undo, undo rollout, revert | 回滚, 回退, 撤销发布
rolling-update | rolling update, rollout, roll out, rolling upgrade, rolling deploy, rolling deployment,
  rolling release, release, new version, ship a version | 滚动更新, 滚动升级, 滚动发布, 发布, 上线, 发版, 新版本
shutdown | shutdown, shut down, stop, stopping, going away, teardown | 停止, 关闭, 停掉, 下线, 关停
sidecar | sidecar, side car, helper container | 边车, 边车容器, 伴生容器, 辅助容器
sigterm | sigterm, term signal, termination signal, stop signal | 终止信号, 停止信号
slow-startup | starts slowly, start slowly, slow to start, slow startup, slowly starting,
  takes long to start, long startup, takes minutes to start, slow boot, slow to boot | 启动慢, 启动缓慢, 启动很慢,
  启动时间长, 启动时间较长, 启动太久
start | start, startup, boot, starting, launch, come up, bootstrap | 启动, 开机, 拉起
stateful-set | statefulset, stateful set, sts, stateful application | 有状态应用, 有状态集, 有状态服务
static-pod | static pod, mirror pod | 静态 pod, 镜像 pod
surge | maxsurge, max surge, surge | 最大超出, 最大激增
tcp-handler | tcpsocket, tcp socket, tcp probe, tcp check | tcp 检测, tcp 探针, tcp 检查
terminate | terminate, terminating, termination, terminated, die, dying, end | 终止, 结束, 正在终止, 终结, 退出
traffic | traffic, take traffic, receive traffic, serve traffic, accept traffic, get traffic,
  serving requests, receive requests, serve requests, handle requests | 流量, 接收流量, 接流量, 接收请求, 承接流量, 处理请求,
  接客
unavailable-limit | maxunavailable, max unavailable | 最大不可用
warm-up | warmup, warm up, warm, warming, preheat, pre heat, prewarm, pre warm, warmupdurationsecs,
  cold start, cold, slow start, ramp up, ramp, first requests, cache priming, prime caches, slow after,
  slow right after, first request, first few requests, freshly started, newly started | 预热, 热身, 暖机, 预加载,
  冷启动, 慢启动, 冷的, 逐步放量, 刚启动, 刚上线, 刚发布, 首次请求, 首个请求, 前几个请求, 头几个请求
`;
