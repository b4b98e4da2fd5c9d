// Document of a resume → Resume: the profile of what it claims, with evidence, and the passages to search in.
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findSkills } from '../lexicon/matcher.ts';
import type { Document } from '../model/document.ts';
import type { Position, Resume, Warning } from '../model/profile.ts';
import { findBlocks, toPassages } from './resume/blocks.ts';
import { findCertifications } from './resume/certifications.ts';
import { toClaims } from './resume/claims.ts';
import { findEducation } from './resume/education.ts';
import { findLanguages } from './resume/languages.ts';
import { findMentions } from './resume/mentions.ts';
import { countExperience, findPositions } from './resume/positions.ts';
import { blindReading, sourceIn } from './resume/reading.ts';
import { findSections, type Section } from './resume/sections.ts';
import { showHidden } from './resume/show-hidden.ts';
import { noteStuffing } from './resume/stuffing.ts';

/** What understanding a resume needs besides it. */
export interface ResumeContext {
  lexicon: Lexicon;
  /** The day of the run, `YYYY-MM-DD`: what "present" means. */
  asOf: string;
}

/**
 * Reads a resume's sections, positions, skills, education and languages. Name, contact and private lines are blanked
 * before anything else, so that nothing after it can see them. Pure and linear in the length of the text.
 */
export function understandResume(document: Document, context: ResumeContext): Resume {
  const shown = showHidden(document);
  const resume = understand(document, context);
  return shown === null ? resume : { ...resume, withHidden: understand(shown, context) };
}

function understand(document: Document, { lexicon, asOf }: ResumeContext): Resume {
  const reading = blindReading(document, (words) => findSkills(lexicon, words, { list: true }).length > 0);
  const sections = findSections(reading);
  const dated = findPositions(reading, sections, asOf);
  const positions = dated.map(({ position }) => position);
  const blocks = findBlocks(reading, sections, dated);
  const mentions = findMentions(reading, lexicon, dated, blocks);
  const { skills, traits } = toClaims(mentions, lexicon, positions, asOf);
  const { file: name, format, sha256, pages } = document;
  return {
    profile: {
      schema: 'rolefit.profile/1',
      file: { name, format, sha256, pages, characters: document.text.length },
      skills,
      positions,
      experienceMonths: countExperience(positions, asOf),
      education: findEducation(reading, sections),
      certifications: findCertifications(reading, lexicon, blocks, skills),
      languages: findLanguages(reading, sections),
      sections: sections
        .filter((section) => section.title !== null)
        .map(({ kind, title, start, end }) => ({
          kind,
          title: title ?? '',
          source: sourceIn(reading, start, end),
        })),
      integrity: [...document.integrity, ...noteStuffing(skills)],
      warnings: [...document.warnings, ...warningsOf(sections, positions)],
    },
    passages: toPassages(reading, blocks),
    traits,
  };
}

function warningsOf(sections: readonly Section[], positions: readonly Position[]): Warning[] {
  const warnings: Warning[] = [];
  if (!sections.some(({ title }) => title !== null))
    warnings.push({
      code: 'no-sections',
      message: 'No section headings were found; the whole text was read as one.',
    });
  if (!positions.some(({ months }) => months !== null))
    warnings.push({
      code: 'no-dates',
      message: 'No dated positions were found; years of experience are unknown.',
    });
  const years = positions.filter(({ start, end }) => start?.length === 4 && end !== null);
  if (years.length > 0)
    warnings.push({
      code: 'year-only-dates',
      message: `${years.length} of ${positions.length} positions ${years.length === 1 ? 'gives' : 'give'} years without months; such a range counts both years whole, so it may be up to two years shorter.`,
    });
  return warnings;
}
