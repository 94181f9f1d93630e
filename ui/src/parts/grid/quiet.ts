/** A map that tells nobody of its changes: its owner does, once for all of them. */
export class Quiet<K, V> extends Map<K, V> {}
