/** Concepts of architecture, the API, admission and extension; see `concepts-pods.ts`. */
export const API_CONCEPTS = `
add-on | addon, add on, addons, add ons, cluster addon | 附加组件, 扩展插件, 附加元件, 集群插件, 扩展组件
admission | admission, admission control, admission controller, admission plugin, admission controllers,
  admission plugins, dynamic admission | 准入, 准入控制, 准入控制器, 准入机制, 动态准入, 准入插件, 准入检查, 准入校验, 准入阶段
admission-review | admissionreview, admission review, admission response, admission request,
  admissionreviewversions, webhook response | 准入响应, 准入请求, 准入审查
annotation | annotation, annotations | 注解, 注释
api-aggregation | api aggregation, aggregated api, aggregation layer, apiservice, apiservices, aggregated
  apiserver, extension apiserver, extension api server, aggregated api server | 聚合 API, 聚合层, API 聚合, 聚合接口, 扩展
  API 服务器, 聚合 API 服务器
api-deprecation | deprecated api, api deprecation, removed api, deprecation policy, deprecation guide, api
  removal, removed apis, no matches for kind, pluto, kubent, kubectl convert | API 弃用, 废弃的 API, 弃用 API, 弃用策略,
  废弃接口, 过期 API, 旧版 API, 弃用的 API, 废弃 API, 移除的 API, 淘汰的 API
api-group | api group, apigroup, apiversion, api version, group version kind, gvk, gvr, api resources | API 组,
  API 版本, 接口版本, 组版本
api-server | apiserver, api server, kubeapiserver, kube apiserver, kube api server, kubernetes api, api
  servers | api 服务器, api 服务, 接口服务器, apiserver 组件, k8s api, 接口服务, api 伺服器, api 服务端
apply-flow | kubectl apply flow, after kubectl apply, after you run kubectl apply, after kubectl create,
  behind the scenes, under the hood | 创建流程, pod 创建流程, 执行 apply 后, kubectl apply 之后, kubectl apply 后, 内部流程,
  内部依次, 提交 yaml 后, 背后发生
base64 | base64, base 64, base64 encoded | base64 编码, base64 加密
ca-bundle | cabundle, ca bundle | 证书包, caBundle 证书
cascading-deletion | cascading deletion, cascading delete, cascade, cascade delete, orphan, orphaned,
  foreground deletion, background deletion, propagation policy, propagationpolicy | 级联删除, 级联, 孤儿, 孤立对象, 前台删除,
  后台删除, 连带删除, 删除传播
cel | cel, cel expression, cel rule, common expression language, xkubernetesvalidations, kubernetes
  validations | cel 表达式, cel 校验, cel 规则, 通用表达式语言
client-side-apply | client side apply, clientside apply, last applied configuration, lastappliedconfiguration,
  three way merge, 3 way merge | 客户端应用, 客户端 apply, 三方合并, 三路合并
cloud-controller | cloud controller manager, cloudcontrollermanager, ccm, cloud provider, cloud controller |
  云控制器, 云控制器管理器, 云厂商, 云服务商, 云控制管理器, 云平台控制器, 云提供商
cluster | cluster | 集群, 丛集, 群集
component | component, components, building block, building blocks, architecture, parts of, consist of, made
  of, made up of, constituents | 架构, 体系结构, 架构图, 组件, 元件, 构件, 部件, 组成部分, 组成, 构成, 构成部分, 组成部件, 系统组件, 核心组件, 零件, 组成结构
container-runtime | container runtime, runtime, containerd, cri o, crio, container engine, runc, low level
  runtime | 容器运行时, 运行时, 容器引擎, 容器执行时
control-loop | control loop, reconcile, reconciliation, reconcile loop, desired state, current state, actual
  state, control loops, reconciler, reconciling, reconciles, level triggered, edge triggered | 控制循环, 调谐, 协调循环,
  期望状态, 当前状态, 实际状态, 目标状态, 调谐循环, 调和, 对账, 收敛, 水平触发, 电平触发, 边缘触发
control-plane | control plane, master, master node, master components, head node, control node, controlplane,
  masters, control plane node, management plane | 控制平面, 控制面, 主节点, 控制节点, 管理节点, 控制面板节点, 控制层, 主控节点, 主控, 控制平台,
  master 节点, 管理平面, 控制平面节点
controller | controller, controllers, custom controller | 控制器, 自定义控制器, 控制器模式
controller-manager | controller manager, kubecontrollermanager, kube controller manager, kcm,
  controllermanager, built in controllers, builtin controllers | 控制器管理器, 控制管理器, 控制器管理组件, 内置控制器
conversion-webhook | conversion webhook, crd conversion, version conversion, storage version, stored versions,
  storedversions, storageversionmigration, storage version migration | 转换 webhook, 版本转换, 存储版本, 存储版本迁移
crd | crd, customresourcedefinition, custom resource definition, custom resource, custom resources, cr, custom
  kind, custom type, crds, custom resource definitions, custom objects, custom api | 自定义资源, 自定义资源定义, 定制资源, crd
  资源, 自订资源, 自订资源定义, 自定义对象, 自定义 API
crd-schema | openapi schema, structural schema, openapi v3, crd schema, crd validation, printer columns,
  additionalprintercolumns, prune unknown fields | 结构化模式, 结构化 schema, 结构 schema, crd 校验, 打印列, 字段裁剪
cri | cri, container runtime interface | 容器运行时接口, 运行时接口, 容器运行时介面
crictl | crictl, nerdctl, ctr | crictl 命令, crictl 工具
declarative | declarative, imperative, declarative model, spec and status, observedgeneration, observed
  generation, metadata generation | 声明式, 命令式, 指令式, 宣告式, 声明式模型, 声明式 API, 声明式配置
deprecation | deprecated, deprecate, deprecation | 弃用, 废弃, 已弃用, 已废弃
docker-runtime | dockershim, cri dockerd, docker engine, docker removal, docker as a runtime, docker runtime |
  移除 docker, 弃用 docker, 不支持 docker, 还能用 docker, docker 运行时, 废弃 docker, docker 引擎, 替换 docker
dry-run | dry run, dryrun, kubectl diff, server dry run | 试运行, 演练, 预演, 空跑
etcd | etcd, key value store, etcdctl, etcdutl, etcds | 键值存储, 键值数据库, etcd 集群, 键值对存储
extend | extend, extension, extensibility, extending | 扩展, 扩展机制, 可扩展, 扩展点
failure-policy | failurepolicy, failure policy, fail open, fail closed | 失败策略, 故障策略
feature-gate | feature gate, featuregate, featuregates, feature flag, alpha feature, beta feature | 特性门控,
  功能开关, 特性开关, 功能门控, 特性门
finalizer | finalizer, finalizers | 终结器, 终结者, 终结机制
garbage-collection | garbage collection, garbage collector, gc | 垃圾回收, 垃圾收集
informer | informer, informers, list watch, listwatch, work queue, workqueue, client go, clientgo, controller
  runtime, controllerruntime, shared informer, delta fifo, resync | 工作队列, 本地缓存, informer 机制, 资源监听器
inject | inject, injection, injector, auto injection, automatic injection, injecting, injected, autoinject |
  注入, 自动注入, 注入容器
json-patch | jsonpatch, json patch, patchtype | JSON 补丁, 补丁格式
kubelet | kubelet, kubelets | 节点代理, kubelet 组件
kubernetes | kubernetes, k8s, kube | 酷伯, 容器编排, 容器编排系统
label | label, labels | 标签, 标记, 打标签, 打标
lease | lease, leases, leader election, leader elect, leader | 租约, 选主, 领导者选举, 领导选举, 选举
manifest | manifest, yaml, yml, yaml file, manifests, yaml manifest, spec file | 清单, 资源清单, 编排文件, 清单文件, yaml
  文件, 资源文件
match-conditions | matchconditions, match conditions, objectselector, object selector, matchpolicy, webhook
  rules, webhook selector | 匹配条件, 匹配策略, 对象选择器
mutate | mutating, mutate, mutation, mutating admission | 变更, 变异, 变更准入, 修改对象, 修改请求, 改写请求, 变更型, 突变
namespace | namespace, ns, namespaces | 命名空间, 名字空间, 名称空间, 空间隔离
operator | operator, operator pattern, operator sdk, kubebuilder, operator framework, operators, k8s operator,
  olm, operator lifecycle manager | 运维器, 操作员, operator 模式, 运维机器人, operator 框架, 操作器, 运维知识
owner-reference | owner reference, ownerreference, ownerreferences, owner references, owned by, dependent
  object, dependent objects | 属主引用, 所有者引用, 拥有者引用, 从属对象, 属主
policy-cel | validatingadmissionpolicy, mutatingadmissionpolicy, admission policy, cel policy, vap, validating
  admission policy, mutating admission policy, validatingadmissionpolicybinding | 准入策略, cel 策略, 验证准入策略,
  变更准入策略, 校验准入策略
policy-engine | kyverno, opa, gatekeeper, policy engine, open policy agent | 策略引擎, 策略即代码
quorum | quorum, raft, odd number, odd members, odd number of members, split brain | 法定人数, 奇数, 奇数个, 奇数节点, 多数派,
  脑裂, 过半, 仲裁
reject | reject, rejected, deny, denied, refuse, block, disallow, forbid, rejects, rejecting, denies, blocks,
  blocked, disallowed | 拒绝, 阻止, 拦下, 不允许, 驳回, 禁止, 阻断, 拒掉, 拦住, 禁止创建
resource-version | resourceversion, resource version, optimistic locking, optimistic concurrency, optimistic
  lock, object has been modified, conflict error, operation cannot be fulfilled | 资源版本, 乐观锁, 乐观并发, 版本冲突,
  对象已被修改
selector | selector, selectors, label selector, matchlabels, matchexpressions, set based selector | 选择器,
  标签选择器, 选取器, 标签选取器, 选择算符
side-effect | sideeffects, side effect | 副作用
ssa | server side apply, serverside apply, serversideapply, field manager, fieldmanager, managedfields,
  managed fields, field ownership, force conflicts | 服务端应用, 服务器端应用, 服务端 apply, 字段管理者, 字段所有权, 字段归属
strict-validation | unknown field, unknown fields, strict validation, field validation, fieldvalidation,
  strict decoding error, schema validation | 未知字段, 严格校验, 字段校验, 字段验证
validate | validating, validate, validation, verify, validates, validated, validating admission, validator,
  enforce policy | 验证, 校验, 检验, 校验准入, 强制校验, 验证准入, 策略校验, 验证型
watch | watch | 监听, 侦听, watch 机制
webhook | webhook, admission webhook, web hook, callback, webhooks, web hooks, admission hook, webhook server,
  validatingwebhookconfiguration, mutatingwebhookconfiguration | 网络钩子, 回调, 准入钩子, webhook 服务, webhook 服务器,
  网络回调, web 钩子, webhook 服务端
webhook-failure | failed calling webhook, webhook failure, webhook timeout, broken webhook, webhook down,
  webhook outage, webhook unavailable, webhook blocks, webhook is down | webhook 故障, webhook 超时, webhook 挂了,
  webhook 不可用, 调用 webhook 失败, webhook 坏了, webhook 失败, webhook 异常
`;
