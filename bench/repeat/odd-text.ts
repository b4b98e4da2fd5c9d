// → a resume with characters of all of Unicode in its words: what versions of Node.js may take for letters or not.

const words =
  'Python Django PostgreSQL Kubernetes built services with React. Led the team; shipped e.g. Kafka in 2.5 years';

/** The same text every time. */
export function oddText(): string {
  const all = words.split(' ');
  let state = 7;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const odd = (): string => {
    const code = 0xa0 + below(0x1_ffff - 0xa0);
    return code >= 0xd800 && code <= 0xdfff ? '' : String.fromCodePoint(code);
  };
  const lines = Array.from({ length: 400 }, () => {
    const line = Array.from({ length: 12 }, () => {
      const word = all[below(all.length)] ?? '';
      const at = below(word.length + 1);
      return below(2) === 0 ? word : word.slice(0, at) + odd() + word.slice(at);
    });
    return `- ${line.join(' ')}`;
  });
  return `Backend Engineer\n\nExperience\nEngineer, Mill Works, Jan 2019 - Present\n${lines.join('\n')}\n`;
}
