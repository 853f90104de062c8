/** Concepts of workloads, rollouts, scheduling, resources and autoscaling; see `concepts-pods.ts`. */
export const WORKLOAD_CONCEPTS = `
affinity | affinity, node affinity, nodeaffinity, pod affinity, podaffinity, preferredduringscheduling,
  requiredduringscheduling, ignoredduringexecution, colocate, co locate | 亲和, 亲和性, 节点亲和性, 节点亲和, pod 亲和, pod
  亲和性, 亲和力
allocatable | allocatable, node allocatable, kube reserved, kubereserved, system reserved, systemreserved |
  可分配, 可分配资源, 系统预留, 预留资源
anti-affinity | anti affinity, antiaffinity, podantiaffinity, pod anti affinity, pod antiaffinity | 反亲和, 反亲和性,
  pod 反亲和, pod 反亲和性, 互斥部署
autoscale | autoscale, autoscaler, autoscaling, auto scaling, automatic scaling, scale automatically, auto
  scale, auto scaler, elastic scaling | 自动伸缩, 弹性伸缩, 自动扩缩容, 自动扩容, 自动缩放, 自动扩展, 弹性扩容, 自动扩缩, 弹性扩缩容, 自动缩容
blue-green | blue green, bluegreen, blue green deployment, green blue | 蓝绿, 蓝绿发布, 蓝绿部署
canary | canary, canary release, canary deployment, gradual release, grayscale release, gray release, canary
  deploy, ab testing | 金丝雀, 灰度, 灰度发布, 金丝雀发布, 金丝雀部署, 灰度部署, 灰度上线, 灰度测试
capacity | capacity, overcommit, capacity planning | 容量, 超卖, 容量规划
controller-kind | workload, workload resource, workload controller, workload types, kinds of workload | 工作负载,
  负载类型, 工作负载类型, 控制器类型
cpu | cpu, processor, cpus, cpu usage, vcpu, millicore, millicores | 处理器, cpu 使用率, 算力, 核数, 毫核, cpu 核
cpu-manager | cpu manager, cpumanager, cpu pinning, cpuset, exclusive cpu, numa, topology manager, static cpu
  policy | 绑核, 独占 cpu, cpu 绑核, 绑定 cpu, 拓扑管理器, cpu 绑定
cpu-throttling | throttle, throttling, throttled, cpu throttling, cfs quota, cfs, gomaxprocs | cpu 限流, CPU 节流,
  被限流, cpu 被限制, cpu 受限, 节流
cron-job | cronjob, cron job, cj, scheduled job, scheduled task, cron, crontab, concurrencypolicy, concurrency
  policy, startingdeadlineseconds, missed schedule | 定时任务, 计划任务, 定时作业, 并发策略, 排程任务, 定时执行, 排程工作, 定时脚本
daemon-set | daemonset, daemon set, ds, one pod per node, pod on every node | 守护进程集, 每个节点一个, 守护程序集
dedicated-node | dedicated node, dedicated nodes, reserved node, reserve nodes | 专用节点, 独占节点, 专属节点
deployment | deployment, deploy, deployments, deploying | 部署, 布署, 部署资源, 部署应用
descheduler | descheduler, rebalance pods, rebalance, rebalancing | 重调度, 重新平衡, 二次调度, 重调度器, 重新调度
device-plugin | device plugin, device plugins, deviceplugin, extended resource, extended resources | 设备插件,
  装置插件, 扩展资源
dra | dra, dynamic resource allocation, resourceclaim, resource claim, deviceclass, resourceclaimtemplate |
  动态资源分配, 资源声明, 设备类
ephemeral-storage | ephemeral storage, ephemeralstorage, local ephemeral storage | 临时存储, 短暂存储, 本地临时存储
evict | evict, eviction, evicted, evicting | 驱逐, 被驱逐, 逐出
evicted-cleanup | clean up evicted, delete evicted pods, clean up failed pods, terminatedpodgcthreshold,
  terminated pod gc, leftover pods | 清理 evicted, 清理驱逐, 残留 pod, 清理失败的 pod, 清理被驱逐
gang-scheduling | gang scheduling, podgroup, pod group, coscheduling, workload api, kueue, jobset, all or
  nothing scheduling | 批调度, 组调度, 协同调度, 成组调度, 整组调度
gpu | gpu, nvidia, gpus, cuda, gpu sharing, vgpu, mig, gpu accelerator | 显卡, gpu 卡, 显存, gpu 共享, 加速卡
hpa | hpa, horizontalpodautoscaler, horizontal pod autoscaler, horizontal scaling, horizontal autoscaling,
  horizontal pod scaling, horizontal pod autoscaling | 水平伸缩, 水平自动伸缩, 水平扩缩, 水平扩展, 水平扩容, 水平缩放, 水平自动扩缩, 水平扩缩容, 水平
  pod 自动扩缩
hpa-metric | custom metric, custom metrics, external metrics, external metric, metrics adapter, prometheus
  adapter, custom metrics api | 自定义指标, 外部指标, 指标适配器, 业务指标
image-gc | image garbage collection, image gc, unused images, clean up images, prune images,
  imagegchighthresholdpercent | 镜像回收, 镜像清理, 清理镜像, 镜像垃圾回收
in-place-resize | in place resize, resize without restart, inplace, resizepolicy, resize policy,
  podresizepending, podresizeinprogress, resize subresource, pod resize, resize a pod, vertical resize | 原地调整,
  原地扩容, 原地升级, 原地伸缩, 原地修改, 就地调整, 就地扩容, 不重启调整
insufficient-resources | insufficient cpu, insufficient memory, insufficient resources, not enough resources,
  nodes are available, not enough cpu | 资源不足, cpu 不足, 节点资源不足, 资源不够, 资源不够用
job | batch job, run to completion, job, jobs, batch, one off task, one time task | 批处理任务, 一次性任务, 批处理, 批处理作业,
  作业, 批量任务, 跑批, 离线任务, 批次任务, 批次工作
job-completion | job completion, indexed job, completionmode, backofflimit, activedeadlineseconds,
  ttlsecondsafterfinished, ttl after finished, podfailurepolicy, pod failure policy, successpolicy, completed
  jobs, finished jobs, completions and parallelism, parallelism and completions, job parallelism, job
  completions | 完成数, 并行度, 完成次数, 索引任务, 完成后自动清理, 任务清理, 失败重试次数
keda | keda, event driven autoscaling, scaledobject, scaledjob, queue length, queue depth, event driven
  scaling, message queue length | 事件驱动伸缩, 队列长度, 事件驱动扩缩, 事件驱动自动伸缩, 事件驱动扩容, 消息堆积, 队列堆积, 队列深度
limit-range | limitrange, limit range, limitranges, default limits, default requests | 限制范围, 限额范围, 默认限制, 默认请求
memory | memory, ram, memory usage, memory leak | 内存, 内存使用, 内存泄漏, 内存使用率, 内存占用
min-ready | minreadyseconds, min ready seconds, min ready secs, min ready, minimum ready, ready seconds,
  minreadysecond, min ready second, minready | 最短就绪, 最小就绪, 就绪时长, 最短就绪时间, 最小就绪时间, 最小就绪秒数, 最少就绪时间
node-autoscaling | cluster autoscaler, clusterautoscaler, karpenter, node autoscaling, node autoscaler, add
  nodes automatically, node scaling, scale nodes, autoscale nodes | 集群自动伸缩, 节点自动伸缩, 节点伸缩, 节点扩容, 节点扩缩容, 节点自动扩容,
  自动加节点, 节点缩容, 集群自动扩缩, 自动增加节点
node-pool | node pool, nodepool, node group, nodegroup, node groups, node pools | 节点池, 节点组
node-pressure | diskpressure, disk pressure, memorypressure, memory pressure, pidpressure, pid pressure, node
  pressure, nodefs, imagefs, inodes, inode, eviction threshold, evictionhard, eviction signals, soft eviction,
  hard eviction | 节点压力, 磁盘压力, 内存压力, 资源压力, 驱逐阈值, 硬驱逐, 软驱逐, inode 耗尽
node-selector | node selector, nodeselector, nodename, specific node, particular node, certain node, pin pods,
  pin a pod, pin to a node, assign pods to nodes, given node | 节点选择器, 指定节点, 特定节点, 固定节点, 绑定节点, 某个节点, 某台节点,
  指定的节点, 节点选择, 固定到节点, 指定机器
ordered-startup | podmanagementpolicy, pod management policy, orderedready, ordered startup, ordinal,
  ordinals, ordered deployment, pod identity index, stable identity, stable network identity | 有序启动, 序号, 顺序启动,
  有序部署, 稳定标识, 固定标识, 稳定的网络标识, 并行启动
overprovision | overprovision, overprovisioning, placeholder pods, pause pods, headroom, balloon pods | 预留容量,
  超额配置, 占位 pod, 冗余容量, 资源占位
partition-rollout | partitioned rollout, partitioned update, partition update, statefulset partition, staged
  update, ondelete, on delete strategy, update partition | 分区更新, 分区滚动, 分区滚动更新, 分段更新, 手动删除更新
paused-rollout | rollout pause, pause rollout, pause a rollout, rollout resume, paused deployment, resume
  rollout, paused rollout | 暂停发布, 恢复发布, 暂停滚动更新, 暂停部署, 暂停更新
priority | priorityclass, priority class, pod priority, preempt, preemption, priorities, preempting,
  nominatednodename, preemptionpolicy, system cluster critical, system node critical | 优先级, 抢占, 抢占式, 优先权,
  优先级抢占, 优先级类
progress-deadline | progressdeadlineseconds, progress deadline, progressdeadlineexceeded | 进度期限, 部署进度超时, 进度超时,
  进度截止
progressive-delivery | progressive delivery, argo rollouts, flagger, progressive rollout, automated canary,
  traffic based rollout | 渐进式交付, 渐进式发布, 渐进交付, 自动灰度
qos | qos, quality of service, burstable, besteffort, qos class, memory qos, memoryqos, memory high,
  guaranteed class, guaranteed pod, guaranteed and burstable, guaranteed burstable, burstable and guaranteed,
  guaranteed qos | 服务质量, QoS 等级, QoS 级别, 服务品质, 服务等级, 内存 QoS, 内存服务质量
quota | quota, resourcequota, resource quota, quotas, resource quotas, exceeded quota, over quota | 配额, 资源配额,
  资源限额, 限额, 超出配额, 配额不足
recreate | recreate strategy, strategy recreate, type recreate, recreate deployment strategy, recreate update
  | 重建策略, 先删后建, 重建更新, recreate 策略, 先停后起
replica | replica, instance, copy, copies, replica count, number of replicas, replicas, instances, pod copies
  | 副本, 副本数, 实例, 实例数, 复本, 副本数量, 实例数量
replica-set | replicaset, replica set, rs, replicationcontroller, replication controller, rc | 副本集, 复本集,
  副本控制器, 副本控制集
resource-requests | resource request, resource limit, requests and limits, request and limit, requests limits,
  limits and requests, cpu request, memory request, cpu limit, memory limit, resource requests, resource
  limits, memory limits, cpu limits, resources limits, requests vs limits, limits vs requests, requests versus
  limits, pod level resources, podlevelresources, pod level limits | 资源请求, 资源限制, 请求和限制, 资源配置, 资源限额配置, 内存限制,
  cpu 限制, 资源申请, 请求与限制, 资源上限, 内存上限, cpu 上限, 资源请求和限制, 资源需求, pod 级资源, pod 级别资源, requests 和 limits, request 和
  limit, requests 与 limits, limits 和 requests, request 与 limit
revision-history | revisionhistorylimit, revision history, rollout history, change cause, changecause, old
  replicasets, old revisions, revision, revisions, revision history limit | 历史版本, 修订历史, 版本历史, 发布历史, 修订版本,
  历史修订, 版本记录, 修订
rollback | rollback, roll back, rollout undo, undo rollout, revert, undo deployment, roll backs, rolling back
  | 回滚, 回退, 撤销发布, 版本回滚, 退回, 复原, 恢复上一个版本, 撤回发布
rolling-update | rolling update, rollout, roll out, rolling upgrade, rolling deploy, rolling deployment,
  rolling release, release, new version, ship a version, rolling updates, rollouts, redeploy, redeployment,
  deployment strategy, update strategy, gradual rollout, rollingupdate, rollout status | 滚动更新, 滚动升级, 滚动发布, 发布,
  上线, 发版, 新版本, 滚动部署, 滚动, 更新策略, 部署策略, 逐步更新, 发布新版, 版本发布, 发布过程, 上新版本, 滚动式更新, 发布策略
rollout-restart | rollout restart, restart deployment, restart a deployment, restart the deployment, rolling
  restart, restart all pods, redeploy without changes | 滚动重启, 重启 deployment, 重启部署, 批量重启, 重启所有 pod, 手动重启
rollout-stuck | rollout stuck, stuck rollout, rollout hangs, deployment stuck, rollout not progressing,
  rollout is stuck, waiting for rollout, deployment not progressing, update stuck, stuck deployment, rollout
  never finishes | 滚动更新卡住, 发布卡住, 更新卡住, 部署卡住, 发布不动, 发版卡住, 滚动更新不动, 升级卡住, 更新不动, 卡住不动, 一直不完成
scale | scale, scale up, scale down, scale out, scaling, upscale, downscale, scales, scaled, scaling out,
  scale in | 扩容, 缩容, 扩缩容, 伸缩, 扩缩, 横向扩展, 缩减, 扩展副本, 弹性, 缩放, 调整副本
scale-to-zero | scale to zero, scale to 0, scaling to zero, zero replicas, scaled to zero, scale down to zero,
  scale from zero, scale down to 0 | 缩到零, 缩容到零, 缩到 0, 缩容到 0, 缩减到零, 零副本, 缩为 0, 缩至零, 缩到 0 个
schedule | scheduling, schedule, assign to a node, placement, scheduled, scheduling decision, schedules | 调度,
  排程, 调度到, 调度流程, 调度策略, 调度过程
scheduled-scaling | scheduled scaling, cron scaling, cronhpa, scale on a schedule, predictive scaling | 定时伸缩,
  定时扩容, 定时扩缩容, 定时缩容, 预测伸缩
scheduler | kube scheduler, kubescheduler, scheduler, schedulers | 调度器, 调度组件, 排程器
scheduler-plugin | scheduling framework, scheduler profile, scheduler plugin, scheduler plugins,
  schedulername, scheduler name, multiple schedulers, custom scheduler, filter and score, filtering and
  scoring, predicates, scoring, second scheduler | 调度框架, 打分, 预选, 优选, 过滤和打分, 调度插件, 自定义调度器, 多调度器, 预选优选, 调度算法
scheduling-gate | scheduling gate, schedulinggate, schedulinggates, schedulinggated | 调度门控, 调度闸门, 调度门
stabilization | stabilization window, stabilizationwindowseconds, flapping, thrashing, scaling behavior, scale
  down delay, scaledown policy, hpa behavior, hpa tolerance, downscale stabilization, scale down stabilization
  | 稳定窗口, 缩容延迟, 频繁扩缩, 冷却时间, 反复扩缩, 扩缩抖动, 稳定窗
stateful-set | statefulset, stateful set, sts, stateful application, stateful workload, stateful service,
  statefulsets | 有状态应用, 有状态集, 有状态服务, 有状态副本集, 有状态工作负载, 有状态, 有状态负载
stateless | stateless, stateless service, stateless application, stateless app | 无状态, 无状态应用, 无状态服务
surge | maxsurge, max surge, surge | 最大超出, 最大激增, 最大浪涌, 最大超量
taint | taint, toleration, tolerate, taints, tolerations, noschedule, noexecute, prefernoschedule,
  tolerationseconds, untolerated taint | 污点, 容忍, 容忍度, 容忍性, 打污点, 污点容忍, 去除污点
topology-spread | topologyspreadconstraints, topology spread, topologyspreadconstraint, spread constraints,
  maxskew, spread evenly, spread pods, spread replicas, even distribution, evenly across, topologykey,
  topology key | 拓扑分布, 均匀分布, 拓扑分布约束, 打散分布, 均匀打散, 分散部署, 均匀分散, 拓朴分布, 均匀调度, 打散
unavailable-limit | maxunavailable, max unavailable | 最大不可用, 最大不可用数
vpa | vpa, verticalpodautoscaler, vertical pod autoscaler, vertical scaling, vertical scaling of pods,
  vertical autoscaling, inplaceorrecreate, updatemode, goldilocks, right size, rightsizing | 垂直伸缩, 纵向伸缩,
  垂直自动伸缩, 垂直扩展, 垂直扩容, 垂直扩缩, 垂直扩缩容, 垂直自动扩缩, 纵向扩容
zone | zone, zones, availability zone, availability zones, az, failure domain, fault domain, multi zone,
  multizone, cross zone | 可用区, 多可用区, 故障域, 跨可用区, 跨区, 区域故障, 可用区域
`;
