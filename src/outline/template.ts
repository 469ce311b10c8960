/** The outline template (đề cương): its sections, and the wordings by which headings and running text are recognised. */
import { z } from 'zod';
import { loadConfiguration, parseConfiguration } from '../configuration.ts';
import { PhraseError, PhraseIndex, parsePhrase } from './phrase.ts';

const wording = z.string().min(1).superRefine((source, context) => {
  try {
    parsePhrase(source);
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error;
    context.addIssue({ code: 'custom', message: error.problem === 'empty' ? '…' : '( )' });
  }
});
const wordings = z.array(wording).default([]);

const sectionSchema = z.strictObject({
  /** Numbers and letters joined with dots; "II.1" stands below "II". */
  id: z.string().regex(/^[\p{L}\d]+(\.[\p{L}\d]+)*$/u),
  title: z.string().min(1),
  /** Wordings that name the section in a heading, wherever it stands. */
  headings: wordings,
  /** Wordings that name it only under a heading of a section above. */
  within: wordings,
  /** Words that speak for it anywhere in a short heading whose words name nothing. */
  hints: wordings,
  /** Words at the beginning of a sentence by which running text turns to this section. */
  opening: wordings,
  /** Words anywhere in a sentence that speak for this section. */
  discourse: wordings,
  /** Words of a question, or of a headline inside an article, that make what follows speak of this section. */
  questions: wordings,
  /** Words anywhere in a sentence that speak for it only against the other parts of the section above, where that one is known. */
  among: wordings,
  /** Whether a text without headings below it is cut once between its parts, in whichever order they stand. */
  cut: z.boolean().default(false),
  /** Whether its sentences are told apart by what they say where a report has no headings below it. */
  apart: z.boolean().default(false),
});

export const outlineSchema = z.strictObject({
  title: z.string().min(1),
  /** Words that a heading may begin with before it comes to its subject. */
  fillers: wordings,
  /** Words that may stand between the head of a heading and its topic. */
  links: wordings,
  /** Each below a section that stands before it; no id twice. */
  sections: z.array(sectionSchema).min(1).superRefine((sections, context) => {
    const seen = new Set<string>();
    sections.forEach(({ id }, index) => {
      const parent = parentOf(id);
      if (seen.has(id)) context.addIssue({ code: 'custom', message: `≠ ${id}`, path: [index, 'id'] });
      if (parent !== null && !seen.has(parent)) context.addIssue({ code: 'custom', message: parent, path: [index, 'id'] });
      seen.add(id);
    });
  }),
  /** Words by which a paragraph goes on with what the one before it spoke of. */
  continuing: wordings,
  /** Words that begin the sentence which closes a report. */
  closing: wordings,
});

function parentOf(id: string): string | null {
  return id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null;
}

export interface TemplateSection {
  readonly id: string;
  readonly title: string;
  /** Id of the section above, or null. */
  readonly parent: string | null;
  /** Id of the outermost section that holds it. */
  readonly top: string;
  /** Place among all sections, from 0. */
  readonly order: number;
}

export interface OutlineTemplate {
  readonly title: string;
  readonly sections: readonly TemplateSection[];
  readonly byId: ReadonlyMap<string, TemplateSection>;
  readonly headings: PhraseIndex<string>;
  readonly within: PhraseIndex<string>;
  readonly hints: PhraseIndex<string>;
  readonly opening: PhraseIndex<string>;
  readonly discourse: PhraseIndex<string>;
  readonly among: PhraseIndex<string>;
  readonly questions: PhraseIndex<string>;
  /** Sections whose sentences are told apart where no heading below them does it. */
  readonly apart: ReadonlySet<string>;
  /** Sections of two parts, between which a text without headings is cut. */
  readonly cut: ReadonlySet<string>;
  /** Sections that running text can turn to: those with openings. */
  readonly turns: ReadonlySet<string>;
  readonly fillers: PhraseIndex<true>;
  /** Fillers and links. */
  readonly links: PhraseIndex<true>;
  readonly continuing: PhraseIndex<true>;
  readonly closing: PhraseIndex<true>;
}

function list(sources: readonly string[]): PhraseIndex<true> {
  return new PhraseIndex(sources.map((source) => [parsePhrase(source), true as const] as const));
}

function compile(data: z.infer<typeof outlineSchema>): OutlineTemplate {
  const sections = data.sections.map(({ id, title }, order): TemplateSection =>
    ({ id, title, parent: parentOf(id), top: id.split('.')[0]!, order }));
  const index = (part: 'headings' | 'within' | 'hints' | 'opening' | 'discourse' | 'among' | 'questions') =>
    new PhraseIndex(data.sections.flatMap((section) => section[part].map((source) => [parsePhrase(source), section.id] as const)));
  return {
    title: data.title, sections, byId: new Map(sections.map((section) => [section.id, section])),
    headings: index('headings'), within: index('within'), hints: index('hints'), opening: index('opening'), discourse: index('discourse'), among: index('among'), questions: index('questions'),
    apart: new Set(data.sections.filter((section) => section.apart).map((section) => section.id)),
    cut: new Set(data.sections.filter((section) => section.cut).map((section) => section.id)),
    turns: new Set(data.sections.filter((section) => section.opening.length > 0).map((section) => section.id)),
    fillers: list(data.fillers), links: list([...data.fillers, ...data.links]), continuing: list(data.continuing), closing: list(data.closing),
  };
}

/** Parses a template. `file` is the name that messages give. Throws CannotWork. */
export function parseOutlineTemplate(file: string, text: string): OutlineTemplate {
  return compile(parseConfiguration(file, text, outlineSchema));
}

/** Reads a template file. Throws CannotWork with file, line, key, what was expected and a suggestion. */
export function loadOutlineTemplate(file: string): OutlineTemplate {
  return compile(loadConfiguration(file, outlineSchema));
}

/** Whether `id` is `above` or stands below it. */
export function isWithin(id: string, above: string): boolean {
  return id === above || id.startsWith(`${above}.`);
}

/** Place in the template of the outermost section that holds `id`. */
export function topOrder(template: OutlineTemplate, id: string): number {
  return template.byId.get(template.byId.get(id)!.top)!.order;
}

/** Id of the last of the outermost sections. */
export function lastTop(template: OutlineTemplate): string {
  return template.sections[template.sections.length - 1]!.top;
}
