/** Concepts of networking, storage, security, extension and mesh; one a line: `id | English | Chinese`. */
export const NETWORK_CONCEPTS = `
access-mode | access mode, readwriteonce, readwritemany, readonlymany, rwo, rwx | 访问模式, 读写模式
admission | admission, admission control, admission controller, admission plugin | 准入, 准入控制, 准入控制器
ambient | ambient, ambient mesh, ztunnel, waypoint, sidecarless | 无边车模式, 环境网格
api-aggregation | api aggregation, aggregated api, aggregation layer, apiservice | 聚合 API, 聚合层
authentication | authentication, authn, authenticate, oidc, login | 认证, 身份认证, 登录, 身份验证
authorization | authorization, authorisation, authz, permission, forbidden | 鉴权, 授权, 权限
ca-bundle | cabundle, ca bundle, certificate authority | 根证书, CA 证书
cilium | cilium, calico, flannel, cni, network plugin, cni plugin | 网络插件, 容器网络, 容器网络接口
circuit-breaker | circuit breaker, circuit breaking, outlier detection | 熔断, 熔断器, 异常检测
client-ip | client ip, source ip, externaltrafficpolicy, x forwarded for, original address | 客户端地址, 源地址,
  真实 IP, 客户端 IP, 源 IP
cluster-ip | clusterip, cluster ip, service ip, vip, virtual ip | 集群 IP, 虚拟 IP
control-loop | control loop, reconcile, reconciliation, reconcile loop, desired state, current state,
  actual state | 控制循环, 调谐, 协调循环, 期望状态, 当前状态, 实际状态, 目标状态
controller | controller | 控制器
conversion-webhook | conversion webhook, conversion | 转换 webhook, 版本转换
core-dns | coredns, core dns, kube dns, kubedns, cluster dns | 集群 DNS, 集群域名解析
cors | cors | 跨域
crd | crd, customresourcedefinition, custom resource definition, custom resource, custom resources, cr,
  custom kind, custom type | 自定义资源, 自定义资源定义, 定制资源
cross-node | pod to pod, cross node, pod network, pod networking | 跨节点, pod 间通信, pod 网络
csi | csi, csi driver, storage driver, storage plugin | 存储插件, 存储驱动, 容器存储接口
destination-rule | destinationrule, destination rule, subset, dr | 目标规则, 子集
dns | dns, name resolution, domain name, resolve, hostname lookup, domain, hostname | 域名, 域名解析, 网域, 名称解析
dry-run | dry run, dryrun | 试运行, 演练
dual-stack | dual stack, ipv6 | 双栈
egress | egress, outbound, egress gateway | 出口, 出站, 出口流量
encryption | encrypt, encryption, encryption at rest, kms | 加密, 静态加密
endpoint | endpoint, endpointslice, endpoint slice, ep, backend list | 端点, 端点切片, 后端列表
envoy | envoy, envoy proxy, data plane, sidecar proxy | 数据平面, 数据面, envoy 代理
extend | extend, extension, extensibility, extending | 扩展, 扩展机制, 可扩展
external | external, internet, public, outside, outside world | 外部, 公网, 外网, 互联网, 集群外
failure-policy | failurepolicy, failure policy, fail open, fail closed | 失败策略, 故障策略
gateway-api | gateway api, httproute, http route, gatewayclass, grpcroute | 网关 API, 网关接口
gateway-resource | gateway, istio gateway | 网关
grpc-lb | grpc load balancing | grpc 负载均衡
headless | headless, headless service | 无头, 无头服务
host-path | hostpath, local volume, local pv | 本地卷, 主机路径
image-pull-secret | imagepullsecret, image pull secret, private registry, registry,
  registry credentials | 私有仓库, 镜像仓库, 拉取凭证
in-place-resize | in place resize, resize without restart, inplace | 原地调整, 原地扩容
ingress | ingress, ingress resource, ing | 入口, 入口资源
ingress-controller | ingress controller, nginx ingress, ingress nginx, ingressnginx | 入口控制器, ingress 控制器
ingress-gateway | ingress gateway, ingressgateway, istio ingressgateway, edge gateway, entry gateway |
  入口网关, 入站网关, 边缘网关, ingress 网关
inject | inject, injection, injector, sidecar injection, auto injection, automatic injection | 注入, 自动注入,
  注入边车
intercept | intercept, interception, hijack, redirect | 拦截, 劫持, 重定向
istio | istio, service mesh, mesh | 服务网格, 网格
istiod | istiod, pilot, istio control plane | istio 控制平面
json-patch | jsonpatch, json patch, patch | 补丁
kiali | kiali, jaeger, tracing, distributed tracing | 链路追踪, 调用链
kyverno | kyverno, opa, gatekeeper, policy engine | 策略引擎
load-balancer | loadbalancer, load balancer, lb, elb, alb, nlb, metallb, load balancing,
  cloud load balancer | 负载均衡, 负载均衡器, 负载平衡, 云负载均衡
mount | mount, mounting, volume mount, volumemount | 挂载
mtls | mtls, mutual tls, peer authentication, peerauthentication | 双向 TLS, 双向认证
mutate | mutating, mutate, mutation, modify request, change the object | 变更, 修改, 改写, 变异
network | network, networking | 网络, 网路
network-policy | networkpolicy, network policy, netpol, default deny | 网络策略, 网络隔离
node-port | nodeport, node port | 节点端口
operator | operator, operator pattern, operator sdk, kubebuilder, operator framework | 运维器, 操作员,
  operator 模式
pod-security | pod security, podsecuritypolicy, psp, pod security admission, pod security standards,
  psa | pod 安全, pod 安全策略, pod 安全标准
policy-cel | validatingadmissionpolicy, mutatingadmissionpolicy, admission policy, cel | 准入策略
port | port, targetport, target port, hostport | 端口, 目标端口
privileged | privileged, privileged container, run as root, capabilities | 特权, 特权容器, 提权
pv | pv, persistentvolume, persistent volume | 持久卷, 持久化卷
pvc | pvc, persistentvolumeclaim, persistent volume claim, volume claim | 持久卷声明, 存储声明, 持久卷申领
rate-limit | rate limit, rate limiting, throttle requests, apf | 速率限制, 流控
rbac | rbac, clusterrole, rolebinding, clusterrolebinding, role based access | 角色, 基于角色的访问控制, 角色绑定
reclaim | reclaim policy, reclaimpolicy, retain | 回收策略
reject | reject, rejected, deny, denied, refuse, block, disallow, forbid | 拒绝, 阻止, 拦下, 不允许, 驳回, 禁止
request | request, call, api call | 请求, 调用
retry | retry, retries, retrying | 重试
route | route, routing, router | 路由, 转发规则
secret | secret, credentials, password, token | 密钥, 秘密, 保密字典, 密码, 凭据, 令牌
security-context | securitycontext, security context, runasuser, runasnonroot, fsgroup, seccomp,
  apparmor | 安全上下文
service | service, svc, k8s service | 服务, 后端服务
service-account | serviceaccount, service account, sa | 服务账号, 服务账户, 服务帐号
service-discovery | service discovery, discover | 服务发现
service-unreachable | unreachable, connection refused, not reachable, can not connect | 访问不通, 连不上, 不可达,
  连接被拒
session-affinity | session affinity, sessionaffinity, sticky session | 会话保持, 会话亲和, 粘性会话
side-effect | sideeffects, side effect | 副作用
split-traffic | traffic splitting, split traffic, weighted routing, traffic shifting, mirror traffic |
  流量切分, 按权重, 流量镜像, 权重路由
ssa | server side apply, serversideapply, field manager | 服务端应用, 服务器端应用
storage-class | storageclass, storage class, sc, dynamic provisioning, provisioner | 存储类, 动态供应, 动态制备
supply-chain | supply chain, image signing, vulnerability, image scanning, cve | 供应链, 镜像签名, 漏洞, 镜像扫描
timeout | timeout, time out, timed out, deadline exceeded | 超时
tls | tls, https, ssl, tls termination | 加密传输, HTTPS 证书
traffic-path | request path, traffic path, traffic flow, request flow, path of a request, hop, hops |
  请求路径, 流量路径, 链路, 请求链路, 流量走向, 经过
validate | validating, validate, validation, verify, check the object | 验证, 校验, 检验
virtual-service | virtualservice, virtual service, vs resource | 虚拟服务
volume | volume, emptydir | 卷, 存储卷, 数据卷
volume-expand | expand volume, resize volume, volume expansion, resize pvc | 扩容卷, 卷扩容, 扩展卷
volume-storage | storage, persistent storage, persist | 存储, 持久化, 储存
webhook | webhook, admission webhook, web hook, callback | 网络钩子, 回调, 准入钩子
`;
