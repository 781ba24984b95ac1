import type { Fault } from './fault';

/** A fault that is on, under the number by which it is ended. */
type Active = Fault & { readonly id: number };

/** What a fault must know of a call to tell whether it holds for it. */
interface Victim {
  /** Address below `_api/`. */
  readonly target: string;
  readonly reads: boolean;
  /** Whether it carries a digest, which can have expired. */
  readonly bringsDigest: boolean;
}

/** The faults that are switched on. They live in memory: a restart is a cure. */
export class Faults {
  private active: Active[] = [];
  private lastId = 0;
  private offset = 0;

  /** Those that are on, with what is left of them. */
  list(): Active[] {
    return this.active;
  }

  add(fault: Fault): void {
    this.lastId += 1;
    this.active.push({ id: this.lastId, ...fault });
  }

  /** @returns whether there was such a fault */
  end(id: number): boolean {
    const rest = this.active.filter((fault) => fault.id !== id);
    const ended = rest.length < this.active.length;
    this.active = rest;
    return ended;
  }

  /** Ends all of them and puts the clock right. */
  clear(): void {
    this.active = [];
    this.offset = 0;
  }

  /** The first fault that holds for a call; it counts as used. */
  take(victim: Victim): Fault | undefined {
    const found = this.active.find((fault) => holds(fault, victim));
    if (found?.times !== undefined) {
      const left = { ...found, times: found.times - 1 };
      this.active = this.active.flatMap((fault) => (fault !== found ? fault : left.times > 0 ? left : []));
    }
    return found;
  }

  /** How far the server's clock is off; milliseconds. */
  get clockOffset(): number {
    return this.offset;
  }

  setClock(milliseconds: number): void {
    this.offset = milliseconds;
  }
}

const holds = ({ kind, path, only }: Fault, { target, reads, bringsDigest }: Victim): boolean =>
  (kind !== 'digest' || bringsDigest) && (only === undefined || (only === 'reads') === reads) && (path === undefined || decode(target).toLowerCase().includes(path.toLowerCase()));

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
