/** Concepts of security; see `concepts-pods.ts`. */
export const SECURITY_CONCEPTS = `
anonymous | anonymous, anonymous access, anonymous auth, system anonymous, unauthenticated access | 匿名访问, 匿名,
  匿名用户, 匿名请求
apf | apf, api priority and fairness, priority and fairness, flowschema, 429, too many requests,
  prioritylevelconfiguration, apiserver rate limiting | 优先级与公平性, API 优先级, 优先级和公平性, API 限流, 请求过多, 公平性
audit | audit, audit log, audit logging, who deleted, who changed, who modified, who removed, audit policy,
  audit logs, audit trail, who did what | 审计, 审计日志, 谁删的, 审计策略, 稽核, 审核日志, 谁删除, 谁删了, 谁改的, 谁改了, 谁修改, 谁动了, 操作记录,
  谁删掉, 被谁删, 稽核日志, 审核记录
authentication | authentication, authn, authenticate, oidc, login, authenticated, openid connect, single sign
  on, sso, authentication config | 认证, 身份认证, 登录, 身份验证, 鉴别, 登入, 单点登录
authorization | authorization, authorisation, authz, permission, authorized, access control, permissions | 鉴权,
  授权, 权限, 访问控制, 权限控制, 存取控制
ca | certificate authority, root ca, ca certificate, private ca, self signed, ca cert, root certificate,
  cluster ca, signed by unknown authority, unknown authority | 根证书, CA 证书, 私有 CA, 自签名, 自签证书, 自签名证书, 证书颁发机构,
  根凭证, 根 CA
can-i | auth can i, cani, kubectl auth, check permissions, check my permissions, what permissions | 检查权限,
  查看权限, 权限检查, 有哪些权限, 查权限
cert-expiry | certificate expired, certificates expired, expired certificate, expired certificates,
  certificate has expired, certificate expiration, certificate expiry, certificates expire, certificate
  expires, certs expire, cert expired, certificate renewal, renew certificates, renew certificate, renew
  certs, certificate rotation, rotate certificates, checkexpiration, check expiration, certs renew | 证书过期,
  证书续期, 证书轮换, 证书到期, 证书续签, 证书有效期, 证书更新, 更新证书, 续签证书, 证书失效, 凭证过期, 凭证轮替, 凭证更新, 续期证书, 证书快过期
cert-manager | cert manager, certmanager, acme, letsencrypt, let's encrypt, lets encrypt, clusterissuer,
  dns01, http01, automatic certificates | 自动签发, 签发证书, 自动签发证书, 证书签发, 证书自动化, 免费证书, 自动续签
certificate | certificate, cert, x509, pki, certificates, certs, ssl certificate, tls certificate, serving
  certificate | 证书, 凭证, 数字证书, tls 证书, 集群证书
cis-benchmark | cis benchmark, cis, kube bench, kubebench, security baseline, security benchmark | 安全基线, 基线检查,
  CIS 基准, 基线扫描
container-escape | container escape, escape to the host, breakout, container breakout, docker sock, docker
  socket | 容器逃逸, 逃逸, 逃逸风险, docker 套接字
csr | csr, certificatesigningrequest, certificate signing request, servertlsbootstrap, tls bootstrap, tls
  bootstrapping, approve certificate | 证书签名请求, 证书请求, TLS 引导, 证书批准, 批准证书
encryption | encrypt, encryption, encrypted | 加密, 已加密
forbidden | forbidden, 403, cannot list resource, cannot get resource, cannot create resource, access denied,
  not allowed, lacks permission | 禁止访问, 权限不足, 没有权限, 无权限, 无权访问, 权限被拒, 没权限, 权限不够, 拒绝访问, 无权
hardening | harden, hardening, security checklist, secure a cluster, secure the cluster, secure my cluster,
  cluster security, security best practices, attack surface | 加固, 安全加固, 集群安全, 安全最佳实践, 安全清单, 安全检查清单, 攻击面, 安全措施,
  安全要点
host-namespace | hostnetwork, hostpid, hostipc, host network, host pid, host namespace, host namespaces,
  clusterfirstwithhostnet | 主机网络, 主机命名空间, 宿主机网络, 主机网络模式, hostnetwork 模式
impersonation | impersonate, impersonation | 模拟用户, 伪装用户, 用户伪装, 身份模拟
least-privilege | least privilege, minimum permissions, minimal permissions, least privileges | 最小权限, 最小特权,
  最低权限, 权限最小化
linux-capability | cap net admin, net admin, sys admin, drop all, add capabilities, linux capabilities, drop
  capabilities, container capabilities, capabilities drop, linux capability | 能力集, linux 能力, 内核能力, 权能
lsm | seccomp, apparmor, selinux, seccompprofile, seccomp profile, selinuxoptions, syscall filter | 系统调用过滤,
  强制访问控制, 安全模块, 系统调用限制
multi-tenancy | multi tenancy, multitenancy, tenant, multi tenant, tenants, vcluster, virtual cluster, virtual
  clusters, isolate teams, several teams, multiple teams, tenant isolation | 多租户, 租户, 虚拟集群, 租户隔离, 团队隔离, 多个团队,
  多团队
pod-security | pod security, podsecuritypolicy, psp, pod security admission, pod security standards, psa, pss,
  pod security policy, pod security standard, restricted level, baseline policy, restricted policy | pod 安全,
  pod 安全策略, pod 安全标准, pod 安全准入, pod 安全级别
privileged | privileged, privileged container, privileged containers, privileged mode, privilege escalation,
  allowprivilegeescalation, privileged pod | 特权, 特权容器, 提权, 特权模式, 特权提升, 提升权限
rbac | rbac, clusterrole, rolebinding, clusterrolebinding, role based access, role based access control,
  cluster roles, role bindings, clusterroles, rolebindings, cluster role, role binding, clusteradmin, cluster
  admin, rbac role, read only access, readonly access, read only user, read only role, read only permission,
  read only permissions | 基于角色的访问控制, 角色绑定, 角色权限, 角色权限控制, 权限管理, 集群角色, 分配权限, 授予权限, 角色型存取控制, 只读权限, 只读用户, 只读账号,
  只读角色
root-user | run as root, runs as root, running as root, root user, non root, nonroot, runasnonroot, not as
  root, without root | root 用户, root 运行, 非 root, 以 root, root 身份, 普通用户运行
runtime-class | runtimeclass, runtime class, gvisor, kata, kata containers, sandboxed container, sandboxed
  containers, runsc, sandbox runtime, confidential containers | 沙箱容器, 安全容器, 沙箱运行时, 运行时类, 沙盒容器
sa-token | service account token, serviceaccount token, serviceaccounttoken, bound token, bound service
  account token, projected token, tokenrequest, token request, automountserviceaccounttoken, create token,
  token expiration, token rotation | 服务账号令牌, 服务账户令牌, 绑定令牌, 投射令牌, 令牌轮换, 自动挂载令牌, sa token, 令牌过期, token 过期, token
  发放
security-context | securitycontext, security context, runasuser, runasgroup, security contexts,
  supplementalgroups, supplementalgroupspolicy, container security settings, readonlyrootfilesystem, read only
  root filesystem, read only filesystem, readonly filesystem, read only file system | 安全上下文, 容器安全配置, 安全性上下文,
  容器安全设置, 只读根文件系统, 只读文件系统, 根文件系统只读
service-account | serviceaccount, service account, sa, service accounts, serviceaccounts | 服务账号, 服务账户, 服务帐号,
  服务帐户
supply-chain | supply chain, image signing, vulnerability, vulnerabilities, image scanning, image scan, cve,
  cves, trivy, grype, cosign, sigstore, sbom, slsa, provenance, sign images, scan images, image signature,
  image security, signed images | 供应链, 镜像签名, 漏洞, 镜像扫描, 软件物料清单, 镜像安全, 漏洞扫描, 供应链安全, 签名验证, 弱点扫描, 镜像漏洞
token | token, tokens, bearer token | 令牌, 权杖
unauthorized | unauthorized, 401, you must be logged in, must be logged in, unauthenticated | 未授权, 未认证, 未登录,
  认证失败, 401 错误
user-namespace | user namespace, user namespaces, userns, hostusers, rootless, uid mapping, usernamespace |
  用户命名空间, 用户名字空间, UID 映射, 无根容器
workload-identity | workload identity, irsa, iam role, iam roles, cloud iam, pod identity, iam, cloud
  credentials | 云身份, IAM 角色, 工作负载身份, 云凭证, 云账号权限, 云权限
`;
