import { expect, it } from 'vitest';
import { makeMetrics } from './metrics.ts';

const rooms = { kept: 2, stored: 7 };

it('tells what happened, in lines that Prometheus reads', () => {
  const metrics = makeMetrics();
  metrics.committed(0.004);
  metrics.committed(2);
  metrics.answered('done');
  metrics.connected('socket', 1);
  metrics.connected('stream', 1);
  metrics.connected('stream', -1);
  metrics.sent(120);
  metrics.failed();
  const text = metrics.print(rooms);
  for (const line of [
    'says_who_rooms{in="memory"} 2',
    'says_who_rooms{in="store"} 7',
    'says_who_connections{by="socket"} 1',
    'says_who_connections{by="stream"} 0',
    'says_who_commands_total{result="done"} 1',
    'says_who_messages_sent_total 1',
    'says_who_sent_characters_total 120',
    'says_who_store_failures_total 1',
    'says_who_commit_seconds_bucket{le="0.0025"} 0',
    'says_who_commit_seconds_bucket{le="0.005"} 1',
    'says_who_commit_seconds_bucket{le="1"} 1',
    'says_who_commit_seconds_bucket{le="+Inf"} 2',
    'says_who_commit_seconds_count 2',
  ])
    expect(text.split('\n')).toContain(line);
});

it('each line is a comment or a sample, each metric has its kind, and the text ends with a line’s end', () => {
  const text = makeMetrics().print(rooms);
  expect(text.endsWith('\n')).toBe(true);
  const lines = text.trimEnd().split('\n');
  const samples = lines.filter((line) => !line.startsWith('#'));
  for (const sample of samples) expect(sample).toMatch(/^says_who_[a-z_]+(\{[a-z]+="[^"]+"\})? \d+(\.\d+)?$/);
  const typed = lines.filter((line) => line.startsWith('# TYPE ')).map((line) => line.split(' ')[2] ?? '');
  for (const sample of samples) expect(typed.some((name) => sample.startsWith(name))).toBe(true);
});
