/** Time that stands still until everything that could happen has happened, and then jumps to what is next. */
export interface VirtualTime {
  now(): number;
  /** Resolves after so many virtual milliseconds. */
  delay(milliseconds: number): Promise<void>;
  /** Runs a function after so many virtual milliseconds. */
  after(milliseconds: number, action: () => void): void;
  /** Lets time pass until nothing is left, an instant is reached, or `isOver`, asked after each event. */
  run(until: number, isOver: () => boolean): Promise<void>;
}

interface Happening {
  at: number;
  order: number;
  action: () => void;
}

export function createVirtualTime(start: number): VirtualTime {
  const queue: Happening[] = [];
  let time = start;
  let count = 0;

  function after(milliseconds: number, action: () => void): void {
    push(queue, { at: time + Math.max(milliseconds, 0), order: count++, action });
  }

  return {
    now: () => time,
    after,
    delay: (milliseconds) => new Promise((resolve) => after(milliseconds, resolve)),
    async run(until, isOver) {
      for (;;) {
        await settled();
        const next = queue[0];
        if (!next || next.at > until || isOver()) return;
        pop(queue);
        time = next.at;
        next.action();
      }
    },
  };
}

/** Resolves once every promise that could go on has gone on. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function isBefore(a: Happening, b: Happening): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function push(heap: Happening[], happening: Happening): void {
  let index = heap.push(happening) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (!swapIfBefore(heap, index, parent)) return;
    index = parent;
  }
}

function pop(heap: Happening[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  heap[0] = last;
  let index = 0;
  for (;;) {
    const left = 2 * index + 1;
    const right = left + 1;
    const isRight = right < heap.length && isBefore(at(heap, right), at(heap, left));
    const child = isRight ? right : left;
    if (child >= heap.length || !swapIfBefore(heap, child, index)) return;
    index = child;
  }
}

function swapIfBefore(heap: Happening[], lower: number, upper: number): boolean {
  const [below, above] = [at(heap, lower), at(heap, upper)];
  if (!isBefore(below, above)) return false;
  heap[lower] = above;
  heap[upper] = below;
  return true;
}

function at(heap: readonly Happening[], index: number): Happening {
  const happening = heap[index];
  if (!happening) throw new RangeError(`Nothing at ${index}`);
  return happening;
}
