#!/usr/bin/env node
// Checks the Node version, starts the command line and hands its exit code to the process.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`rolefit needs Node.js 22.13 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  // Whoever reads may stop early (`rolefit --help | head`): no failure of ours.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
    });
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
}
