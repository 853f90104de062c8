/** Concepts of the cluster, its parts, resources and operation, one a line: `id | English | Chinese`. */
export const CLUSTER_CONCEPTS = `
add-on | addon, add on | 插件, 附加组件
api-deprecation | deprecated api, api deprecation, removed api, api version | 弃用, 废弃, API 弃用, 废弃的 API
api-server | apiserver, api server, kubeapiserver, kube apiserver | api 服务器, api 服务, 接口服务器
argo | argo cd, argocd, flux, gitops | 持续交付
audit | audit, audit log | 审计, 审计日志
autoscale | autoscale, autoscaler, autoscaling, auto scaling, automatic scaling, scale automatically |
  自动伸缩, 弹性伸缩, 自动扩缩容, 自动扩容
backup | backup, back up, restore, snapshot, disaster recovery, velero | 备份, 还原, 快照, 容灾
capacity | capacity, overcommit, overprovision, headroom | 容量, 超卖, 预留容量
certificate | certificate, cert, x509, pki, csr, cert manager | 证书, 凭证, 数字证书
cgroup | cgroup | 控制组
cloud-controller | cloud controller manager, cloudcontrollermanager, ccm, cloud provider | 云控制器,
  云控制器管理器, 云厂商, 云服务商
cluster | cluster | 集群, 丛集, 群集
cluster-autoscaler | cluster autoscaler, karpenter, node autoscaling, ca | 集群自动伸缩, 节点自动伸缩, 节点伸缩
component | component, building block, architecture, piece, module, parts of, consist of, made of,
  made up of | 架构, 体系结构, 架构图, 组件, 元件, 构件, 部件, 模块, 组成部分, 组成, 构成
container-runtime | container runtime, runtime, containerd, cri o, crio, cri, docker engine,
  dockershim | 容器运行时, 运行时, 容器引擎
control-plane | control plane, master, master node, master components, head node, control node | 控制平面,
  控制面, 主节点, 控制节点, 管理节点
controller-manager | controller manager, kubecontrollermanager, kube controller manager, kcm | 控制器管理器
cordon-drain | cordon, drain, uncordon, node maintenance | 排空, 封锁节点, 节点维护, 腾空节点
cpu | cpu, processor, millicore, throttle, throttling | 处理器, 限流, CPU 节流
dashboard | dashboard, web ui, lens, k9s | 仪表盘, 控制台, 可视化界面
debug | troubleshoot, debug, debugging, diagnose, root cause | 排查, 调试, 故障排除, 排障, 诊断, 定位问题
describe | kubectl describe, describe | 查看详情
disk | disk, disk pressure, disk space, ephemeral storage | 磁盘, 硬盘, 磁盘空间, 临时存储
environment-variable | environment variable, env var, env, envfrom | 环境变量
etcd | etcd, key value store, cluster state store, raft | 键值存储, 键值数据库, 存储集群状态
event | event, kubectl events | 事件
feature-gate | feature gate, alpha feature, beta feature | 特性门控, 功能开关
gpu | gpu, nvidia, device plugin, dynamic resource allocation, dra | 显卡, 设备插件, 动态资源分配
helm | helm, helm chart, chart | 包管理
high-availability | high availability, ha, highly available, failover, fault tolerant | 高可用, 故障转移, 容错
hpa | hpa, horizontalpodautoscaler, horizontal pod autoscaler, horizontal scaling | 水平伸缩, 水平自动伸缩, 水平扩缩
install | install, installation, set up, bootstrap a cluster | 安装, 搭建, 装集群, 部署集群
keda | keda, event driven autoscaling, scale to zero | 事件驱动伸缩, 缩到零, 缩容到零
kube-proxy | kubeproxy, kube proxy, iptables, ipvs, nftables | 服务代理, 网络代理
kubeadm | kubeadm, kubeadm init, kubeadm join | 集群引导
kubeconfig | kubeconfig, kube config, kubectl context, context | 上下文, 多集群切换
kubectl | kubectl, kubectl command | 命令行工具
kubelet | kubelet, node agent | 节点代理
kubernetes | kubernetes, k8s, kube | 酷伯, 容器编排, 容器编排系统
kustomize | kustomize, overlay | 配置叠加
label | label, selector, annotation, label selector | 标签, 选择器, 注解, 标签选择器
lease | lease, leader election | 租约, 选主, 领导者选举
limit-range | limitrange, limit range | 限制范围
log | log, logging, logs, fluentd, fluent bit, loki | 日志, 日志采集, 日志收集
manifest | manifest, yaml, yml, yaml file | 清单, 资源清单, 编排文件
memory | memory, ram | 内存
metrics | metric, metrics server, metricsserver, kube state metrics, monitoring, prometheus, grafana,
  observability | 指标, 监控, 可观测性, 度量
minikube | minikube, kind cluster, k3s, microk8s | 本地集群
multi-tenancy | multi tenancy, multitenancy, tenant, multi tenant | 多租户, 租户
namespace | namespace, ns | 命名空间, 名字空间, 名称空间
node | node, worker, worker node, minion, worker machine | 节点, 工作节点, 工作机
node-affinity | affinity, anti affinity, antiaffinity, nodeaffinity, podaffinity, node selector,
  nodeselector | 亲和, 亲和性, 反亲和, 节点选择器
node-not-ready | notready, node not ready, node down, node failure | 节点未就绪, 节点故障, 节点宕机
port-forward | port forward, portforward, kubectl port forward | 端口转发
priority | priorityclass, priority class, pod priority, preempt, preemption | 优先级, 抢占
qos | qos, quality of service, guaranteed, burstable, besteffort | 服务质量, QoS 等级
quota | quota, resourcequota, resource quota | 配额, 资源配额
resource-requests | resource request, resource limit, requests and limits, request and limit,
  cpu request, memory request, cpu limit, memory limit, limits | 资源请求, 资源限制, 请求和限制, 资源配置
scale | scale, scale up, scale down, scale out, scaling, upscale, downscale | 扩容, 缩容, 扩缩容, 伸缩, 扩缩, 横向扩展
schedule | scheduling, schedule, assign to a node, placement | 调度, 排程, 分配节点
scheduler | kube scheduler, kubescheduler, scheduler | 调度器, 调度组件
skew-upgrade | upgrade, cluster upgrade, version skew | 升级, 集群升级, 版本偏差
swap | swap, swap memory | 交换分区
taint | taint, toleration, tolerate | 污点, 容忍, 容忍度
topology-spread | topologyspreadconstraints, topology spread, availability zone, zone | 拓扑分布, 可用区, 均匀分布
vpa | vpa, verticalpodautoscaler, vertical pod autoscaler, vertical scaling | 垂直伸缩, 纵向伸缩, 垂直自动伸缩
watch | watch, list watch, informer, work queue, workqueue | 监听, 侦听, 工作队列
windows | windows node, windows container | windows 节点, windows 容器
`;
