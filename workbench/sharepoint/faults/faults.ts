import { Fault } from './fault';

interface Active {
  readonly fault: Fault;
  left: number;
}

/** The faults that are switched on. They live in memory: a restart is a cure. */
export class Faults {
  private active: Active[] = [];
  private offset = 0;

  list(): Fault[] {
    return this.active.map(({ fault, left }) => (Number.isFinite(left) ? { ...fault, times: left } : fault));
  }

  add(fault: Fault): void {
    this.active.push({ fault, left: fault.times ?? Infinity });
  }

  clear(): void {
    this.active = [];
    this.offset = 0;
  }

  /**
   * The first fault that holds for a call; it counts as used.
   * @param target address below `_api/`
   * @param bringsDigest whether the call carries a digest, which can have expired
   */
  take(target: string, bringsDigest: boolean): Fault | undefined {
    const address = decode(target).toLowerCase();
    const found = this.active.find(({ fault }) => (fault.kind !== 'digest' || bringsDigest) && (fault.path === undefined || address.includes(fault.path.toLowerCase())));
    if (found) {
      found.left -= 1;
      this.active = this.active.filter(({ left }) => left > 0);
    }
    return found?.fault;
  }

  /** How far the server's clock is off; milliseconds. */
  get clockOffset(): number {
    return this.offset;
  }

  setClock(milliseconds: number): void {
    this.offset = milliseconds;
  }
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
