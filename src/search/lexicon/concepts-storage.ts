/** Concepts of storage, configuration and Secrets; see `concepts-pods.ts`. */
export const STORAGE_CONCEPTS = `
access-mode | access mode, access modes, accessmodes, readwriteonce, readwritemany, readonlymany,
  readwriteoncepod, rwo, rwx, rox, rwop, read write many, read write once | 访问模式, 读写模式, 存取模式, 多节点读写, 多 pod 读写,
  单节点读写
backup | backup, back up, restore, backups, restore backup, backed up, velero, velero backup | 备份, 还原, 恢复备份,
  备份恢复, 备份还原, velero 备份, velero 恢复
config-reload | config reload, hot reload, reload config, reload configuration, reload configmap, configmap
  update, config update, configmap change, config change, checksum annotation, checksum, live reload, stale
  config, pick up config, stakater reloader | 配置热更新, 热更新, 热加载, 热重载, 配置更新, 配置不生效, 配置没生效, 配置未生效, 修改配置, 动态配置,
  配置变更, 重新加载配置, 更新配置, 改了配置, 配置没有生效
configmap | configmap, config map, cm, configmaps, config maps | 配置映射, 配置字典, 配置图, 组态对应
credential-provider | credential provider, credential providers, credentialprovider, kubelet credential
  provider | 凭据提供程序, 凭据插件, 凭证提供者, 凭据提供者
csi | csi, csi driver, storage driver, storage plugin, container storage interface, csi drivers, csidriver, in
  tree volume, csi migration, csi node plugin | 存储插件, 存储驱动, 容器存储接口, csi 驱动, csi 插件, 容器存储介面
data-loss | data loss, lose data, losing data, lost data, data lost, lose my data | 数据丢失, 丢数据, 丢失数据, 数据没了,
  数据会丢, 资料遗失
disk | disk, disk space, disks, disk full, no space left on device, no space left | 磁盘, 硬盘, 磁盘空间, 硬碟, 磁碟, 磁盘满,
  磁盘满了, 空间不足, 磁盘写满
dynamic-provisioning | dynamic provisioning, provisioner, dynamically provision, static provisioning, dynamic
  provision, provisioned dynamically | 动态供应, 动态制备, 静态供应, 动态分配存储, 动态供给, 动态布建, 制备器, 静态制备, 动态置备
empty-dir | emptydir, empty dir, scratch space, scratch data, tmpfs, memory backed volume, scratch volume |
  空目录, 临时目录, 临时卷, 内存盘, 临时数据, 临时空间, 暂存空间
encryption-at-rest | encryptionconfiguration, encryption provider, kms, kms provider, kms v2, encryption at
  rest, encrypt etcd, encrypt at rest, encrypted at rest, encryption config | 静态加密, 落盘加密, 存储加密, etcd 加密,
  密钥管理服务, 加密配置, 加密存储, 静止加密
environment-variable | environment variable, env var, env, envfrom, environment variables, env vars, env
  variable, env variables | 环境变量, 环境参数, 环境变数, env 变量
ephemeral-volume | ephemeral volume, ephemeral volumes, generic ephemeral volume, csi inline volume, csi
  inline | 临时性卷, 临时存储卷, 通用临时卷, 短暂卷
external-secrets | external secrets, externalsecrets, external secrets operator, eso, secrets store csi,
  secret store, secretproviderclass, vault, hashicorp vault, sealed secrets, sealedsecrets, sealed secret,
  sealedsecret, sops, secrets manager, external secret store, key vault | 外部密钥, 外部密钥管理, 密钥管理系统, 密钥管理, 密封密钥,
  密钥加密存 git, 外部机密
failed-mount | failedmount, mount failed, mount failure, unable to mount, unable to attach or mount volumes,
  mountvolume, mount error, cannot mount, failed to mount, failed mount, timed out waiting for the condition |
  挂载失败, 卷挂载失败, 挂载不上, 挂不上, 挂载报错, 无法挂载, 挂载错误, 挂载超时
fs-group | fsgroup, fsgroupchangepolicy, volume permission, volume permissions, volume ownership, file
  ownership | 卷权限, 目录权限, 文件属主, 卷属主, 挂载权限, 目录属主
host-path | hostpath, host path, host directory, host filesystem, node directory | 主机路径, 宿主机目录, 主机目录, 宿主机路径,
  挂载宿主机, 节点目录
image-pull-secret | imagepullsecret, imagepullsecrets, image pull secret, pull secret, pull secrets, image
  pull secrets, private registry, registry credentials, docker registry secret, dockerconfigjson, dockercfg,
  registry secret, pull access denied, private image, private images, private repository | 私有仓库, 拉取凭证, 私有镜像仓库,
  私有镜像, 镜像拉取密钥, 镜像仓库凭证, 仓库认证, 私有映像档仓库, 仓库密码, 私仓, 拉取密钥
image-volume | image volume, image volumes, oci volume, oci artifact, oci artifacts | 镜像卷, OCI 制品, 镜像作为卷
immutable | immutable, immutable configmap, immutable secret, immutability | 不可变, 不可修改, 不可更改, 不可变配置, 不可变更
local-volume | local volume, local pv, local persistent volume, local volumes, local path provisioner, local
  storage, local ssd, local disk | 本地卷, 本地持久卷, 本地存储, 本地 PV, 本地磁盘, 本地盘, 本机存储
mount | mount, mounting, volume mount, volumemount, volumemounts, mounted | 挂载, 卷挂载
multi-attach | multi attach, multi attach error, failedattachvolume, volumeattachment, volume attachment,
  already exclusively attached, already attached, stuck detaching, force detach, detach, volume is already |
  多重挂载, 卷卸载卡住, 卷已被占用, 卸载卡住, 卷分离, 重复挂载, 多节点挂载, 卷卸载, 卷被占用, 多重附加
nfs | nfs, cephfs, efs, nas, shared filesystem, shared file system, network file system, shared storage,
  shared volume, share a volume | 共享存储, 共享文件系统, 网络文件系统, 共享卷, 网络存储, 共享目录, 共享盘
projected-volume | projected volume, projected volumes | 投射卷, 投影卷, 映射卷, 投射数据卷
pv | pv, persistentvolume, persistent volume, persistent volumes, pvs, persistentvolumes | 持久卷, 持久化卷, 持久存储卷,
  持久性卷, 持久磁盘区, 持久性磁盘区
pvc | pvc, persistentvolumeclaim, persistent volume claim, volume claim, pvcs, persistent volume claims,
  volume claims, persistentvolumeclaims | 持久卷声明, 存储声明, 持久卷申领, 持久卷申请, 存储申请, 存储卷声明, 持久磁盘区声明, 持久性磁盘区声明, 持久化卷声明
pvc-protection | pvc protection, pvcprotection, in use protection, storage object in use | 使用中保护, pvc 保护,
  存储对象使用保护
pvc-retention | persistentvolumeclaimretentionpolicy, pvc retention, pvc retention policy, keep the pvc | pvc
  保留策略, 保留 pvc, pvc 保留
reclaim | reclaim policy, reclaimpolicy, persistentvolumereclaimpolicy, retain, claimref, released pv, recycle
  policy, released state, released status | 回收策略, 保留策略, 回收方式, released 状态, 存储回收
registry | registry, container registry, image registry, docker hub, dockerhub, registry mirror, mirror
  registry, image mirror, image repository | 镜像仓库, 镜像源, 镜像加速, 镜像站, 映像档仓库, 镜像代理, 国内镜像, 容器仓库
secret | secret, credentials, password, secrets, credential, passwords, sensitive data, secret data | 密钥, 秘密,
  保密字典, 密码, 凭据, 敏感信息, 敏感数据, 凭据管理, 机密, 秘钥, 敏感配置
snapshot | snapshot, snapshots, volumesnapshot, volume snapshot, volumesnapshotclass, volumesnapshotcontent,
  snapshot controller, volume snapshots | 快照, 卷快照, 存储快照, 磁盘快照, 快照恢复, 快照类
storage-class | storageclass, storage class, sc, storage classes, storageclasses, default storageclass,
  default storage class | 存储类, 存储类型, 保存类别, 默认存储类, 存储类别
subpath | subpath, sub path, subpathexpr | 子路径, 子目录挂载, 单文件挂载, 挂载单个文件
unbound-claim | unbound, unbound immediate persistentvolumeclaims, unbound pvc, not bound, waiting for first
  consumer to be created, no persistent volumes available | 未绑定, 绑定不上, 绑不上, 无法绑定, 没有绑定, 绑定失败
volume | volume, volumes, pod volume | 卷, 存储卷, 数据卷, 挂卷, 磁盘卷, 存储空间, 磁盘区
volume-attributes | volumeattributesclass, volume attributes class, iops, change iops | 卷属性, 卷属性类, 磁盘性能, 调整
  IOPS
volume-binding | volumebindingmode, volume binding mode, waitforfirstconsumer, wait for first consumer, wffc,
  delayed binding, immediate binding, volume binding | 延迟绑定, 卷绑定模式, 绑定模式, 立即绑定, 等待首个消费者, 延时绑定
volume-claim-template | volumeclaimtemplates, volumeclaimtemplate, volume claim template, volume claim
  templates, claim template | 卷声明模板, 卷申领模板, pvc 模板, 存储模板
volume-clone | volume clone, clone a volume, clone volume, clone pvc, clone a pvc, volume cloning, datasource,
  data source | 卷克隆, 克隆卷, 克隆 pvc, pvc 克隆, 克隆磁盘, 数据源
volume-expand | expand volume, resize volume, volume expansion, resize pvc, expand pvc, expand a pvc, resize a
  pvc, grow pvc, grow a volume, shrink pvc, shrink a pvc, allowvolumeexpansion, enlarge the disk, increase pvc
  size, increase volume size, shrink volume, resize persistent volume, increase storage size | 扩容卷, 卷扩容, 扩展卷,
  扩容 pvc, pvc 扩容, 磁盘扩容, 存储扩容, 扩大存储, 缩容 pvc, pvc 缩容, 扩容磁盘, 扩磁盘, 在线扩容, 卷扩展, 扩容存储
volume-storage | storage, persistent storage, persist | 存储, 持久化, 储存, 持久存储, 持久化存储
volume-type | volume type, volume types, types of volume, types of volumes, kinds of volumes | 卷类型, 卷的类型,
  存储卷类型, 存储卷的类型, 数据卷类型
volume-zone | volume node affinity conflict, volume zone conflict, wrong zone, zone mismatch, volume affinity
  | 卷区域冲突, 卷节点亲和冲突, 卷亲和冲突, 区域不匹配, 可用区不匹配
`;
