/** Concepts of networking, storage, security, extension and mesh; one a line: `id | English | Chinese`. */
export const NETWORK_CONCEPTS = `
access-mode | access mode, readwriteonce, readwritemany, readonlymany, rwo, rwx | 访问模式, 读写模式
admission | admission, admission control, admission controller, admission plugin, admission controllers,
  admission plugins, dynamic admission | 准入, 准入控制, 准入控制器, 准入机制, 动态准入, 准入插件, 准入检查, 准入校验, 准入阶段
ambient | ambient, ambient mesh, ztunnel, waypoint, sidecarless, ambient mode, istio ambient | 无边车模式,
  环境网格, ambient 模式, 无 sidecar, 免边车
api-aggregation | api aggregation, aggregated api, aggregation layer, apiservice | 聚合 API, 聚合层
authentication | authentication, authn, authenticate, oidc, login, authenticated | 认证, 身份认证, 登录, 身份验证,
  身份, 鉴别
authorization | authorization, authorisation, authz, permission, forbidden, authorized, access control,
  permissions | 鉴权, 授权, 权限, 访问控制, 权限控制, 权限不足, 授权策略
ca-bundle | cabundle, ca bundle, certificate authority | 根证书, CA 证书
cilium | cilium, calico, flannel, cni, network plugin, cni plugin | 网络插件, 容器网络, 容器网络接口
circuit-breaker | circuit breaker, circuit breaking, outlier detection, circuit breakers | 熔断, 熔断器,
  异常检测, 断路器, 熔断机制, 熔斷
client-ip | client ip, source ip, externaltrafficpolicy, x forwarded for, original address, client
  address, real ip, source address, original client ip, client source ip | 客户端地址, 源地址, 真实 IP, 客户端 IP, 源
  IP, 客户端真实 ip, 来源 ip, 原始 ip, 访客 ip, 源地址保留
cluster-ip | clusterip, cluster ip, service ip, vip, virtual ip | 集群 IP, 虚拟 IP
control-loop | control loop, reconcile, reconciliation, reconcile loop, desired state, current state,
  actual state, control loops, reconciler, reconciling, reconciles | 控制循环, 调谐, 协调循环, 期望状态, 当前状态, 实际状态,
  目标状态, 调谐循环, 调和, 控制迴圈, 对账, 收敛, 協調迴圈
controller | controller, controllers, custom controller | 控制器, 自定义控制器, 控制器模式
conversion-webhook | conversion webhook, conversion | 转换 webhook, 版本转换
core-dns | coredns, core dns, kube dns, kubedns, cluster dns, coredns pods | 集群 DNS, 集群域名解析, coredns 插件
cors | cors | 跨域
crd | crd, customresourcedefinition, custom resource definition, custom resource, custom resources, cr,
  custom kind, custom type, crds, custom resource definitions, custom objects | 自定义资源, 自定义资源定义, 定制资源,
  crd 资源, 自訂資源, 自定义对象
cross-node | pod to pod, cross node, pod network, pod networking | 跨节点, pod 间通信, pod 网络
csi | csi, csi driver, storage driver, storage plugin | 存储插件, 存储驱动, 容器存储接口
destination-rule | destinationrule, destination rule, subset, dr, destinationrules | 目标规则, 子集, 目标规则配置
dns | dns, name resolution, domain name, resolve, hostname lookup, domain, hostname, domain names, dns
  lookup, name lookup, dns record, hostnames | 域名, 域名解析, 网域, 名称解析, dns 解析, 域名访问, 解析域名, 網域
dry-run | dry run, dryrun | 试运行, 演练
dual-stack | dual stack, ipv6 | 双栈
egress | egress, outbound, egress gateway | 出口, 出站, 出口流量
encryption | encrypt, encryption, encryption at rest, kms | 加密, 静态加密
endpoint | endpoint, endpointslice, endpoint slice, ep, endpoints, endpointslices, endpoint slices | 端点,
  端点切片, 端点列表, endpoint 列表
envoy | envoy, envoy proxy, data plane, sidecar proxy, envoy sidecar | 数据平面, 数据面, envoy 代理, envoy 边车,
  数据面代理
extend | extend, extension, extensibility, extending | 扩展, 扩展机制, 可扩展
external | external, internet, public, outside, outside world, internet traffic, from outside, external
  traffic, north south | 外部, 公网, 外网, 互联网, 集群外, 外面, 外部流量, 外部访问, 公网流量, 南北向, 南北, 公网域名, 对外
failure-policy | failurepolicy, failure policy, fail open, fail closed | 失败策略, 故障策略
gateway-api | gateway api, httproute, http route, gatewayclass, grpcroute, gatewayapi, tlsroute,
  tcproute | 网关 API, 网关接口, 网关 api 资源
gateway-resource | gateway, istio gateway | 网关
grpc-lb | grpc load balancing | grpc 负载均衡
headless | headless, headless service | 无头, 无头服务
host-path | hostpath, local volume, local pv | 本地卷, 主机路径
image-pull-secret | imagepullsecret, image pull secret, private registry, registry, registry credentials
  | 私有仓库, 镜像仓库, 拉取凭证
in-place-resize | in place resize, resize without restart, inplace | 原地调整, 原地扩容
ingress | ingress, ingress resource, ing, ingresses | 入口, 入口资源, ingress 资源, 入口规则
ingress-controller | ingress controller, nginx ingress, ingress nginx, ingressnginx | 入口控制器, ingress 控制器
ingress-gateway | ingress gateway, ingressgateway, istio ingressgateway, edge gateway, entry gateway,
  istio ingress, ingress gateways | 入口网关, 入站网关, 边缘网关, ingress 网关, 入口 gateway, 网关入口, istio 入口,
  ingressgateway 网关, istio 网关
inject | inject, injection, injector, sidecar injection, auto injection, automatic injection, injecting,
  injected, autoinject | 注入, 自动注入, 注入边车, 自动注入边车, 注入 sidecar, 注入容器
intercept | intercept, interception, hijack, redirect | 拦截, 劫持, 重定向
istio | istio, service mesh, mesh, service meshes, istioctl | 服务网格, 网格, 服务网络, 服務網格, 网格服务
istiod | istiod, pilot, istio control plane | istio 控制平面
json-patch | jsonpatch, json patch, patch | 补丁
kiali | kiali, jaeger, tracing, distributed tracing | 链路追踪, 调用链
kyverno | kyverno, opa, gatekeeper, policy engine | 策略引擎
load-balancer | loadbalancer, load balancer, lb, elb, alb, nlb, metallb, load balancing, cloud load
  balancer, load balancers, load balanced, slb, l4 load balancer | 负载均衡, 负载均衡器, 负载平衡, 云负载均衡, 云负载均衡器,
  負載平衡器, 负载均衡设备
mount | mount, mounting, volume mount, volumemount | 挂载
mtls | mtls, mutual tls, peer authentication, peerauthentication, mutual authentication, tls between
  services | 双向 TLS, 双向认证, 双向加密, 服务间加密
mutate | mutating, mutate, mutation, mutating admission, modifies | 变更, 修改, 改写, 变异, 变更准入,
  修改对象, 修改请求, 改写请求
network | network, networking, networks | 网络, 网路, 网络模型, 网络通信
network-policy | networkpolicy, network policy, netpol, default deny, network policies, networkpolicies
  | 网络策略, 网络隔离, 网络隔离策略, 網路策略
node-port | nodeport, node port, nodeports | 节点端口, 节点端口号
operator | operator, operator pattern, operator sdk, kubebuilder, operator framework, operators, k8s
  operator, olm, operator lifecycle manager | 运维器, 操作员, operator 模式, 运维机器人, operator 框架, 操作器
pod-security | pod security, podsecuritypolicy, psp, pod security admission, pod security standards, psa
  | pod 安全, pod 安全策略, pod 安全标准
policy-cel | validatingadmissionpolicy, mutatingadmissionpolicy, admission policy, cel, cel policy, cel
  expression, common expression language | 准入策略, cel 策略, cel 表达式, cel 校验
port | port, targetport, target port, hostport | 端口, 目标端口
privileged | privileged, privileged container, run as root, capabilities | 特权, 特权容器, 提权
pv | pv, persistentvolume, persistent volume, persistent volumes, pvs | 持久卷, 持久化卷, 持久存储卷, 持久性卷
pvc | pvc, persistentvolumeclaim, persistent volume claim, volume claim, pvcs, persistent volume claims,
  volume claims | 持久卷声明, 存储声明, 持久卷申领, 持久卷申请, 存储申请, 存储卷声明
rate-limit | rate limit, rate limiting, throttle requests, apf | 速率限制, 流控
rbac | rbac, clusterrole, rolebinding, clusterrolebinding, role based access, cluster roles, role
  bindings, clusterroles, rolebindings, cluster role, role binding | 角色, 基于角色的访问控制, 角色绑定, 角色权限, 角色权限控制,
  权限管理
reclaim | reclaim policy, reclaimpolicy, retain | 回收策略
reject | reject, rejected, deny, denied, refuse, block, disallow, forbid, rejects, rejecting, denies,
  blocks, blocked, disallowed | 拒绝, 阻止, 拦下, 不允许, 驳回, 禁止, 阻断, 拒掉, 拦住, 禁止创建
request | request, call, api call, calls | 请求, 调用, 調用, 请求过来
retry | retry, retries, retrying | 重试
route | route, routing, router, routes, routed | 路由, 转发规则, 路由规则, 路由配置
secret | secret, credentials, password, token, secrets, credential, passwords | 密钥, 秘密, 保密字典, 密码, 凭据,
  令牌, 敏感信息, 敏感数据, 凭据管理
security-context | securitycontext, security context, runasuser, runasnonroot, fsgroup, seccomp,
  apparmor, security contexts | 安全上下文, 容器安全配置
service | service, svc, k8s service, services, kubernetes service, service types | 服务, 后端服务, service 资源,
  服务类型
service-account | serviceaccount, service account, sa | 服务账号, 服务账户, 服务帐号
service-discovery | service discovery, discover | 服务发现
service-unreachable | unreachable, connection refused, not reachable, can not connect, not accessible,
  inaccessible, connection timeout, can not access, no route to host | 访问不通, 连不上, 不可达, 连接被拒, 不通, 访问不了,
  连接不上, 无法访问, ping 不通, 打不开
session-affinity | session affinity, sessionaffinity, sticky session, session stickiness | 会话保持, 会话亲和,
  粘性会话, 粘滞会话, 会话粘滞
side-effect | sideeffects, side effect | 副作用
split-traffic | traffic splitting, split traffic, weighted routing, traffic shifting, mirror traffic,
  traffic split, canary traffic, weight based | 流量切分, 按权重, 流量镜像, 权重路由, 流量分割, 流量比例, 分流
ssa | server side apply, serversideapply, field manager | 服务端应用, 服务器端应用
storage-class | storageclass, storage class, sc, dynamic provisioning, provisioner, storage classes,
  storageclasses | 存储类, 动态供应, 动态制备, 存储类型, 儲存類別
supply-chain | supply chain, image signing, vulnerability, image scanning, cve | 供应链, 镜像签名, 漏洞, 镜像扫描
timeout | timeout, time out, timed out, deadline exceeded, context deadline exceeded, timeouts, times out | 超时, 逾時, 超时时间, 超时报错
tls | tls, https, ssl, tls termination | 加密传输, HTTPS 证书
traffic-path | request path, traffic path, traffic flow, request flow, path of a request, hop, hops, way
  of a request, journey of a request, life of a request, packet flow, request route, end to end path,
  packet path, request journey | 请求路径, 流量路径, 链路, 请求链路, 流量走向, 经过, 请求流程, 请求走向, 访问链路, 请求流转, 流量流程, 数据流向,
  经过哪些, 完整链路, 流转过程, 经过哪几跳
validate | validating, validate, validation, verify, validates, validated, validating admission,
  validator, enforce policy | 验证, 校验, 检验, 校验准入, 强制校验, 驗證, 验证准入, 策略校验
virtual-service | virtualservice, virtual service, vs resource, virtualservices, virtual services |
  虚拟服务, 虚拟服务配置
volume | volume, emptydir, volumes, pod volume | 卷, 存储卷, 数据卷, 挂卷, 磁盘卷, 存储空间
volume-expand | expand volume, resize volume, volume expansion, resize pvc | 扩容卷, 卷扩容, 扩展卷
volume-storage | storage, persistent storage, persist | 存储, 持久化, 储存
webhook | webhook, admission webhook, web hook, callback, webhooks, web hooks, admission hook | 网络钩子,
  回调, 准入钩子, webhook 服务, webhook 服务器, 网络回调, web 钩子
`;
