import { notServed } from '../errors/catalogue';
import { badParameter } from './errors';

/** One refiner as it is asked for: `Name(sort=frequency/descending,filter=50/0/*)`. */
export interface RefinerSpec {
  readonly name: string;
  readonly sort: 'frequency' | 'name' | 'number';
  readonly descending: boolean;
  /** How many values at most. */
  readonly bins: number;
  /** How often a value must be there. */
  readonly frequency: number;
  readonly prefix: string;
  /** Limits of spans, for dates and numbers. */
  readonly thresholds?: readonly string[];
}

/** As many values came back in the recording for a property that has more. */
const usualBins = 100;

const spec = /\s*([^\s,()]+)\s*(?:\(([^()]*)\))?\s*(?:,|$)/uy;

const withParameter = (refiner: RefinerSpec, parameter: string): RefinerSpec => {
  const [name, value = ''] = parameter.split(/=(.*)/s).map((part) => part.trim());
  const parts = value.split('/');
  switch (name.toLowerCase()) {
    case 'sort':
      if (!/^(frequency|name|number)\/(ascending|descending)$/.test(value)) {
        throw badParameter('refiners');
      }
      return { ...refiner, sort: parts[0] as RefinerSpec['sort'], descending: parts[1] === 'descending' };
    case 'filter': {
      const [bins, frequency = '0', ...prefix] = parts;
      if (!/^\d+$/.test(bins) || !/^\d+$/.test(frequency)) {
        throw badParameter('refiners');
      }
      return { ...refiner, bins: Number(bins), frequency: Number(frequency), prefix: (prefix[0] ?? '*').replace(/\*$/, '') };
    }
    case 'discretize':
      if (parts[0] !== 'manual' || parts.length < 2) {
        throw notServed(`discretize=${value} of a refiner; only discretize=manual/… is`);
      }
      return { ...refiner, thresholds: parts.slice(1) };
    case 'deephits':
      return refiner;
    default:
      throw notServed(`the parameter ${name} of a refiner`);
  }
};

/**
 * Reads the list of refiners. Without parameters values come by how often they are there, the most frequent first.
 * @throws `SpError` 400 when it cannot be read, 501 for parameters that this service does not know
 */
export const refinerSpecs = (refiners: string): readonly RefinerSpec[] => {
  const specs: RefinerSpec[] = [];
  let at = 0;
  while (refiners.slice(at).trim() !== '') {
    spec.lastIndex = at;
    const found = spec.exec(refiners);
    if (!found) {
      throw badParameter('refiners');
    }
    at = spec.lastIndex;
    const plain: RefinerSpec = { name: found[1], sort: 'frequency', descending: true, bins: usualBins, frequency: 0, prefix: '' };
    specs.push((found[2] ?? '').split(',').filter((one) => one.trim() !== '').reduce(withParameter, plain));
  }
  return specs;
};
