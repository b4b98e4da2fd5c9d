// A posting → the words in it that a table of wordings objects to.
import type { LintRuleId } from '../../model/lint.ts';
import type { Span } from '../../model/source.ts';
import type { Hit, Part, Posting, Rule } from './rule.ts';
import { sentenceAt } from './sentence.ts';
import { type Wording, wordings } from './wording-table.ts';

/** Equal-opportunity text names ages, origins and disabilities in order to welcome them. */
const welcoming =
  /\bregardless\b|\bwithout regard\b|\bdiscriminat|\bequal[- ](?:opportunit|employment)|\bprotected (?:class|characteristic|veteran|status)|\birrespective\b|\ball (?:ages|backgrounds|genders)\b/;

/** Words by which a sentence speaks of whoever gets the job, and not of the employer or its customers. */
const candidate =
  /\byou(?:'re|'ll|r)?\b|\bcandidates?\b|\bapplicants?\b|\bsome(?:one|body)\b|\b(?:we(?:'re| are)?|currently) (?:looking|seeking|hiring|searching)\b|\bseek(?:ing|s)?\b|\blook(?:ing|s)? for\b|\bideal\b|\bsuccessful\b|\bmust\b|\bpost ?holder\b|\bincumbent\b|\brequired\b/;

const askingTopics: readonly Part['topic'][] = ['requirements', 'preferred', 'title'];

/** The rule that reports every part of the text in which one of its wordings stands; each place once. */
export function wordingRule(id: LintRuleId): Rule {
  const own = wordings.filter(({ rule }) => rule === id);
  return (posting) => {
    const hits = new Map<number, Hit>();
    for (const wording of own) {
      const { reason, advice } = wording;
      const spans =
        wording.where === 'required' ? inRequirements(posting, wording) : inParts(posting, wording);
      for (const span of spans) if (!hits.has(span.start)) hits.set(span.start, { span, reason, advice });
    }
    return [...hits.values()];
  };
}

function inParts({ parts }: Posting, wording: Wording): Span[] {
  return parts.flatMap((part) => {
    const match = part.topic === 'eeo' ? null : wording.words.exec(part.plain);
    if (match === null) return [];
    const sentence = sentenceAt(part.plain, match.index);
    if (welcoming.test(sentence) || wording.unless?.test(sentence) || wording.unlessPart?.test(part.plain))
      return [];
    const asked = askingTopics.includes(part.topic) || candidate.test(sentence);
    return wording.where === 'anywhere' || asked ? [spanOf(part.start, match)] : [];
  });
}

function inRequirements({ spec, plain }: Posting, wording: Wording): Span[] {
  return spec.requirements.flatMap(({ importance, source: { start, end } }) => {
    const match = importance === 'required' ? wording.words.exec(plain.slice(start, end)) : null;
    return match === null || wording.unless?.test(plain.slice(start, end)) ? [] : [spanOf(start, match)];
  });
}

const spanOf = (offset: number, match: RegExpExecArray): Span => ({
  start: offset + match.index,
  end: offset + match.index + match[0].length,
});
