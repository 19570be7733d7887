import * as v from 'valibot';
import { parsePack, sketchSchema } from '../pack.ts';
import { benchOf, type Bench } from './bench.ts';

const loose = v.object({ pack: v.unknown(), aside: v.unknown(), sketch: v.unknown() });

/** A bench out of what a device kept; null where its pack cannot be opened any more. What else is broken is left behind. */
export const parseBench = (kept: unknown): Bench | null => {
  const fields = v.safeParse(loose, kept);
  if (!fields.success) return null;
  const parsed = parsePack(fields.output.pack);
  if ('rejected' in parsed) return null;
  const { pack } = parsed;
  const aside = parsePack({ ...pack, questions: fields.output.aside });
  const sketch = v.safeParse(sketchSchema, fields.output.sketch);
  return {
    ...benchOf(pack),
    aside: 'pack' in aside ? aside.pack.questions : [],
    sketch: sketch.success ? sketch.output : null,
  };
};
