// A process that opens a pool, says so and waits: the test ends it the hard way.
import { defaultLimits } from '../../src/model/limits.ts';
import { openPool } from '../../src/screen/pool.ts';

const setup = { resumes: false, limits: defaultLimits, skills: [], asOf: '2026-01-01' } as const;
const pool = openPool({ workers: 2, setup: { ...setup, skills: [] } });
const outcome = await pool.run({ file: process.argv[2] ?? '', want: 'document' });
process.stdout.write(`${outcome.failure?.code ?? 'read'}\n`);
setInterval(() => {}, 1000);
