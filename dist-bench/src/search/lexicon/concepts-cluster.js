/** Concepts of the cluster, its parts, resources and operation, one a line: `id | English | Chinese`. */
export const CLUSTER_CONCEPTS = `
add-on | addon, add on, addons, add ons | 插件, 附加组件, 扩展插件, 附加元件, 集群插件
api-deprecation | deprecated api, api deprecation, removed api, api version | 弃用, 废弃, API 弃用, 废弃的 API
api-server | apiserver, api server, kubeapiserver, kube apiserver, kube api server, kubernetes api, api
  servers | api 服务器, api 服务, 接口服务器, apiserver 组件, k8s api, 接口服务
argo | argo cd, argocd, flux, gitops | 持续交付
audit | audit, audit log, audit logging, who deleted | 审计, 审计日志, 谁删的, 审计策略
autoscale | autoscale, autoscaler, autoscaling, auto scaling, automatic scaling, scale automatically,
  auto scale, auto scaler, elastic scaling | 自动伸缩, 弹性伸缩, 自动扩缩容, 自动扩容, 自动缩放, 自动扩展, 弹性扩容, 自動擴展, 自动扩缩
backup | backup, back up, restore, snapshot, disaster recovery, velero, backups, restore backup,
  disaster | 备份, 还原, 快照, 容灾, 灾备, 恢复备份, 备份恢复, 容災
capacity | capacity, overcommit, overprovision, headroom | 容量, 超卖, 预留容量
certificate | certificate, cert, x509, pki, csr, cert manager, certificates, certs, ssl certificate, tls
  certificate | 证书, 凭证, 数字证书, 憑證, 证书过期, 证书轮换, 证书续期, tls 证书
cgroup | cgroup | 控制组
cloud-controller | cloud controller manager, cloudcontrollermanager, ccm, cloud provider, cloud
  controller | 云控制器, 云控制器管理器, 云厂商, 云服务商, 云控制管理器, 云平台控制器
cluster | cluster | 集群, 丛集, 群集
cluster-autoscaler | cluster autoscaler, karpenter, node autoscaling, ca | 集群自动伸缩, 节点自动伸缩, 节点伸缩
component | component, building block, architecture, piece, module, parts of, consist of, made of, made
  up of, components, part, parts, pieces, constituents, building blocks | 架构, 体系结构, 架构图, 组件, 元件, 构件, 部件,
  模块, 组成部分, 组成, 构成, 构成部分, 组成部件, 系统组件, 核心组件, 零件, 组成结构
container-runtime | container runtime, runtime, containerd, cri o, crio, cri, docker engine, dockershim,
  container engine, cri dockerd, runc, gvisor | 容器运行时, 运行时, 容器引擎, 运行时接口, 容器执行时, 執行階段
control-plane | control plane, master, master node, master components, head node, control node,
  controlplane, masters, control plane node, management plane | 控制平面, 控制面, 主节点, 控制节点, 管理节点, 控制面板节点, 控制层,
  主控节点, 主控, 控制平台, master 节点, 管理平面
controller-manager | controller manager, kubecontrollermanager, kube controller manager, kcm,
  controllermanager | 控制器管理器, 控制管理器, 控制器管理组件
cordon-drain | cordon, drain, uncordon, node maintenance, draining, evacuate a node, drain a node | 排空,
  封锁节点, 节点维护, 腾空节点, 驱逐节点, 节点排空, 排空节点, 下线节点, 清空节点
cpu | cpu, processor, millicore, throttle, throttling, cpus, cpu usage, vcpu | 处理器, 限流, CPU 节流, cpu 使用率,
  算力, 核数
dashboard | dashboard, web ui, lens, k9s, kubernetes dashboard, headlamp | 仪表盘, 控制台, 可视化界面, 图形界面, 管理界面
debug | troubleshoot, debug, debugging, diagnose, root cause, troubleshooting, investigate, find out why
  | 排查, 调试, 故障排除, 排障, 诊断, 定位问题, 故障排查, 定位, 除错, 排错, 诊断问题, 查问题
describe | kubectl describe, describe | 查看详情
disk | disk, disk pressure, disk space, ephemeral storage | 磁盘, 硬盘, 磁盘空间, 临时存储
environment-variable | environment variable, env var, env, envfrom, environment variables, env vars |
  环境变量, 环境参数, 環境變數
etcd | etcd, key value store, raft, etcdctl, etcdutl, quorum | 键值存储, 键值数据库, etcd 集群, 法定人数
event | event, kubectl events | 事件
feature-gate | feature gate, alpha feature, beta feature | 特性门控, 功能开关
gpu | gpu, nvidia, device plugin, dynamic resource allocation, dra, gpus, cuda | 显卡, 设备插件, 动态资源分配, gpu
  卡, 显存
helm | helm, helm chart, chart, helm charts, charts, helmfile, tiller | 包管理, helm 图表, helm 包
high-availability | high availability, ha, highly available, failover, fault tolerant, multi master,
  redundant | 高可用, 故障转移, 容错, 多主, 冗余, 主备, 高可用性
hpa | hpa, horizontalpodautoscaler, horizontal pod autoscaler, horizontal scaling, horizontal
  autoscaling, horizontal pod scaling | 水平伸缩, 水平自动伸缩, 水平扩缩, 水平扩展, 水平扩容, 水平缩放, 水平伸縮
install | install, installation, set up, bootstrap a cluster, installing, deploy a cluster, build a
  cluster, setup a cluster | 安装, 搭建, 装集群, 部署集群, 部署 k8s, 搭集群, 安裝, 搭建集群, 装 k8s
keda | keda, event driven autoscaling, scale to zero | 事件驱动伸缩, 缩到零, 缩容到零
kube-proxy | kubeproxy, kube proxy, iptables, ipvs, nftables, proxy mode, kubeproxy mode | 服务代理, 网络代理,
  kube-proxy 模式, 转发规则表
kubeadm | kubeadm, kubeadm init, kubeadm join | 集群引导
kubeconfig | kubeconfig, kube config, kubectl context, context | 上下文, 多集群切换
kubectl | kubectl, kubectl command, kubectl commands, kubectl cheat sheet | 命令行工具, kubectl 命令, kubectl
  指令
kubelet | kubelet, node agent | 节点代理
kubernetes | kubernetes, k8s, kube | 酷伯, 容器编排, 容器编排系统
kustomize | kustomize, overlay | 配置叠加
label | label, selector, annotation, label selector, labels, selectors, annotations | 标签, 选择器, 注解,
  标签选择器, 標籤, 标记, 打标签, 注释
lease | lease, leader election | 租约, 选主, 领导者选举
limit-range | limitrange, limit range, limitranges | 限制范围, 限额范围, 默认限制
log | log, logging, logs, fluentd, fluent bit, loki, container logs, pod logs, log collection, elk, efk
  | 日志, 日志采集, 日志收集, 容器日志, 查看日志, 日誌, 看日志
manifest | manifest, yaml, yml, yaml file, manifests, yaml manifest, spec file | 清单, 资源清单, 编排文件, 清单文件,
  yaml 文件, 资源文件
memory | memory, ram, memory usage, memory leak | 内存, 記憶體, 内存使用, 内存泄漏
metrics | metric, metrics server, metricsserver, kube state metrics, monitoring, prometheus, grafana,
  observability, kubectl top, alertmanager, cadvisor | 指标, 监控, 可观测性, 度量, 監控, 监控系统, 资源使用率, 监控指标
minikube | minikube, kind cluster, k3s, microk8s | 本地集群
multi-cluster | multi cluster, multicluster, multiple clusters, federation, karmada | 多集群, 集群联邦, 跨集群
multi-tenancy | multi tenancy, multitenancy, tenant, multi tenant | 多租户, 租户
namespace | namespace, ns, namespaces | 命名空间, 名字空间, 名称空间, 命名空間, 空间隔离
node | node, worker, worker node, minion, worker machine, nodes, workers, servers, vm, hosts | 节点, 工作节点,
  工作机, 節點, 机器节点, 計算節點, 计算节点, 工作节点机
node-affinity | affinity, anti affinity, antiaffinity, nodeaffinity, podaffinity, node selector,
  nodeselector, node affinity, pod affinity, pod anti affinity, pin pods | 亲和, 亲和性, 反亲和, 节点选择器, 节点亲和性,
  pod 亲和, 親和性, 指定节点
node-not-ready | notready, node not ready, node down, node failure | 节点未就绪, 节点故障, 节点宕机
port-forward | port forward, portforward, kubectl port forward | 端口转发
priority | priorityclass, priority class, pod priority, preempt, preemption, priorities, preempting |
  优先级, 抢占, 抢占式, 优先权
qos | qos, quality of service, guaranteed, burstable, besteffort | 服务质量, QoS 等级
quota | quota, resourcequota, resource quota, quotas, resource quotas | 配额, 资源配额, 资源限额, 限额, 配額
resource-requests | resource request, resource limit, requests and limits, request and limit, cpu
  request, memory request, cpu limit, memory limit, limits, resource requests, resource limits, memory
  limits, cpu limits, resources limits | 资源请求, 资源限制, 请求和限制, 资源配置, 资源限额配置, 内存限制, cpu 限制, 资源申请
scale | scale, scale up, scale down, scale out, scaling, upscale, downscale, scales, scaled, scaling out
  | 扩容, 缩容, 扩缩容, 伸缩, 扩缩, 横向扩展, 擴容, 缩减, 扩展副本, 弹性
schedule | scheduling, schedule, assign to a node, placement, scheduled, scheduling decision, schedules
  | 调度, 排程, 調度, 调度到, 调度流程, 调度策略
scheduler | kube scheduler, kubescheduler, scheduler, schedulers | 调度器, 调度组件, 排程器, 調度器
skew-upgrade | upgrade, cluster upgrade, version skew, upgrades, upgrading, kubernetes upgrade, upgrade
  kubernetes, version upgrade | 升级, 集群升级, 版本偏差, 版本升级, 升级版本, 升级 k8s, 集群版本
swap | swap, swap memory | 交换分区
taint | taint, toleration, tolerate, taints, tolerations | 污点, 容忍, 容忍度, 汙點, 容忍性
topology-spread | topologyspreadconstraints, topology spread, availability zone, zone | 拓扑分布, 可用区, 均匀分布
vpa | vpa, verticalpodautoscaler, vertical pod autoscaler, vertical scaling, vertical scaling of pods |
  垂直伸缩, 纵向伸缩, 垂直自动伸缩, 垂直扩展, 垂直扩容
watch | watch, list watch, informer, work queue, workqueue | 监听, 侦听, 工作队列
windows | windows node, windows container | windows 节点, windows 容器
`;
