import type { Fields } from './api-types.ts';

/**
 * Fields that the generated types lack: those of Kubernetes 1.37, with their KEP, and formats that the package's
 * declarations do not tell.
 */
export const addedFields: Readonly<Record<string, Fields>> = {
  // `format: byte` in the OpenAPI document.
  'v1.Secret': { data: '{base64}' },
  'v1.ConfigMap': { binaryData: '{base64}' },
  'admissionregistration.k8s.io/v1.WebhookClientConfig': { caBundle: 'base64' },
  'apiextensions.k8s.io/v1.WebhookClientConfig': { caBundle: 'base64' },
  'apiregistration.k8s.io/v1.APIServiceSpec': { caBundle: 'base64' },
  'certificates.k8s.io/v1.CertificateSigningRequestSpec': { request: '!base64' },
};
