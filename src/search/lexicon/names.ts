/** Names and short names that are written alike in every language: no sign of the question's language. */
export const NAMES: ReadonlySet<string> = new Set(
  `
argocd calico cilium cj clusterrole clusterrolebinding clusterrolebindings clusterroles cm cni
configmap configmaps containerd coredns cr crashloopbackoff crd cri crictl cronjob cronjobs csi
daemonset daemonsets deployment deployments destinationrule dns docker ds endpoints endpointslice
endpointslices envoy ep errimagepull etcd etcdctl evicted flannel gateway gatewayclass grafana grpc
helm hpa hpas httproute imagepullbackoff ing ingress ingressclass ingresses initcontainer
initcontainers istio istioctl istiod k3s karpenter keda kind kubeadm kubeconfig kubectl kubelet
kubernetes kustomize kyverno limitrange limitranges livenessprobe minikube minreadyseconds namespace
namespaces netpol networkpolicies networkpolicy nginx node nodeport nodes ns oomkilled pdb
persistentvolume persistentvolumeclaim persistentvolumeclaims persistentvolumes po pod
poddisruptionbudget poddisruptionbudgets pods poststart prestart prestop priorityclass
priorityclasses prometheus psp pv pvc pvcs pvs qos rbac readinessprobe replicaset replicasets
resourcequota resourcequotas rolebinding rolebindings rs sa sc secret secrets service serviceaccount
serviceaccounts services sidecar sigkill sigterm startupprobe statefulset statefulsets storageclass
storageclasses sts svc taint taints tls toleration tolerations velero virtualservice virtualservices
vpa webhook webhooks yaml yml
`
    .split(/\s+/u)
    .filter(Boolean),
);
