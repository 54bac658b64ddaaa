import { type Belscript, lineIds, type Option, placeholders, type Question, type Say } from './belscript.ts';
import type { Defect } from './validate-belscript.ts';

type Text = {
  readonly question: Question['id'] | null;
  readonly where: string;
  readonly text: string;
  readonly pupil: boolean;
};

/** Texts that are missing, leave open what nobody fills, or say "u" to a pupil. */
export function textDefects(script: Belscript): readonly Defect[] {
  return textsOf(script).flatMap(({ question, where, text, pupil }) => [
    ...(text.trim() === '' ? [{ code: 'missingText' as const, question, detail: `${where} is empty` }] : []),
    ...[...text.matchAll(/\{([^}]*)\}/g)]
      .filter(([, name]) => !(placeholders as readonly string[]).includes(name ?? ''))
      .map(([whole]) => ({
        code: 'unknownPlaceholder' as const,
        question,
        detail: `${where} leaves ${whole} open`,
      })),
    ...(pupil && /\b(u|uw|uzelf)\b/i.test(text)
      ? [{ code: 'formalToPupil' as const, question, detail: `${where}: ${text}` }]
      : []),
  ]);
}

function textsOf(script: Belscript): readonly Text[] {
  return [
    ...script.steps.map(({ id, title }) => textOf(null, `title of ${id}`, title)),
    ...lineIds.flatMap((id) => saidTexts(null, `line ${id}`, script.lines[id])),
    ...script.questions.flatMap(textsOfQuestion),
  ];
}

function textsOfQuestion(question: Question): readonly Text[] {
  const { id } = question;
  return [
    textOf(id, 'label', question.label),
    textOf(id, 'ask', question.ask),
    textOf(id, 'why', question.why),
    textOf(id, 'why for a pupil', question.pupilWhy ?? question.why, true),
    ...saidTexts(id, 'say', question.say),
    ...(question.unknownMeans === null ? [] : [textOf(id, 'unknownMeans', question.unknownMeans)]),
    ...question.options.flatMap((option) => textsOfOption(id, option)),
  ];
}

function textsOfOption(id: Question['id'], option: Option): readonly Text[] {
  const where = `option ${option.value}`;
  return [
    textOf(id, where, option.label),
    textOf(id, `${where} for a pupil`, option.pupilLabel ?? option.label, true),
    ...(option.hint === undefined ? [] : [textOf(id, `hint of ${option.value}`, option.hint)]),
  ];
}

function saidTexts(question: Text['question'], where: string, say: Say | undefined): readonly Text[] {
  return [
    textOf(question, `${where} to an adult`, say?.adult ?? ''),
    textOf(question, `${where} to a pupil`, say?.pupil ?? '', true),
    textOf(question, `${where} when written`, say?.written ?? ''),
  ];
}

function textOf(question: Text['question'], where: string, text: string, pupil = false): Text {
  return { question, where, text, pupil };
}
