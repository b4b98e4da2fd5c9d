// How far a run is → lines for people.
import type { RunStatus } from '../index.ts';

export function statusText(status: RunStatus): string {
  const { files, done, shards, rate, secondsLeft, oldestHeartbeat, failures } = status;
  const share = files === 0 ? 100 : Math.floor((100 * done) / files);
  const codes = Object.entries(failures).map(([code, count]) => `${count} ${code}`);
  const lines = [
    ['run', status.id],
    ['files', `${done} of ${files} (${share} %)`],
    [
      'shards',
      `${shards.waiting} waiting · ${shards.active} active · ${shards.done} done · ${shards.dead} dead letters`,
    ],
    ['rate', rate === null ? 'none came through in the last 5 minutes' : `${rate.toFixed(1)} files a second`],
    ['left', secondsLeft === null ? 'unknown' : `${Math.ceil(secondsLeft)} s`],
    [
      'heartbeat',
      oldestHeartbeat === null ? 'no shard is active' : `oldest ${Math.round(oldestHeartbeat)} s ago`,
    ],
    ['not read', codes.length === 0 ? 'none' : codes.join(' · ')],
  ];
  return lines.map(([name = '', text = '']) => `${name.padEnd(10)} ${text}\n`).join('');
}
