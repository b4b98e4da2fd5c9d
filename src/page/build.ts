// page/*.ts and style.css → report/html/generated.ts: script and style of the page, each with the hash its policy names.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Bundled for browsers of the last years. A module that needs Node.js cannot be bundled: the build fails. */
async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path(file)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome110', 'firefox115', 'safari16.4'],
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'error',
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`${file} gave no output`);
  // Inside of <script> and <style>, the end tag and an opened comment would be markup.
  return output.text.trim().replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const style = await bundle('style.css');
const script = await bundle('report.ts');
const liveScript = await bundle('live.ts');
const page = {
  style,
  styleHash: hashOf(style),
  script,
  scriptHash: hashOf(script),
  liveScript,
  liveScriptHash: hashOf(liveScript),
};
writeFileSync(
  path('../report/html/generated.ts'),
  `// Made by \`npm run page\` from src/page. Do not edit.\nexport const page = ${JSON.stringify(page, null, 2)};\n`,
);
console.error(
  `page: script ${script.length} bytes, with weights ${liveScript.length}, style ${style.length}`,
);
