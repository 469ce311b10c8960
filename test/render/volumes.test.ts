import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOfScript, viewsIn, volumeIndex, volumeScript, volumesOf } from '../../src/render/page/volumes.ts';

const named = (n: number) => ({ name: `bao-cao-${String(n).padStart(5, '0')}.docx`, bytes: 20_000 });
const numbers = fc.uniqueArray(fc.nat(99_999), { maxLength: 400 }).map((list) => list.toSorted((a, b) => a - b));

describe('volumes', () => {
  it('hold every report once, in order', () => {
    fc.assert(fc.property(numbers, (list) => {
      const volumes = volumesOf(list.map(named));
      expect(volumes.flat()).toEqual(list.map(named));
      expect(volumes.every((volume) => volume.length > 0)).toBe(true);
    }));
  });

  it('stay as they are but for few where a report comes', () => {
    const many = Array.from({ length: 3000 }, (_, n) => named(n * 7));
    const keys = (members: typeof many) => new Set(volumesOf(members).map((volume) => volume.map(({ name }) => name).join()));
    fc.assert(fc.property(fc.nat(20_000).filter((n) => n % 7 !== 0), (n) => {
      const before = keys(many);
      const after = keys([...many, named(n)].toSorted((a, b) => (a.name < b.name ? -1 : 1)));
      expect([...after].filter((key) => !before.has(key)).length).toBeLessThan(8);
    }), { numRuns: 50 });
  });

  it('end where their texts grow long, whatever the names', () => {
    expect(Math.max(...volumesOf(Array.from({ length: 50 }, (_, n) => ({ ...named(n), bytes: 800_000 }))).map((volume) => volume.length))).toBeLessThan(3);
  });

  it('are named by what is in them, and give back each view', () => {
    fc.assert(fc.property(fc.array(fc.json(), { minLength: 1, maxLength: 20 }), (views) => {
      const bytes = views.map((view) => Buffer.from(view));
      const { key, parts } = volumeScript(bytes);
      const script = Buffer.concat(parts);
      expect(keyOfScript(script.toString())).toBe(key);
      expect(viewsIn(script, key, bytes.map((view) => view.length)).map((view) => Buffer.from(view).toString())).toEqual(views);
    }));
  });

  it('are told by name and place', () => {
    const { volumes, places } = volumeIndex([['tap-a', [{ name: 'x' }, { name: 'y' }]], ['tap-b', [{ name: 'z' }]]]);
    expect(volumes).toEqual(['tap-a', 'tap-b']);
    expect([places.get('x'), places.get('y'), places.get('z')]).toEqual([[0, 0], [0, 1], [1, 0]]);
  });
});
