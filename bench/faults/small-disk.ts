import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const SIZE = '6m';

/** Puts a small file system, in memory, at that directory. Only root may. */
export const mountSmall = (directory: string): void => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', directory], { stdio: 'pipe' });
  } catch (error) {
    throw new Error('A full disk needs a small file system of its own, which only root may make: run it as root.', {
      cause: error,
    });
  }
};

export const unmount = (directory: string): void => {
  execFileSync('umount', ['-l', directory]);
};

/** Fills the file system that a directory lies in, to the last byte; gives what makes room again. */
export const fillDisk = (directory: string): (() => void) => {
  const path = join(directory, 'ballast');
  const file = openSync(path, 'w');
  for (let size = 65_536; size >= 1;) {
    try {
      writeSync(file, Buffer.alloc(size));
    } catch {
      size = Math.floor(size / 2);
    }
  }
  closeSync(file);
  return () => rmSync(path);
};
