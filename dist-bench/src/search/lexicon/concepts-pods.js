/** Concepts of Pods, probes and workloads, one a line: `id | English phrases | Chinese phrases`. */
export const POD_CONCEPTS = `
args-command | entrypoint, cmd, container command, command line arguments | 启动命令, 入口命令, 命令行参数
back-off | backoff, back off, backing off, exponential delay | 退避, 回退延迟, 退避时间
blue-green | blue green, bluegreen | 蓝绿, 蓝绿发布, 蓝绿部署
canary | canary, canary release, gradual release, grayscale release, gray release | 金丝雀, 灰度, 灰度发布
command-exit | exit code, exit status, return code | 退出码, 退出状态码, 返回码
config-error | createcontainerconfigerror, createcontainererror, runcontainererror | 容器配置错误, 创建容器失败
configmap | configmap, config map, cm | 配置映射, 配置字典
container | container, ctr | 容器, 货柜
container-creating | containercreating, failedcreatepodsandbox, pod sandbox, podsandbox, sandbox | 沙箱,
  创建容器中
container-image | image, container image, docker image, oci image, image tag, image layer | 镜像, 映像档, 映像,
  鏡像檔, 容器镜像, 镜像文件
controller-kind | workload, workload resource, workload controller | 工作负载, 负载类型
crash-loop | crashloopbackoff, crash loop, crashloop, keeps crashing, keep crashing, crashing, keeps
  restarting, keep restarting, restart loop, crash looping, crashes repeatedly, restarts repeatedly,
  restarts constantly, crash backoff | 崩溃循环, 循环崩溃, 反复重启, 不断重启, 一直重启, 崩溃, 老是重启, 总是重启, 频繁重启, 重启循环, 崩了, 挂掉,
  反复崩溃
cron-job | cronjob, cron job, cj, scheduled job, scheduled task | 定时任务, 计划任务, 定时作业
daemon-set | daemonset, daemon set, ds | 守护进程集
deadlock | deadlock, deadlocked, hang, hung, frozen, stuck process, unresponsive, stuck app, hanging,
  freezes, freeze | 死锁, 卡死, 挂起, 假死, 无响应, 死机, 僵死, 卡死了, 当机
deployment | deployment, deploy, deployments, deploying | 部署, 布署, 无状态应用, 部署资源, 部署应用
disruption-budget | poddisruptionbudget, disruption budget, pdb | 中断预算, 干扰预算
distroless | distroless, no shell | 无 shell, 精简镜像
downtime | downtime, zero downtime, without downtime, interruption, outage | 停机, 零停机, 零中断, 中断, 宕机
downward-api | downward api | 向下 API, 下行接口
ephemeral-container | ephemeral container, debug container, kubectl debug | 临时容器, 调试容器
evict | evict, eviction, evicted, evicting | 驱逐, 被驱逐, 逐出
exec-handler | exec, exec probe, exec action, run a command, command probe, exec check | 命令检测, 命令检查,
  执行命令, 命令探测, exec 探针, 命令探针
failed-mount | failedmount, multi attach, failedattachvolume, multi attach error | 挂载失败, 卷挂载失败
failure-threshold | failurethreshold, failure threshold, successthreshold, success threshold,
  consecutive failures | 失败阈值, 成功阈值, 失败次数, 连续失败
finalizer | finalizer | 终结器, 终结者
garbage-collection | garbage collection, gc, owner reference, ownerreference, cascading deletion | 垃圾回收,
  级联删除, 属主引用
grace-period | grace period, terminationgraceperiodseconds, termination grace, grace seconds,
  termination period, shutdown timeout, grace time | 宽限期, 宽限时间, 优雅期, 终止宽限, 优雅终止时间, 宽限秒数, 宽限
graceful | graceful, gracefully, graceful shutdown, graceful termination, drain connections, connection
  draining, clean shutdown, smooth shutdown, gracefull, clean exit | 优雅, 优雅终止, 优雅退出, 优雅关闭, 优雅停机, 平滑退出,
  优雅下线, 优雅关机, 优雅停止, 平滑下线, 无损下线, 平滑关闭, 优雅终止流程
grpc-handler | grpc, grpc probe | grpc 探针, grpc 检测
health-check | health check, healthcheck, health endpoint, healthz, health probe, health checks,
  healthchecks, health checking, health detection, health monitoring | 健康检查, 健康检测, 健康探测, 心跳检测, 健康状态,
  健康监测, 健检, 健康探针, 存活检测
hook | hook, lifecycle hook, lifecycle handler, hooks, life cycle hook | 钩子, 生命周期钩子, 回调函数, 鉤子, 生命周期回调
http-handler | httpget, http get, http probe, http check, http get probe | http 检测, http 探针, http 检查,
  http get 探测, http 健康检查
image-pull | image pull, pull image, imagepullpolicy, pull policy, pulling, image pulling, pulls images,
  image download | 拉取, 镜像拉取, 拉镜像, 拉取镜像, 拉取策略, 下载镜像, 拉镜像策略, 镜像下载
image-pull-error | imagepullbackoff, errimagepull, image pull error, pull failure, cannot pull image,
  failed to pull image | 拉取失败, 镜像拉取失败, 拉不到镜像, 拉不下来, 无法拉取镜像, 拉镜像失败
init-container | init container, initcontainer, initialization container, init containers,
  initcontainers | 初始化容器, init 容器, 主容器启动前, 初始容器, 初始化的容器
initial-delay | initialdelayseconds, initial delay | 初始延迟, 首次延迟
initialize | initialize, initialise, initialization, initialisation | 初始化
job | batch job, job completion, run to completion, jobs, batch | 批处理任务, 一次性任务, 批处理, 批处理作业, 作业, 批量任务
kill | kill, killed, sigkill, force kill, force stop, forcibly, kills, kill -9, hard kill | 杀死, 杀掉,
  强制终止, 强杀, 强制杀死, 被杀, 杀, 强制杀掉, 干掉, 杀进程, 砍掉
lifecycle | lifecycle, life cycle, life of, lifespan, lifetime, pod lifetime | 生命周期, 一生, 全过程, 生命期,
  生命周期过程, 生存周期
live | liveness, live, alive, lively, alive check, livenessprobe, liveliness | 存活, 活着, 存活性, 活性, 存活探测,
  存活检查, 活性探针, 存活探针
min-ready | minreadyseconds, min ready seconds, min ready secs, min ready, minimum ready, ready seconds,
  minreadysecond, min ready second, minready | 最短就绪, 最小就绪, 就绪时长, 最短就绪时间, 最小就绪时间, 最小就绪秒数, 最少就绪时间
multi-container | multi container, multiple containers, several containers | 多容器, 多个容器
oom | oom, oomkilled, out of memory, oom kill, oomkill, oom killer, memory exceeded | 内存溢出, 内存不足, 爆内存,
  内存超限, 内存爆了, 内存不够, 被 oom, 記憶體不足
pending | pending, unschedulable, stuck pending, not scheduled | 挂起状态, 等待调度, 无法调度, 调度不上, 调度失败, 一直
  pending
phase | phase, pod phase, pod status, pod state, pod condition, phases, pod conditions | 阶段, 状态, 状况, pod
  状态, 状态机, 运行状态, 各状态
pod | pod, po, pods | 容器组
post-start | poststart, post start, prestart, pre start, start hook, startup hook, poststart hook, post
  start hook | 启动后钩子, 启动前钩子, 启动后, 启动前, 启动钩子, post start 钩子, 容器启动后
pre-stop | prestop, pre stop, before stop, before shutdown, prestop hook, pre stop hook | 终止前钩子, 停止前钩子,
  停止前, 终止前, 停止钩子, 退出前, 停止前执行
probe | probe, probing, probes, prober | 探针, 探测, 探测器, 探活, 探測, 探针机制, 偵測, 健康探针检测
probe-period | periodseconds, probe interval, probe period, check interval, how often | 探测间隔, 探测周期,
  检测间隔, 间隔时间, 执行间隔
probe-timeout | timeoutseconds, probe timeout | 探测超时, 探针超时
progress-deadline | progressdeadlineseconds, progress deadline, progressdeadlineexceeded | 进度期限, 部署进度超时
readiness-gate | readiness gate, readinessgate, readinessgates | 就绪门控, 就绪门槛, 就绪闸门
ready | ready, readiness, readyness, prepared, readinessprobe, readiness check | 就绪, 准备好, 准备就绪, 就绪态,
  可用状态, 就绪探测, 就绪检查, 就绪探针, 就绪状态, 备妥
replica | replica, instance, copy, copies, replica count, number of replicas, replicas, instances, pod
  copies | 副本, 副本数, 实例, 实例数, 复本, 副本数量, 实例数量
replica-set | replicaset, replica set, rs | 副本集
restart | restart, reboot, relaunch, bounce, restarting, restarted, respawn | 重启, 重新启动, 重开, 重啟, 重新拉起,
  自动重启, 重新開機
restart-policy | restartpolicy, restart policy | 重启策略
rollback | rollback, roll back, rollout undo, undo rollout, revert | 回滚, 回退, 撤销发布
rolling-update | rolling update, rollout, roll out, rolling upgrade, rolling deploy, rolling deployment,
  rolling release, release, new version, ship a version, rolling updates, rollouts, redeploy,
  redeployment, deployment strategy, update strategy, gradual rollout | 滚动更新, 滚动升级, 滚动发布, 发布, 上线, 发版,
  新版本, 滚动部署, 滚动, 滚动重启, 更新策略, 部署策略, 逐步更新, 发布新版, 版本发布, 发布过程, 上新版本
shutdown | shutdown, shut down, stop, stopping, going away, teardown, shutting down, stops | 停止, 关闭, 停掉,
  下线, 关停, 停机下线, 关机, 停掉服务
sidecar | sidecar, side car, helper container, sidecars, side cars | 边车, 边车容器, 伴生容器, 辅助容器, 伴随容器, 侧车, 邊車,
  sidecar 容器
sigterm | sigterm, term signal, termination signal, stop signal, sig term, kill signal | 终止信号, 停止信号,
  sigterm 信号, 退出信号
slow-startup | starts slowly, start slowly, slow to start, slow startup, slowly starting, takes long to
  start, long startup, takes minutes to start, slow boot, slow to boot, slow booting, boots slowly, boot
  slowly, long boot, long start up time, slow to come up, long initialization, slow init | 启动慢, 启动缓慢,
  启动很慢, 启动时间长, 启动时间较长, 启动太久, 启动特别慢, 启动得慢, 启动耗时, 启动比较慢, 启动过慢, 慢启动的应用, 起得慢, 起来很慢
start | start, startup, boot, starting, launch, come up, bootstrap, starts, started, boots, booting,
  spin up, start up | 启动, 开机, 拉起, 啟動, 启动时, 开启, 起来, 跑起来
start-probe | startupprobe, startup probe | 启动探针, 启动探测, 启动检查
stateful-set | statefulset, stateful set, sts, stateful application, stateful workload, stateful service
  | 有状态应用, 有状态集, 有状态服务, 有状态副本集, 有状态工作负载, 有状态
static-pod | static pod, mirror pod, static pods | 静态 pod, 镜像 pod, 静态容器组
surge | maxsurge, max surge, surge | 最大超出, 最大激增
tcp-handler | tcpsocket, tcp socket, tcp probe, tcp check | tcp 检测, tcp 探针, tcp 检查
terminate | terminate, terminating, termination, terminated, die, dying, end, terminates, dies | 终止, 结束,
  正在终止, 终结, 退出, 终结掉, 销毁, 結束
traffic | traffic, take traffic, receive traffic, serve traffic, accept traffic, get traffic, serving
  requests, receive requests, serve requests, handle requests, user traffic, incoming traffic, live
  traffic, production traffic, network traffic, inbound traffic, handle traffic | 流量, 接收流量, 接流量, 接收请求,
  承接流量, 处理请求, 流量进来, 接流, 进流量, 用户流量, 业务流量, 导流, 引流, 接请求
unavailable-limit | maxunavailable, max unavailable | 最大不可用
warm-up | warmup, warm up, warm, warming, preheat, pre heat, prewarm, pre warm, warmupdurationsecs, cold
  start, slow start, ramp up, ramp, cache priming, prime caches, warm ups, pre warming, preheating,
  prewarming, cold starts, cache warming, jit warm up, slow start mode, warmed up, lazy loading | 预热,
  热身, 暖机, 预加载, 冷启动, 慢启动, 逐步放量, 预先加载, 缓存预热, 流量预热, 冷启, 预热时间, 预热方案, 預熱, 热启动, 提前预热, 暖身
`;
