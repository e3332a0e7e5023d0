/**
 * Why a router gave no usable answer. `rejected`: it answers that it will not (a bad key, an unknown profile); the
 * others may pass when one tries again.
 */
export const PROVIDER_FAULTS = [
  'key-missing',
  'no-connection',
  'timeout',
  'too-many-requests',
  'server-error',
  'rejected',
  'malformed',
  'wrong-size',
  'too-large',
  'mode-not-offered',
] as const;
export type ProviderFault = (typeof PROVIDER_FAULTS)[number];

/** The one error of this package. `detail` never holds a key. */
export class ProviderError extends Error {
  constructor(
    readonly fault: ProviderFault,
    readonly provider: string,
    readonly detail: string,
  ) {
    super(`${provider}: ${fault}${detail === '' ? '' : ` (${detail})`}`);
    this.name = 'ProviderError';
  }
}

/** Whether the next attempt may go better. */
export function mayPass(fault: ProviderFault): boolean {
  return !['key-missing', 'rejected', 'wrong-size', 'too-large', 'mode-not-offered'].includes(fault);
}
