/** Names and short names that are written alike in every language: no sign of the question's language. */
export const NAMES = new Set(`
calico cilium cj clusterrole clusterrolebinding cm cni configmap containerd coredns cr crashloopbackoff
crd cri cronjob csi daemonset dns docker ds endpointslice envoy ep etcd flannel grafana grpc helm hpa
httproute ing istio istioctl istiod karpenter keda kubeadm kubectl kubelet kubernetes kustomize kyverno
minikube minreadyseconds netpol nginx nodeport ns oomkilled pdb po poststart prestart prestop prometheus
psp pv pvc qos rbac replicaset rolebinding rs sa sc serviceaccount sigkill sigterm statefulset sts svc
tls velero virtualservice vpa yaml yml
`
    .split(/\s+/u)
    .filter(Boolean));
