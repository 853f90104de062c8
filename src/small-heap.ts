import v8 from 'node:v8';

/**
 * Keeps a running bot's heap near what it holds. It idles most of the time, on machines it shares, and V8 would let
 * garbage pile up to what the machine has. The flag is read while running; set before the bank is loaded, it
 * makes the start slower, because the heap grows in many small steps.
 */
export function keepHeapSmall(): void {
  v8.setFlagsFromString('--heap-growing-percent=30');
}
