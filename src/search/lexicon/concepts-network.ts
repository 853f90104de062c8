/** Concepts of Services, the network, Ingress and the Gateway API; see `concepts-pods.ts`. */
export const NETWORK_CONCEPTS = `
bad-gateway | 502, 503, 504, 5xx, bad gateway, service unavailable, gateway timeout, 502s, upstream error,
  gateway time out | 网关错误, 网关超时, 5xx 错误, 服务不可用, 坏网关
bare-metal-lb | metallb, bare metal load balancer, kube vip, kubevip, on premises load balancer, on prem load
  balancer, lb ipam, loadbalancerclass, load balancer class, openelb, purelb | 裸机负载均衡, 裸金属负载均衡, 自建负载均衡,
  私有云负载均衡, 本地机房负载均衡
client-ip | client ip, source ip, externaltrafficpolicy, x forwarded for, xff, original address, client
  address, real ip, source address, original client ip, client source ip, external traffic policy, proxy
  protocol, real client ip | 客户端地址, 源地址, 真实 IP, 客户端 IP, 源 IP, 客户端真实 ip, 来源 ip, 原始 ip, 访客 ip, 源地址保留, 用户 ip,
  真实来源, 用户真实 ip, 真实客户端
cluster-ip | clusterip, cluster ip, service ip, vip, virtual ip | 集群 IP, 虚拟 IP, 服务 IP
cni | cni, network plugin, cni plugin, container network interface, network plugins, cni plugins, cni0 | 网络插件,
  容器网络, 容器网络接口, 网络插件选型, 容器网络介面
cni-vendor | calico, cilium, flannel, weave, antrea, kube ovn, kubeovn, hubble, canal | 网络插件对比, calico 网络,
  cilium 网络, flannel 网络
connection-error | connection refused, connection reset, connection timed out, connection timeout, no route to
  host, dial tcp, i o timeout, broken pipe, connection reset by peer | 连接被拒, 连接重置, 连接超时, 拒绝连接, 连接被重置, 连接拒绝,
  连接失败
conntrack | conntrack, connection tracking, nf conntrack, conntrack table | 连接跟踪, conntrack 表, 连接追踪
core-dns | coredns, core dns, kube dns, kubedns, cluster dns, coredns pods | 集群 DNS, 集群域名解析, coredns 插件,
  coredns 组件
cors | cors | 跨域
cross-namespace | cross namespace, across namespaces, another namespace, different namespace, other namespace,
  different namespaces, other namespaces | 跨命名空间, 不同命名空间, 其他命名空间, 另一个命名空间, 跨名字空间, 跨 namespace
cross-node | pod to pod, cross node, across nodes, node to node, cross host, inter node | 跨节点, pod 间通信, 跨主机,
  pod 之间通信, 跨机
dns | dns, name resolution, dns lookup, name lookup, dns record, nslookup, dig, hostname lookup, dns server,
  dnspolicy, dns policy, dnsconfig, nxdomain, no such host, could not resolve host | 域名解析, 名称解析, dns 解析, 解析域名,
  dns 记录, dns 查询, 解析失败, 解析不了, dns 服务器, 解析不到, dns 策略
dns-cache | nodelocal dnscache, nodelocaldns, node local dns, nodelocal dns, dns cache, nodelocal | DNS 缓存, 本地
  DNS 缓存, 节点本地 DNS, 节点 DNS 缓存
domain-name | domain, domain name, hostname, domain names, hostnames, host name, virtual host | 域名, 网域, 主机名,
  域名访问, 虚拟主机
dual-stack | dual stack, ipv6, dualstack, ipfamilies, ipfamilypolicy, ip family, requiredualstack, ipv4 and
  ipv6, ipv4ipv6 | 双栈, 双协议栈, 双堆栈, ipv6 支持, ipv4 双栈
ebpf | ebpf, bpf, xdp, kube proxy replacement, kubeproxyreplacement | 内核可编程, 替代 kube-proxy, 替换 kube-proxy, 取代
  kube-proxy
egress | egress, outbound, egress gateway, outgoing | 出口, 出站, 出口流量, 出网, 出站流量
endpoint | endpoint, endpointslice, endpoint slice, ep, endpoints, endpointslices, endpoint slices | 端点, 端点切片,
  端点列表, endpoint 列表, 端点分片
external | external, internet, public, outside, outside world, internet traffic, from outside, external
  traffic, north south | 外部, 公网, 外网, 互联网, 集群外, 外部流量, 外部访问, 公网流量, 南北向, 南北, 公网域名, 对外
external-ip | external ip, externalip, externalips, external ips, external address | 外部 IP, 公网 IP, 外网 IP, 外部地址
external-name | externalname, external name, cname, externalname service | 外部名称, CNAME 记录, 外部域名映射, 域名别名
gateway-api | gateway api, httproute, http route, gatewayclass, grpcroute, gatewayapi, tlsroute, tcproute,
  udproute, gamma, parentrefs, listenerset, backendrefs, referencegrant, reference grant | 网关 API, 网关接口, 网关
  api 资源, 网关应用接口, 闸道 API, 引用授权, 跨命名空间引用
gateway-resource | gateway, istio gateway, gw | 网关, 闸道
grpc | grpc, http2, h2c, http 2 | grpc 协议, grpc 服务, grpc 调用
grpc-lb | grpc load balancing, client side load balancing, long lived connections, long lived connection,
  persistent connections, uneven load, connection reuse, keepalive, keep alive, unbalanced load | grpc 负载均衡,
  长连接, 负载不均, 流量不均, 客户端负载均衡, 连接复用, 负载不均衡, 流量倾斜, 长连线
header-match | header based routing, header match, match headers, requestheadermodifier, by header, header
  matching, route by header | 按请求头, 基于 header, 按 header, 请求头匹配, 请求头路由, 按头部, 标头匹配
headless | headless, headless service, clusterip none | 无头, 无头服务, 无头 service
http-404 | 404, page not found, default backend, defaultbackend, 404s | 404 错误, 页面不存在, 默认后端, 找不到页面
ingress | ingress, ingress resource, ing, ingresses | 入口, 入口资源, ingress 资源, 入口规则
ingress-class | ingressclass, ingressclassname, ingress class, default ingressclass | 入口类, ingress 类, 默认
  ingressclass
ingress-controller | ingress controller, ingress controllers | 入口控制器, ingress 控制器
ingress-nginx | nginx ingress, ingress nginx, ingressnginx, nginx ingress controller, ingress2gateway, nginx
  controller, configuration snippet, nginx annotations | nginx 控制器, nginx 入口控制器, ingress-nginx 控制器, nginx 入口
ip-exhaustion | ip exhaustion, out of ips, run out of ips, no ip addresses available, ip address exhaustion,
  no available ips, ips exhausted, not enough ips, failed to allocate ip, failed to assign an ip | IP 耗尽, IP
  不足, 地址耗尽, IP 用完, IP 不够, 没有可用 IP, IP 地址不足
kube-proxy | kubeproxy, kube proxy, service proxy | 服务代理, 网络代理, kube-proxy 组件
lb-algorithm | round robin, least request, least connections, least conn, random load balancing, load
  balancing algorithm, weighted round robin | 最少连接, 负载均衡算法, 最小连接, 加权轮询, 负载均衡策略, 最少请求, 轮询算法, 轮询策略
load-balancer | loadbalancer, load balancer, lb, elb, alb, nlb, load balancing, cloud load balancer, load
  balancers, load balanced, slb, clb, l4 load balancer | 负载均衡, 负载均衡器, 负载平衡, 云负载均衡, 云负载均衡器, 负载平衡器, 负载均衡设备
mtu | mtu, mtu mismatch, jumbo frames, fragmentation, packet size | MTU 不一致, MTU 设置, 数据包过大
nat | snat, dnat, nat, masquerade, address translation | 地址转换, 网络地址转换, 源地址转换, 地址伪装
ndots | ndots, search domain, search domains, resolv conf, fqdn, trailing dot, fully qualified | 搜索域, 完全限定域名,
  全限定域名, 搜索域名, 完整域名
network | network, networking, networks | 网络, 网路, 网络通信
network-model | network model, flat network, pod network, pod networking, networking model, ip per pod | 网络模型,
  扁平网络, pod 网络, 扁平化网络, 网络架构
network-policy | networkpolicy, network policy, netpol, default deny, network policies, networkpolicies,
  podselector, namespaceselector, ipblock, network isolation, micro segmentation, deny all traffic | 网络策略,
  网络隔离, 网络隔离策略, 网络政策, 网络原则, 默认拒绝, 拒绝所有流量, 微隔离
node-port | nodeport, node port, nodeports | 节点端口, 节点端口号, nodeport 端口
overlay-network | overlay network, overlay networks, vxlan, geneve, ipip, bgp, encapsulation, veth, tunnel,
  host gw, underlay | 封装, 隧道, 覆盖网络, 叠加网络, overlay 网络, 网桥, 底层网络, 隧道模式
path-type | pathtype, path type, path prefix, path matching, path based routing, route by path, host based
  routing, pathprefix | 路径匹配, 路径类型, 路径前缀, 按路径, 按域名, 路径转发
pod-cidr | pod cidr, podcidr, cidr, ipam, service cidr, servicecidr, servicecidrs, address range, ip range,
  subnet, pod subnet | 网段, pod 网段, 地址段, 子网, 地址池, 服务网段, 子网络, IP 段, 地址范围
port | port, ports | 端口, 连接端口, 通信端口, 端口号
proxy-mode | proxy mode, iptables, ipvs, nftables, kubeproxy mode, iptables mode, ipvs mode, nftables mode |
  kube-proxy 模式, 代理模式, 转发规则表, iptables 模式, ipvs 模式, nftables 模式, 转发模式
rate-limit | rate limit, rate limiting, throttle requests, requests per second limit, qps limit | 速率限制, 流控,
  限流, 限速, 接口限流
request | request, call, api call, calls | 请求, 调用, 请求过来
rewrite | rewrite, url rewrite, urlrewrite, rewrite target, path rewrite, strip prefix | 重写, 路径重写, URL 重写,
  去掉前缀
route | route, routing, router, routes, routed | 路由, 转发规则, 路由规则, 路由配置
service | service, svc, k8s service, services, kubernetes service | 服务, 后端服务, service 资源
service-discovery | service discovery, discover services, service registry | 服务发现, 服务注册
service-type | service types, service type, types of service, types of services, kinds of service, services
  types | 服务类型, service 类型, 服务的类型, 服务种类, service 的类型, service 有哪几种
service-unreachable | unreachable, not reachable, can not connect, cannot connect, can't connect, not
  accessible, inaccessible, can not access, cannot access, can't access, cannot reach, can not reach, can't
  reach, unable to connect, unable to reach, not responding | 访问不通, 连不上, 不可达, 不通, 访问不了, 连接不上, 无法访问, ping 不通,
  打不开, 访问不到, 无法连接, 连不通, 调不通, 不能访问, 网络不通, 访问失败
session-affinity | session affinity, sessionaffinity, sticky session, sticky sessions, session stickiness,
  stickiness, sticky, cookie affinity, session persistence | 会话保持, 会话亲和, 粘性会话, 粘滞会话, 会话粘滞, 会话粘连, 黏性会话, 工作阶段保持,
  会话亲和性, 黏性
split-traffic | traffic splitting, split traffic, weighted routing, traffic shifting, traffic split, canary
  traffic, weight based, traffic weight, percentage of traffic, percent of traffic, route weights, weighted
  backends | 流量切分, 按权重, 权重路由, 流量分割, 流量比例, 分流, 流量拆分, 按比例, 切流, 流量权重, 权重分流
target-port | targetport, target port, containerport, container port, named port, targetports, hostport, host
  port | 目标端口, 容器端口, 命名端口, 端口映射, 主机端口, 宿主机端口
tls | tls, https, ssl, sni | 加密传输, HTTPS 证书, https 协议, https 访问
tls-termination | tls termination, terminate tls, ssl termination, tls secret, tls passthrough, passthrough,
  https redirect, tls offload, ssl offloading, hsts | TLS 终止, 证书卸载, TLS 卸载, 配置 https, SSL 卸载, https 终止, 强制
  https, TLS 透传
topology-routing | trafficdistribution, traffic distribution, prefersamezone, prefersamenode, preferclose,
  topology aware routing, topology aware hints, zone aware routing, same zone, local endpoints, topology
  aware, cross zone traffic, internaltrafficpolicy, internal traffic policy, locality load balancing | 同可用区,
  就近访问, 就近路由, 拓扑感知路由, 拓扑感知, 同区域, 同节点, 流量分布, 跨区流量, 跨可用区流量, 同区优先, 就近, 拓扑感知提示, 内部流量策略, 集群内流量策略
traffic-path | request path, traffic path, traffic flow, request flow, path of a request, hop, hops, way of a
  request, journey of a request, life of a request, packet flow, request route, end to end path, packet path,
  request journey | 请求路径, 流量路径, 链路, 请求链路, 流量走向, 请求流程, 请求走向, 访问链路, 请求流转, 流量流程, 数据流向, 经过哪些, 完整链路, 流转过程, 经过哪几跳,
  数据包路径
`;
