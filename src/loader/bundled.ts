/** The regulations that come with the program. Each is a chunk of its own, loaded when it is asked for. */

export interface BundledRegulation {
  readonly id: string;
  /** The compiled regulation (`CompiledRegulation` of the engine), validated when the program was built. */
  load(): Promise<unknown>;
  /** The record of its text (`SourceRecord` of the model). */
  loadRecord(): Promise<unknown>;
}

export const BUNDLED: readonly BundledRegulation[] = [
  {
    id: 'lai-chau-xiv',
    load: async () => (await import('../regulations/lai-chau-xiv.yaml')).default,
    loadRecord: async () => (await import('../regulations/lai-chau-xiv.source.yaml')).default,
  },
  {
    id: '261-qd-tw',
    load: async () => (await import('../regulations/261-qd-tw.yaml')).default,
    loadRecord: async () => (await import('../regulations/261-qd-tw.source.yaml')).default,
  },
  {
    id: 'lam-dong-bcsd',
    load: async () => (await import('../regulations/lam-dong-bcsd.yaml')).default,
    loadRecord: async () => (await import('../regulations/lam-dong-bcsd.source.yaml')).default,
  },
  {
    id: 'kon-tum-bcsd',
    load: async () => (await import('../regulations/kon-tum-bcsd.yaml')).default,
    loadRecord: async () => (await import('../regulations/kon-tum-bcsd.source.yaml')).default,
  },
  {
    id: '202-qd-tw',
    load: async () => (await import('../regulations/202-qd-tw.yaml')).default,
    loadRecord: async () => (await import('../regulations/202-qd-tw.source.yaml')).default,
  },
];

/** Used where no regulation is named. */
export const DEFAULT_REGULATION = 'lai-chau-xiv';
