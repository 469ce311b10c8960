/** The memory of bytes, to be handed over to another thread and not copied; small ones share theirs with others and are copied. */
export function handedOver(bytes: Uint8Array | null): ArrayBuffer[] {
  return bytes !== null && bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [];
}
