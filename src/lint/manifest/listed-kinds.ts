/**
 * Kinds whose fields are not checked, because no package has their types: configuration files and the custom
 * resources of other projects. Only `apiVersion` and `kind` are held to this list.
 */
const LISTED = [
  'admission.k8s.io/v1 AdmissionReview',
  'apiserver.config.k8s.io/v1 AdmissionConfiguration',
  'apiserver.config.k8s.io/v1 AuthenticationConfiguration',
  'apiserver.config.k8s.io/v1 AuthorizationConfiguration',
  'apiserver.config.k8s.io/v1 EncryptionConfiguration',
  'argoproj.io/v1alpha1 Application',
  'argoproj.io/v1alpha1 ApplicationSet',
  'argoproj.io/v1alpha1 Rollout',
  'audit.k8s.io/v1 Policy',
  'autoscaling.k8s.io/v1 VerticalPodAutoscaler',
  'cert-manager.io/v1 Certificate',
  'cert-manager.io/v1 ClusterIssuer',
  'cert-manager.io/v1 Issuer',
  'external-secrets.io/v1 ExternalSecret',
  'helm.toolkit.fluxcd.io/v2 HelmRelease',
  'karpenter.sh/v1 NodePool',
  'keda.sh/v1alpha1 ScaledObject',
  'kind.x-k8s.io/v1alpha4 Cluster',
  'kubeadm.k8s.io/v1beta4 ClusterConfiguration',
  'kubeadm.k8s.io/v1beta4 InitConfiguration',
  'kubelet.config.k8s.io/v1beta1 KubeletConfiguration',
  'kubeproxy.config.k8s.io/v1alpha1 KubeProxyConfiguration',
  'kubescheduler.config.k8s.io/v1 KubeSchedulerConfiguration',
  'kustomize.config.k8s.io/v1beta1 Kustomization',
  'kustomize.toolkit.fluxcd.io/v1 Kustomization',
  'kyverno.io/v1 ClusterPolicy',
  'monitoring.coreos.com/v1 PodMonitor',
  'monitoring.coreos.com/v1 PrometheusRule',
  'monitoring.coreos.com/v1 ServiceMonitor',
  'pod-security.admission.config.k8s.io/v1 PodSecurityConfiguration',
  'scheduling.k8s.io/v1beta1 PodGroup',
  'scheduling.k8s.io/v1beta1 Workload',
  'snapshot.storage.k8s.io/v1 VolumeSnapshot',
  'snapshot.storage.k8s.io/v1 VolumeSnapshotClass',
  'source.toolkit.fluxcd.io/v1 GitRepository',
  'v1 Config',
];

const listed = new Set(LISTED);
/** The custom resources that an author invents for an example. */
const EXAMPLE_GROUP = /^(?:[a-z0-9-]+\.)*example\.(?:com|org|io)\//;

/** True for a kind that is known but not checked. */
export function isListedKind(apiVersion: string, kind: string): boolean {
  return EXAMPLE_GROUP.test(apiVersion) || listed.has(`${apiVersion} ${kind}`);
}
