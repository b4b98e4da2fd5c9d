// Arguments → exit code, as bin/rolefit.js, but from the sources: for measuring without a build.
import { main } from '../../src/cli/main.ts';

process.exitCode = await main(process.argv.slice(2));
