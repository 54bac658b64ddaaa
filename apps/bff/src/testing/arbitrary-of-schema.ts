import fc from 'fast-check';
import type * as z from 'zod/mini';
import { goodGuesses, hostileTexts } from './hostile-values.ts';

/** The parts of zod's own description of a schema that the contract uses. */
type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly keyType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
};

type Check = {
  readonly check: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
};

/** Values that the schema accepts, the odd ones among them. Throws for a kind of schema that the contract does not use yet. */
export function fittingValue(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object':
      return objectOf(definition.shape ?? {});
    case 'string':
      return textOf(definition).filter((text) => schema.safeParse(text).success);
    case 'number':
      return numberOf(definition);
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []));
    case 'array':
      return fc.array(fittingValue(needed(definition.element)), {
        minLength: limitOf(definition, 'min_length') ?? 0,
        maxLength: Math.min(limitOf(definition, 'max_length') ?? 4, 4),
      });
    case 'union':
      return fc.oneof(...(definition.options ?? []).map(fittingValue));
    case 'nullable':
      return fc.option(fittingValue(needed(definition.innerType)), { nil: null, freq: 3 });
    case 'optional':
      return fittingValue(needed(definition.innerType));
    case 'record':
      return fc.dictionary(
        fittingValue(needed(definition.keyType)) as fc.Arbitrary<string>,
        fittingValue(needed(definition.valueType)),
        { maxKeys: 3, noNullPrototype: true },
      );
    default:
      throw new Error(`No values for a schema of the kind ${definition.type} yet.`);
  }
}

function definitionOf(schema: z.ZodMiniType): Definition {
  return schema._zod.def as unknown as Definition;
}

function objectOf(shape: Readonly<Record<string, z.ZodMiniType>>): fc.Arbitrary<unknown> {
  const optional = Object.keys(shape).filter((key) => definitionOf(needed(shape[key])).type === 'optional');
  const required = Object.keys(shape).filter((key) => !optional.includes(key));
  const some = fc.subarray(optional, { maxLength: Math.min(optional.length, 8) });
  return some.chain((present) =>
    fc.record(
      Object.fromEntries(
        [...required, ...present].map((key) => [key, fittingValue(needed(shape[key]))] as const),
      ),
      { noNullPrototype: true },
    ),
  );
}

function textOf(definition: Definition): fc.Arbitrary<string> {
  const most = limitOf(definition, 'max_length') ?? 200;
  const formats = checksOf(definition).filter(({ check }) => check === 'string_format');
  const pattern = formats.find(({ pattern }) => pattern !== undefined)?.pattern;
  if (formats.some(({ format }) => format === 'email')) return fc.emailAddress();
  if (pattern !== undefined) {
    const guesses = goodGuesses.filter((text) => pattern.test(text) && text.length <= most);
    const odd = fc.stringMatching(pattern);
    return guesses.length === 0
      ? odd
      : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...guesses) }, { weight: 1, arbitrary: odd });
  }
  return fc.oneof(
    fc.string({ unit: 'binary', minLength: 5, maxLength: 30 }),
    fc.constantFrom(...goodGuesses, ...hostileTexts).map((text) => text.slice(0, most)),
    fc.constantFrom('x'.repeat(most), 'é'.repeat(most)),
  );
}

function numberOf(definition: Definition): fc.Arbitrary<number> {
  return fc.integer({
    min: boundOf(definition, 'greater_than') ?? -1_000_000,
    max: boundOf(definition, 'less_than') ?? 1_000_000,
  });
}

function checksOf({ checks = [] }: Definition): readonly Check[] {
  return checks.map(({ _zod }) => _zod.def);
}

function limitOf(definition: Definition, check: 'min_length' | 'max_length'): number | undefined {
  const found = checksOf(definition).find((one) => one.check === check);
  return check === 'min_length' ? found?.minimum : found?.maximum;
}

function boundOf(definition: Definition, check: 'greater_than' | 'less_than'): number | undefined {
  return checksOf(definition).find((one) => one.check === check)?.value;
}

function needed<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A schema without the part that its kind has.');
  return value;
}
