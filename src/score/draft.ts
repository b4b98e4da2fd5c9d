// The vocabulary between what is found and what is offered: an edit before its points are known.
import type { Basis, EditStep } from '../model/advice.ts';
import type { Source } from '../model/source.ts';
import type { EditCase } from './edit-text.ts';

/** An edit whose points are not known yet. Of the options, which differ in the role alone, the best one is taken. */
export interface Draft {
  basis: Basis;
  /** Id of the asked skill, or of the requirement that asks for a degree. */
  asked: string;
  name: string;
  source: Source | null;
  options: { changes: EditStep[]; position: number | null }[];
  /** What `editText` makes a sentence of. */
  because: EditCase;
}
