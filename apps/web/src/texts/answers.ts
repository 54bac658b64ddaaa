/** "Ouder met gezag · Noor (8), De Dijkwielen"; only what is known and may be seen. */
export function whoFor(facts: {
  readonly caller: string | null;
  readonly childName: string | null;
  readonly childAge: number | null;
  readonly school: string | null;
}): string {
  const about = [childOf(facts), facts.school].filter((part) => part !== null && part !== '').join(', ');
  return [facts.caller, about].filter((part) => part !== null && part !== '').join(' · ');
}

function childOf({
  childName,
  childAge,
}: {
  readonly childName: string | null;
  readonly childAge: number | null;
}) {
  if (childName === null) return childAge === null ? null : `${childAge} jaar`;
  return childAge === null ? childName : `${childName} (${childAge})`;
}
