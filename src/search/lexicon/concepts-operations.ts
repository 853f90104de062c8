/** Concepts of operation, observation, troubleshooting and tools; see `concepts-pods.ts`. */
export const OPERATION_CONCEPTS = `
api-server-slow | livez, readyz, slow kubectl, kubectl slow, kubectl is slow, kubectl hangs, apiserver slow,
  slow apiserver, slow api server, apiserver down, api server down, apiserver unavailable, api server
  unavailable, apiserver latency, api latency, kubectl timeout, kubectl times out, the connection to the
  server was refused, connection to the server, unable to connect to the server | kubectl 很慢, kubectl 慢,
  kubectl 卡, kubectl 超时, apiserver 慢, apiserver 不可用, apiserver 挂了, api server 挂了, api server 慢, api server
  不可用, apiserver 超时, kubectl 没反应
cgroup | cgroup, cgroups, cgroup v2, cgroupv2, cgroup v1, cgroup driver, cgroupdriver, systemd cgroup,
  failcgroupv1 | 控制组, 控制群组, cgroup 驱动
cluster-size | cluster size, large cluster, large clusters, maximum pods, max pods, maxpods, pods per node,
  size limits, scalability limits, big cluster, cluster limits, maximum number of pods, maximum number of
  nodes, scalability, 110 pods, 5000 nodes, largest cluster | 集群规模, 规模上限, 最大节点数, 大规模集群, 最大 pod 数, 单集群, 最多支持,
  规模限制, 大集群, 集群上限, 超大规模, 集群大小
dashboard | dashboard, web ui, lens, k9s, kubernetes dashboard, headlamp | 仪表盘, 控制台, 可视化界面, 图形界面, 管理界面, 仪表板,
  主控台
debug | troubleshoot, debug, debugging, diagnose, root cause, troubleshooting, investigate, find out why | 排查,
  调试, 故障排除, 排障, 诊断, 定位问题, 故障排查, 定位, 除错, 排错, 诊断问题, 查问题, 疑难排解, 侦错, 故障定位
debug-method | troubleshooting method, general troubleshooting, troubleshooting approach, troubleshooting
  steps, troubleshooting guide, where to start, debugging approach | 排查思路, 排查方法, 排障思路, 一般思路, 排查步骤, 从哪里入手,
  从何查起, 从哪里查起, 排查流程, 排障流程, 排障步骤
describe | kubectl describe, describe | 查看详情
disaster-recovery | disaster recovery, disaster, rpo, rto, rpo and rto, multi region, recovery plan, business
  continuity | 容灾, 灾备, 灾难恢复, 异地多活, 灾难复原, 异地备援, 两地三中心, 异地容灾, 恢复演练
downgrade | downgrade, downgrading, roll back the upgrade, revert the upgrade | 降级, 版本降级, 降版本, 降级版本
drain | cordon, drain, uncordon, node maintenance, draining, evacuate a node, drain a node, ignoredaemonsets,
  ignore daemonsets, delete emptydir data, evacuate, safely remove a node, maintenance window | 排空, 封锁节点,
  节点维护, 腾空节点, 驱逐节点, 节点排空, 排空节点, 下线节点, 清空节点, 节点下线, 维护节点, 隔离节点, 节点隔离, 停止调度, 节点保养
event | event, events, kubectl events, kubernetes events, event ttl, event exporter | 事件, 事件保留, 事件导出, 查看事件
gitops | argo cd, argocd, flux, fluxcd, gitops, git ops, argo, config drift, drift, configuration drift,
  continuous delivery | 持续交付, 漂移, 配置漂移, 声明式交付, 持续部署, git 运维
helm | helm, helm chart, chart, helm charts, charts, helmfile, tiller, values yaml, values file, helm release,
  helm template | 包管理, helm 图表, helm 包, 套件管理
high-availability | high availability, ha, highly available, failover, fault tolerant, multi master,
  redundant, single point of failure, stacked etcd, redundancy | 高可用, 故障转移, 容错, 多主, 冗余, 主备, 高可用性, 单点故障, 容错移转,
  单点, 多 master
image-load | kind load, load docker image, minikube image load, local image, local images, local docker image,
  load a local image, locally built image | 本地镜像, 加载镜像, 导入镜像, 本地构建的镜像, 载入镜像, 本地的镜像
install | install, installation, set up, bootstrap a cluster, installing, deploy a cluster, build a cluster,
  setup a cluster, create a cluster | 安装, 搭建, 装集群, 部署集群, 部署 k8s, 搭集群, 搭建集群, 装 k8s, 建集群, 创建集群, 自建集群
kube-state-metrics | kube state metrics, kubestatemetrics, ksm, cadvisor | 对象状态指标, 状态指标
kubeadm | kubeadm, kubeadm init, kubeadm join, kubeadm reset, kubeadm config, podnetworkcidr | 集群引导, kubeadm
  安装, kubeadm 部署
kubeconfig | kubeconfig, kube config, kubectl context, current context, use context, switch context, switch
  contexts, set context, kubectx, kubens, switch cluster, switch clusters, switch namespace, default
  namespace, admin conf | 上下文, 多集群切换, 切换集群, 切换命名空间, 切换上下文, 切换用户, 默认命名空间
kubectl | kubectl, kubectl command, kubectl commands, kubectl cheat sheet, kubectl cheatsheet, cheat sheet |
  命令行工具, kubectl 命令, kubectl 指令, 速查表, 常用命令, 命令列工具, 命令速查
kubectl-apply | kubectl apply, kubectl create, kubectl replace, kubectl edit, apply vs create, create vs
  apply, create or apply, apply and create, apply or create, apply create | apply 和 create, create 和 apply,
  apply 与 create, apply 命令, apply 和 replace
kubectl-exec | kubectl exec, exec into, shell into, get a shell, open a shell, enter a container, enter the
  container, kubectl cp, ssh into a pod, ssh into, bash into, copy files, copy a file, kubectl proxy, log into
  a container, log into, log in to, get inside, get into | 进入容器, 进到容器, 登录容器, 容器里执行, 进容器, 拷贝文件, 复制文件, 进入 pod,
  登入容器, 容器内执行, 进到 pod
kubectl-output | jsonpath, json path, custom columns, field selector, fieldselector, sort by, sortby, output
  format, kyaml, o wide, go template, kubectl explain | 自定义列, 输出格式, 字段选择器, 排序输出, 输出技巧, 格式化输出
kubectl-patch | kubectl patch, strategic merge, strategic merge patch, merge patch | 打补丁, 合并补丁, 战略合并
kubectl-plugin | kubectl plugin, kubectl plugins, krew, kuberc, kubectl alias, kubectl aliases | kubectl 插件,
  命令别名, kubectl 别名
kustomize | kustomize, kustomization, kustomize overlay, kustomize overlays, base and overlay, overlays and
  patches, bases and overlays, configmapgenerator | 配置叠加, 多环境配置, 环境叠加, 叠加层
local-cluster | minikube, kind cluster, k3s, microk8s, k3d, docker desktop, local cluster, local kubernetes,
  kubernetes locally, run kubernetes locally, kind minikube, single node cluster, rancher desktop, kubernetes
  on my laptop | 本地集群, 本地搭建, 单节点集群, 本地 k8s, 单机 k8s, 本机集群, 本地开发, 单机版, 本地环境, 单机部署
log | log, logging, logs, container logs, pod logs, stdout | 日志, 容器日志, 查看日志, 看日志, 记录档, 标准输出, 日志文件
log-collection | fluentd, fluent bit, fluentbit, loki, log collection, elk, efk, log aggregation, log
  shipping, centralized logging, log collector, logging architecture, log agent, promtail, collect logs, ship
  logs, log pipeline, logging agent | 日志采集, 日志收集, 集中日志, 日志架构, 日志平台, 日志系统, 日志聚合, 收集日志, 采集日志, 日志代理, 日志方案
log-rotation | log rotation, containerlogmaxsize, containerlogmaxfiles, rotate logs, logs rotate, log size |
  日志轮转, 日志切割, 日志滚动, 日志大小, 日志轮替
managed-cluster | eks, gke, aks, tke, managed kubernetes, managed cluster, cloud kubernetes | 托管集群, 托管 k8s,
  云上集群, 托管版, 容器服务
metrics | metric, monitoring, observability, golden signals, metrics | 指标, 监控, 可观测性, 度量, 监控系统, 监控指标, 监测
metrics-server | metrics server, metricsserver, resource metrics, metrics api, metrics api not available,
  metrics not available | 指标服务器, 资源指标, metrics-server 组件, 指标服务
multi-cluster | multi cluster, multicluster, multiple clusters, federation, karmada | 多集群, 集群联邦, 跨集群, 联邦
node | node, worker, worker node, minion, worker machine, nodes, workers | 节点, 工作节点, 机器节点, 计算节点, 工作节点机, 工作机器
node-failure | node down, node failure, dead node, node crash, node crashes, node crashed, node dies, node
  died, node goes down, node went down, node is down, outofservice, out of service, out of service taint, node
  dead, power failure | 节点故障, 节点宕机, 节点挂了, 节点挂掉, 机器宕机, 服务器宕机, 突然宕机, 主机宕机, 节点死机, 机器挂了, 节点下电, 断电
node-join | join node, join nodes, join a node, add a node, add nodes, add worker nodes, add a worker, join
  token, bootstrap token, print join command, remove a node, join the cluster, join a cluster | 加入节点, 添加节点,
  新增节点, 节点加入, 加节点, 加入集群, 移除节点, 节点接入
node-log | node log query, kubelet logs, kubelet log, journalctl, node logs, system logs, nodelogquery | 节点日志,
  kubelet 日志, 系统日志
node-not-ready | notready, node not ready, nodenotready, node status unknown, nodes not ready, node becomes
  not ready, nodestatusunknown, node offline, node lost, lost node, node unreachable | 节点未就绪, 节点不就绪, 节点
  notready, 节点异常, 节点状态异常, 节点没就绪, 节点失联, 节点掉线, 节点离线
node-shutdown | graceful node shutdown, gracefulnodeshutdown, node shutdown, shutdowngraceperiod, non graceful
  shutdown, non graceful node shutdown, node reboot, reboot a node, shut down a node, nodes shut down, reboot
  nodes | 节点关机, 节点重启, 正常关机, 优雅节点关闭, 关闭节点, 重启节点, 节点正常关机, 重启机器, 节点优雅关机
port-forward | port forward, portforward, kubectl port forward, port forwarding, telepresence, mirrord, from
  my laptop, from my machine, from localhost, from my computer, local access, from laptop | 端口转发, 本机访问, 从本地访问,
  本地访问, 从本机, 本地调试, 连接端口转发, 通信端口转发, 本地连接, 连接端口转送, 端口转送
previous-log | previous log, previous logs, logs previous, previous container, crashed container logs, logs of
  crashed, logs of a crashed, logs of previous, old logs, past logs, logs of deleted | 上一个容器, 之前的日志, 历史日志,
  上次的日志, 崩溃前的日志, 重启前的日志, 上一次的日志, 之前容器的日志, 前一个容器, 崩溃日志
prometheus | prometheus, grafana, alertmanager, promql, servicemonitor, kube prometheus stack, prometheus
  operator | 普罗米修斯, 监控告警, 监控大盘
psi | psi, pressure stall, pressure stall information | 压力阻塞, 压力停滞, 资源压力指标
release-cycle | release cycle, release cadence, supported version, supported versions, support period, release
  schedule, minor release, minor releases, patch release, patch releases, patch version, newest version,
  newest release, latest release, long term support, lts, often released, supported releases, minor version,
  minor versions, versions supported, versions are supported, kubernetes release, kubernetes releases,
  kubernetes version, kubernetes versions | 发布周期, 版本周期, 支持周期, 支持版本, 维护周期, 版本支持, 最新版本, 长期支持, 发布一次, 补丁版本, 次版本,
  受支持的版本, 支持的版本, 小版本, 版本生命周期, 支持多久, 发布节奏, 受支持
resource-usage | resource usage, resource utilization, resource utilisation, resource consumption, kubectl
  top, usage of nodes, usage of pods, top pods, top nodes, top pod, top node, resource hog | 资源使用, 资源使用率,
  资源用量, 资源消耗, 资源占用, 资源利用率, 使用情况, 资源使用情况, 用量
retirement | retired, retirement, retire, retires, end of life, eol, unmaintained, archived, discontinued, end
  of support | 退役, 停止维护, 停止支持, 不再维护, 生命周期结束, 停更, 不再支持, 下架, 停服, 除役
skew-upgrade | upgrade, cluster upgrade, upgrades, upgrading, kubernetes upgrade, upgrade kubernetes, version
  upgrade, kubeadm upgrade, upgrade plan, upgrade path | 升级, 集群升级, 版本升级, 升级版本, 升级 k8s, 集群版本, 升级集群, 升版, 升级路径
swap | swap, swap memory, swapoff, memoryswap, swapbehavior, limitedswap, failswapon, noswap | 交换分区, 交换空间,
  内存交换, 关闭 swap, 虚拟内存
version-skew | version skew, skew, skew policy, version difference, version compatibility, older than the
  apiserver, older kubelet, kubelet version, version mismatch, component versions | 版本偏差, 版本偏移, 版本差异, 版本兼容,
  版本不一致, 版本偏斜, 相差几个版本, 版本差距, 版本倾斜, 组件版本
windows | windows node, windows container, windows nodes, windows containers | windows 节点, windows 容器
`;
