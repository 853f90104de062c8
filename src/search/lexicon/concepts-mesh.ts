/** Concepts of service meshes; see `concepts-pods.ts`. */
export const MESH_CONCEPTS = `
ambient | ambient, ambient mesh, ztunnel, waypoint, sidecarless, ambient mode, istio ambient, hbone, waypoint
  proxy | 无边车模式, 环境网格, ambient 模式, 无 sidecar, 免边车, 无边车
authorization-policy | authorizationpolicy, authorization policy, authorization policies,
  authorizationpolicies | 授权策略, 鉴权策略
circuit-breaker | circuit breaker, circuit breaking, outlier detection, circuit breakers, outlierdetection,
  eject unhealthy, ejection, connectionpool, connection pool, connection pools, max connections | 熔断, 熔断器,
  异常检测, 断路器, 熔断机制, 异常实例剔除, 离群检测, 异常点检测, 连接池, 最大连接数
destination-rule | destinationrule, destination rule, subset, dr, destinationrules, subsets | 目标规则, 子集, 目标规则配置
envoy | envoy, envoy proxy, data plane, sidecar proxy, envoy sidecar, istio proxy, istioproxy | 数据平面, 数据面,
  envoy 代理, envoy 边车, 数据面代理, 代理边车
fault-injection | fault injection, inject faults, inject delay, http fault | 故障注入, 注入故障, 延迟注入
ingress-gateway | ingress gateway, ingressgateway, istio ingressgateway, edge gateway, entry gateway, istio
  ingress, ingress gateways | 入口网关, 入站网关, 边缘网关, ingress 网关, 入口 gateway, 网关入口, istio 入口, ingressgateway 网关,
  istio 网关, 入口闸道
intercept | intercept, interception, hijack, redirect | 拦截, 劫持, 重定向, 重新导向
istio | istio, istioctl, istio operator | istio 服务网格, istio 网格, istio 架构
istiod | istiod, pilot, istio control plane, citadel, galley, xds | istio 控制平面, istio 控制面
jwt | jwt, json web token, requestauthentication, request authentication, jwks | JWT 校验, JWT 认证, JWT 验证, JWT
  令牌
mtls | mtls, mutual tls, peer authentication, peerauthentication, mutual authentication, tls between services,
  permissive mode, strict mtls | 双向 TLS, 双向认证, 双向加密, 服务间加密, 双向 TLS 认证, 宽容模式
response-flag | response flag, response flags, no healthy upstream, upstream connect error, upstream reset,
  proxy status, proxy config, proxyconfig, istioctl analyze, uf, nr, uc, urx, uh | 响应标志, 无健康上游, 上游连接错误,
  没有健康的上游, 响应标记, 上游错误
retry | retry, retries, retrying, retry budget | 重试, 重试策略
service-entry | serviceentry, service entry, serviceentries, service entries | 服务条目, 服务入口条目, 外部服务注册
service-mesh | service mesh, mesh, service meshes, meshes | 服务网格, 网格, 服务网络, 网格服务
sidecar-injection | sidecar injection, istio injection, istioinjection, automatic sidecar injection, inject
  sidecar, inject the sidecar, sidecar injector, sidecar not injected, istio init, revision label | 注入边车,
  自动注入边车, 注入 sidecar, sidecar 注入, 边车注入, sidecar 自动注入
spiffe | spiffe, spire, workload certificate, workload certificates | 工作负载证书, 工作负载标识, 服务身份
timeout | timeout, time out, timed out, deadline exceeded, context deadline exceeded, timeouts, times out |
  超时, 逾时, 超时时间, 超时报错
tracing | tracing, distributed tracing, trace, traces, distributed traces | 链路追踪, 调用链, 分布式追踪, 链路跟踪, 全链路追踪,
  追踪链路
traffic-mirror | traffic mirroring, mirror traffic, mirror requests, requestmirror, shadow traffic, traffic
  shadowing, mirrored traffic | 流量镜像, 影子流量, 镜像流量, 流量复制, 影子测试
virtual-service | virtualservice, virtual service, vs resource, virtualservices, virtual services | 虚拟服务,
  虚拟服务配置
`;
