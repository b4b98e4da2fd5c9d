// The errors people see: what happened, to which file, what to do. Anything else is a defect and rethrown.

/** Why a file could not be used; stable, so that scripts can count by it. */
export type InputCode =
  | 'not-found'
  | 'permission'
  | 'not-a-file'
  | 'empty'
  | 'unsupported'
  | 'encrypted'
  | 'no-text'
  | 'corrupt'
  | 'too-large'
  | 'timeout'
  | 'memory'
  | 'crashed'
  | 'no-requirements'
  | 'invalid-spec'
  | 'invalid-results'
  | 'invalid-groups'
  | 'invalid-decisions'
  | 'no-resumes';

/** A known failure: `message` says what happened, `hint` what to do about it. Printed without a stack. */
export class RolefitError extends Error {
  readonly code: string;
  readonly hint: string | null;

  constructor(code: string, message: string, hint: string | null = null, cause?: unknown) {
    super(message, { cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = hint;
  }
}

/** A file that could not be read or understood. */
export class InputError extends RolefitError {
  declare readonly code: InputCode;
  readonly file: string;
  /** Hash of the file's bytes, where they could be read. */
  sha256: string | null = null;

  constructor(code: InputCode, file: string, message: string, hint: string | null = null, cause?: unknown) {
    super(code, message, hint, cause);
    this.file = file;
  }
}

/** A configuration that cannot be used. */
export class ConfigError extends RolefitError {
  constructor(message: string, hint: string | null = null, cause?: unknown) {
    super('config', message, hint, cause);
  }
}

/** A command line that cannot be carried out. */
export class UsageError extends RolefitError {
  constructor(message: string, hint: string | null = null) {
    super('usage', message, hint);
  }
}
