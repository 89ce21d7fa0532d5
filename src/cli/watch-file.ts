import { unwatchFile, watchFile } from 'node:fs';

// A change counts when the file was then left alone for longer than the time between two looks at it.
const lookEvery = 100;
const settled = 150;

/**
 * Tells of a file's changes: written in place, replaced by another of its name as many editors do, removed, come back.
 * It is looked at, not listened to: what `fs.watch` reports differs by system, follows no link, ends when an editor
 * replaces the file, and is silent on network drives and in containers.
 *
 * @param path followed when it is a link; need not exist
 * @param onChange called once for changes in quick succession, when the last of them is over, so that a file in the
 *   midst of being written is not read
 * @returns what ends it
 */
export function watchFileChanges(path: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const onLook = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, settled);
  };
  watchFile(path, { interval: lookEvery }, onLook);
  return () => {
    unwatchFile(path, onLook);
    clearTimeout(timer);
  };
}
