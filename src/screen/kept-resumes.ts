// A folder of the cache × the hash of a file's bytes → what was understood of it before, kept for the next posting.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import type { Resume } from '../model/profile.ts';
import { extensionOf } from '../read/kind.ts';

/** Bytes an entry may inflate to; the largest honest resume takes under one percent of it. */
const maxBytes = 64_000_000;

/** All that no posting changes of a resume. */
export interface Kept {
  resume: Resume;
  /** What near-identical texts share. */
  sketch: string;
}

export interface KeptResumes {
  /** What was made of these bytes, under this name; null where nothing is kept or the entry is damaged. */
  find(file: string, sha256: string): Kept | null;
  /** Keeps it; where that fails, nothing is kept and nothing is said. */
  keep(file: string, sha256: string, made: Kept): void;
}

/**
 * Opens one engine's folder. The extension is part of the key, because it has a say in how bytes are read. Entries
 * are deflated, whose checksum tells a damaged one; they appear under their name at once and whole, so that any
 * number of processes can share the folder.
 */
export function keptResumes(folder: string): KeptResumes {
  const pathOf = (file: string, sha256: string): string =>
    join(folder, sha256.slice(0, 2), `${sha256.slice(2)}.${extensionOf(file) || 'none'}`);
  return {
    find(file, sha256) {
      try {
        const bytes = inflateSync(readFileSync(pathOf(file, sha256)), { maxOutputLength: maxBytes });
        const kept: unknown = JSON.parse(bytes.toString());
        if (!isKept(kept) || kept.resume.profile.file.sha256 !== sha256) return null;
        return { ...kept, resume: renamed(kept.resume, file) };
      } catch {
        return null;
      }
    },
    keep(file, sha256, made) {
      const path = pathOf(file, sha256);
      try {
        const unfinished = `${path}.${process.pid}`;
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        writeFileSync(unfinished, deflateSync(JSON.stringify(made), { level: 1 }), { mode: 0o600 });
        renameSync(unfinished, path);
      } catch {
        // A full disk or a folder that was just cleared: the file is read again next time.
      }
    },
  };
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('resume' in value) || !('sketch' in value))
    return false;
  return typeof value.sketch === 'string' && isResume(value.resume);
}

function isResume(value: unknown): value is Resume {
  if (typeof value !== 'object' || value === null || !('profile' in value) || !('passages' in value))
    return false;
  const { profile, passages } = value;
  return (
    Array.isArray(passages) &&
    typeof profile === 'object' &&
    profile !== null &&
    'schema' in profile &&
    profile.schema === 'rolefit.profile/1'
  );
}

/** The name a file had when it was kept stands in its profile and in warnings about the name. */
function renamed(resume: Resume, file: string): Resume {
  const { profile } = resume;
  const before = profile.file.name;
  if (before === file) return resume;
  const warnings = profile.warnings.map((warning) => ({
    ...warning,
    message: warning.message.replaceAll(before, file),
  }));
  return { ...resume, profile: { ...profile, file: { ...profile.file, name: file }, warnings } };
}
