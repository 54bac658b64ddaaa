import { answerValueSchemas, type QuestionId } from './answer-schemas.ts';

type SchemaDefinition = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly element?: { readonly def: SchemaDefinition };
};

function optionsOf(schema: { def: unknown }): readonly string[] {
  const def = schema.def as SchemaDefinition;
  const entries = def.type === 'array' ? def.element?.def.entries : def.entries;
  return entries === undefined ? [] : Object.values(entries);
}

/** The values each answer's schema allows, for the questions that choose from a list; empty for the others. Data only: the screens get it without the schemas. */
export const answerOptions = Object.fromEntries(
  Object.entries(answerValueSchemas).map(([id, schema]) => [id, optionsOf(schema)]),
) as Readonly<Record<QuestionId, readonly string[]>>;
