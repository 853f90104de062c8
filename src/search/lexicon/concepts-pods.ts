/**
 * Concepts of Pods, their containers and probes, one a line: `id | English phrases | Chinese phrases`.
 * A phrase is about one thing and belongs to one concept; what two concepts say together is no third one.
 * Chinese stands as texts are compared: Traditional characters as Simplified ones (`闸道` for 閘道).
 */
export const POD_CONCEPTS = `
args-command | entrypoint, cmd, container command, command line arguments, command and args, args, override
  the command, override entrypoint, exec form, shell form | 启动命令, 入口命令, 命令行参数, 启动参数, 覆盖命令, 入口点, 命令参数
back-off | backoff, back off, backing off, exponential delay, exponential backoff | 退避, 回退延迟, 退避时间, 指数退避, 重启退避
bare-pod | bare pod, naked pod, unmanaged pod, standalone pod | 裸 pod, 独立 pod, 单独的 pod
command-exit | exit code, exit status, return code, exitcode, exit codes, segfault, segmentation fault,
  sigsegv, exited with code, 137, 139, 143 | 退出码, 退出状态码, 返回码, 退出代码, 结束代码, 离开码, 段错误, 退出状态
config-error | createcontainerconfigerror, createcontainererror, runcontainererror, create container config
  error, create container error, run container error, containercannotrun, oci runtime create failed, oci
  runtime | 容器配置错误, 创建容器失败, 创建容器错误, 容器创建失败, 运行容器错误
container | container, containers | 容器, 货柜
container-creating | containercreating, container creating, stuck creating, stuck in containercreating |
  创建容器中, 容器创建中, 卡在创建, 一直 containercreating
container-image | image, container image, docker image, oci image, image layer | 镜像, 映像档, 映像, 容器镜像, 镜像文件,
  映像文件, 容器映像
container-pattern | ambassador, ambassador container, ambassador pattern, adapter container, adapter pattern,
  sidecar pattern, container pattern, container patterns, multi container patterns, multicontainer patterns |
  大使模式, 适配器模式, 边车模式, 多容器模式, 容器设计模式, 外交官模式
container-state | container state, container status, containerstatuses, container states, waiting state, last
  state | 容器状态, 上次状态, 容器的状态
crash-loop | crashloopbackoff, crash loop, crashloop, keeps crashing, keep crashing, crashing, keeps
  restarting, keep restarting, restart loop, crash looping, crashes repeatedly, restarts repeatedly, restarts
  constantly, crash backoff, keeps dying, constantly restarting, boot loop | 崩溃循环, 循环崩溃, 反复重启, 不断重启, 一直重启, 崩溃,
  老是重启, 总是重启, 频繁重启, 重启循环, 崩了, 挂掉, 反复崩溃, 无限重启, 循环重启, 不停重启, 一直崩溃, 持续重启, 疯狂重启
deadlock | deadlock, deadlocked, hang, hung, frozen, stuck process, unresponsive, stuck app, hanging, freezes,
  freeze | 死锁, 卡死, 挂起, 假死, 无响应, 死机, 僵死, 卡死了, 当机
disruption-budget | poddisruptionbudget, disruption budget, pdb, pod disruption, voluntary disruption,
  voluntary disruptions, minavailable, min available, unhealthypodevictionpolicy | 中断预算, 干扰预算, 自愿中断, 自愿干扰,
  主动中断, 最小可用, pod 干扰, 自愿性中断
distroless | distroless, no shell, without shell, without a shell, no bash, scratch image, minimal image,
  shell less | 无 shell, 精简镜像, 没有 shell, 没有 bash, 没 shell, 没有 sh, 无发行版镜像
downtime | downtime, zero downtime, without downtime, interruption, outage, no downtime | 停机, 零停机, 零中断, 中断,
  宕机, 不停机, 不中断, 零宕机
downward-api | downward api, downwardapi, fieldref, resourcefieldref, own pod name, own pod ip, own name | 向下
  API, 下行接口, 向下接口, 自身信息, 自身的 pod, 获取自身, 自己的 pod
ephemeral-container | ephemeral container, ephemeral containers, ephemeralcontainers, debug container, kubectl
  debug, debug pod, netshoot, node debug | 临时容器, 调试容器, 临时调试, 短暂容器, 调试 pod
exec-handler | exec, exec probe, exec action, run a command, command probe, exec check | 命令检测, 命令检查, 执行命令,
  命令探测, exec 探针, 命令探针
failure-threshold | failurethreshold, failure threshold, successthreshold, success threshold, consecutive
  failures | 失败阈值, 成功阈值, 失败次数, 连续失败, 失败门限
force-delete | force delete, force deletion, force deleted, forced deletion, grace period 0, grace period zero
  | 强制删除, 强删, 强行删除
grace-period | grace period, terminationgraceperiodseconds, termination grace, grace seconds, termination
  period, shutdown timeout, grace time | 宽限期, 宽限时间, 优雅期, 终止宽限, 优雅终止时间, 宽限秒数, 宽限, 宽限期限
graceful | graceful, gracefully, graceful shutdown, graceful termination, drain connections, connection
  draining, clean shutdown, smooth shutdown, gracefull, clean exit, in flight requests, inflight requests |
  优雅, 优雅终止, 优雅退出, 优雅关闭, 优雅停机, 平滑退出, 优雅下线, 优雅关机, 优雅停止, 平滑下线, 无损下线, 平滑关闭, 优雅终止流程, 在途请求
grpc-handler | grpc probe, grpc health, grpc health check, grpc check | grpc 探针, grpc 检测, grpc 健康检查
health-check | health check, healthcheck, health endpoint, healthz, health probe, health checks, healthchecks,
  health checking, health detection, health monitoring | 健康检查, 健康检测, 健康探测, 心跳检测, 健康状态, 健康监测, 健检, 健康探针, 存活检测
hook | hook, lifecycle hook, lifecycle handler, hooks, life cycle hook | 钩子, 生命周期钩子, 回调函数, 勾子, 生命周期回调
http-handler | httpget, http get, http probe, http check, http get probe | http 检测, http 探针, http 检查, http get
  探测, http 健康检查
image-arch | exec format error, multi arch, multiarch, arm64, amd64, multi platform, cpu architecture | 多架构,
  镜像架构, 架构不匹配, 架构不一致, arm 架构, x86
image-prepull | pre pull, prepull, pre pulled, image cache, preload images, cached image | 预拉取, 预拉镜像, 镜像缓存,
  镜像预热
image-pull | image pull, pull image, pull images, imagepullpolicy, image pull policy, pull policy, pulling,
  image pulling, image download, ifnotpresent, always pull | 拉取, 镜像拉取, 拉镜像, 拉取镜像, 拉取策略, 下载镜像, 拉镜像策略, 镜像下载,
  镜像拉取策略
image-pull-error | imagepullbackoff, errimagepull, image pull error, pull failure, cannot pull image, failed
  to pull image, errimageneverpull, invalidimagename, manifest unknown, toomanyrequests, pull rate limit,
  docker hub rate limit, repository does not exist, cannot pull, can not pull, can't pull, unable to pull,
  couldn't pull | 拉取失败, 镜像拉取失败, 拉不到镜像, 拉不下来, 无法拉取镜像, 拉镜像失败, 镜像不存在, 镜像找不到, 拉不了镜像, 镜像拉不下来, 拉取镜像失败, 找不到镜像
image-tag | image tag, image tags, latest tag, latest image, tag latest, image digest, digest, pin the tag |
  镜像标签, 镜像版本, latest 标签, latest 镜像, 镜像摘要, 摘要, 用 latest
init-container | init container, initcontainer, initialization container, init containers, initcontainers,
  init crashloopbackoff, init error | 初始化容器, init 容器, 主容器启动前, 初始容器, 初始化的容器
initial-delay | initialdelayseconds, initial delay | 初始延迟, 首次延迟, 启动延迟, 初始等待
initialize | initialize, initialise, initialization, initialisation | 初始化
jvm | jvm, java, spring boot, maxrampercentage, xmx, java heap, heap size | java 应用, 堆内存, java 程序, java 服务,
  java 进程
kill | kill, killed, sigkill, force kill, force stop, forcibly, kills, kill -9, hard kill | 杀死, 杀掉, 强制终止, 强杀,
  强制杀死, 被杀, 杀, 强制杀掉, 干掉, 杀进程, 砍掉
lifecycle | lifecycle, life cycle, life of, lifespan, lifetime, pod lifetime | 生命周期, 一生, 全过程, 生命期, 生命周期过程,
  生存周期
live | liveness, live, alive, lively, alive check, livenessprobe, liveliness | 存活, 活着, 存活性, 活性, 存活探测, 存活检查,
  活性探针, 存活探针
multi-container | multi container, multiple containers, several containers, multicontainer, two containers,
  second container | 多容器, 多个容器, 两个容器, 多容器 pod
oom | oom, oomkilled, out of memory, oom kill, oomkill, oom killer, memory exceeded, memory cgroup out of
  memory | 内存溢出, 内存不足, 爆内存, 内存超限, 内存爆了, 内存不够, 内存超了, 内存打满, 内存耗尽
pending | pending, unschedulable, stuck pending, not scheduled, failedscheduling | 挂起状态, 等待调度, 无法调度, 调度不上,
  调度失败, 一直 pending, 调度不了, 不可调度, 调度不出去, 处于 pending
phase | phase, pod phase, pod status, pod state, phases, status column, pod statuses | 阶段, 状态, 状况, pod 状态,
  状态机, 运行状态, 各状态, 状态列
pid-one | pid 1, init process, dumb init, zombie process, zombie processes, pid1 | 1 号进程, 一号进程, 僵尸进程, 主进程
pod | pod, po, pods | 容器组
pod-condition | pod condition, pod conditions, podscheduled, containersready, podreadytostartcontainers,
  disruptiontarget | pod 条件, pod 的条件, 状况条件
pod-sandbox | failedcreatepodsandbox, pod sandbox, podsandbox, sandbox, pause container, pause image, infra
  container, failed to create pod sandbox | 沙箱, pod 沙箱, pause 容器, 沙盒, pause 镜像, 根容器
post-start | poststart, post start, prestart, pre start, start hook, startup hook, poststart hook, post start
  hook, failedpoststarthook | 启动后钩子, 启动前钩子, 启动钩子, post start 钩子, 启动后执行, 启动后回调
pre-stop | prestop, pre stop, before stop, before shutdown, prestop hook, pre stop hook, prestop sleep, sleep
  hook, sleep action, failedprestophook | 终止前钩子, 停止前钩子, 停止前, 终止前, 停止钩子, 退出前, 停止前执行, 关闭前钩子
probe | probe, probing, probes, prober | 探针, 探测, 探测器, 探活, 探针机制, 侦测, 健康探针检测
probe-failed | probe failed, probe failure, probe fails, probe failing, failing probe, failed probe, probes
  failing, probe errored, failed liveness, failed readiness, probe warning | 探针失败, 探测失败, 探针不通过, 探针报错, 健康检查失败,
  探针一直失败, 探针未通过
probe-mistake | probe mistake, probe mistakes, probe best practices, probe best practice, probe antipattern,
  probe pitfalls, probe misconfiguration | 探针误用, 探针最佳实践, 探针常见错误, 探针误区, 错误的探针, 探针配置错误
probe-period | periodseconds, probe interval, probe period, check interval, probe parameters, probe settings |
  探测间隔, 探测周期, 检测间隔, 间隔时间, 执行间隔, 探针参数, 检查间隔, 检测周期
probe-timeout | timeoutseconds, probe timeout | 探测超时, 探针超时
readiness-gate | readiness gate, readinessgate, readinessgates | 就绪门控, 就绪门槛, 就绪闸门, 就绪门
ready | ready, readiness, readyness, readinessprobe, readiness check | 就绪, 准备好, 准备就绪, 就绪态, 可用状态, 就绪探测, 就绪检查,
  就绪探针, 就绪状态, 备妥
restart | restart, reboot, relaunch, bounce, restarting, restarted, respawn | 重启, 重新启动, 重开, 重新拉起, 自动重启, 重新开机
restart-policy | restartpolicy, restart policy, onfailure, restart never | 重启策略, 重启规则, 重新启动策略
restart-rule | restartpolicyrules, restart policy rules, container restart rules, restart rules, container
  restart policy, restartallcontainers | 容器级重启策略, 容器重启策略, 容器重启规则
shared-namespace | shareprocessnamespace, share process namespace, network namespace, process namespace, share
  network, linux namespace, shared network namespace, share localhost | 共享进程, 网络命名空间, 共享网络, 进程命名空间, 共享
  localhost
shutdown | shutdown, shut down, stop, stopping, going away, teardown, shutting down, stops | 停止, 关闭, 停掉, 下线,
  关停, 停机下线, 关机, 停掉服务
sidecar | sidecar, side car, helper container, sidecars, side cars, native sidecar, sidecar container, sidecar
  containers | 边车, 边车容器, 伴生容器, 辅助容器, 伴随容器, 侧车, sidecar 容器, 原生边车, 原生 sidecar, 挎斗
sigterm | sigterm, term signal, termination signal, stop signal, stopsignal, sig term, kill signal | 终止信号,
  停止信号, sigterm 信号, 退出信号, 终止讯号
slow-startup | starts slowly, start slowly, slow to start, slow startup, slowly starting, takes long to start,
  long startup, takes minutes to start, slow boot, slow to boot, slow booting, boots slowly, boot slowly, long
  boot, long start up time, slow to come up, long initialization, slow init | 启动慢, 启动缓慢, 启动很慢, 启动时间长, 启动时间较长,
  启动太久, 启动特别慢, 启动得慢, 启动耗时, 启动比较慢, 启动过慢, 慢启动的应用, 起得慢, 起来很慢, 启动要很久
smallest-unit | smallest unit, smallest deployable unit, smallest deployable, basic unit, scheduling unit |
  最小单位, 最小单元, 调度单位, 最小调度单位, 最小调度单元, 基本单位
start | start, startup, boot, starting, launch, come up, bootstrap, starts, started, boots, booting, spin up,
  start up | 启动, 开机, 拉起, 启动时, 开启, 起来, 跑起来
start-probe | startupprobe, startup probe, startup probes | 启动探针, 启动探测, 启动检查, 启动期探针
static-pod | static pod, mirror pod, static pods, staticpodpath, static pod manifest, mirror pods | 静态 pod, 镜像
  pod, 静态容器组, 静态的 pod
tcp-handler | tcpsocket, tcp socket, tcp probe, tcp check | tcp 检测, tcp 探针, tcp 检查
terminate | terminate, terminating, termination, terminated, die, dying, end, terminates, dies | 终止, 结束, 正在终止,
  终结, 退出, 终结掉, 销毁
terminating-stuck | stuck terminating, stuck in terminating, stuck at terminating, terminating forever, stuck
  deleting, stuck in deletion, cannot delete, can not delete, cannot be deleted, can not be deleted, cant
  delete, can't delete, unable to delete, won't delete, never gets deleted, not getting deleted, refuses to
  die, stays terminating | 卡在 terminating, 一直 terminating, 删不掉, 删除不掉, 无法删除, 卡在删除, 删除卡住, 一直处于 terminating, 处于
  terminating, 删除不了, 删不了, 一直在删除, 不能删除, 卡 terminating
traffic | traffic, take traffic, receive traffic, serve traffic, accept traffic, get traffic, serving
  requests, receive requests, serve requests, handle requests, user traffic, incoming traffic, live traffic,
  production traffic, network traffic, inbound traffic, handle traffic | 流量, 接收流量, 接流量, 接收请求, 承接流量, 处理请求,
  流量进来, 接流, 进流量, 用户流量, 业务流量, 导流, 引流, 接请求
warm-up | warmup, warm up, warm, warming, preheat, pre heat, prewarm, pre warm, warmupdurationsecs, cold
  start, slow start, ramp up, ramp, cache priming, prime caches, warm ups, pre warming, preheating,
  prewarming, cold starts, cache warming, jit warm up, slow start mode, warmed up, lazy loading | 预热, 热身, 暖机,
  预加载, 冷启动, 慢启动, 逐步放量, 预先加载, 缓存预热, 流量预热, 冷启, 预热时间, 预热方案, 热启动, 提前预热, 暖身
`;
