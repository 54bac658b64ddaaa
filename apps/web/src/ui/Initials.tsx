import './initials.css';

/** Somebody as a small round sign beside their name; a screen reader hears the name only. */
export function Initials({ name }: { readonly name: string }) {
  return <span aria-hidden className="s-initials" data-initials={initialsOf(name)} />;
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length === 0) return name.charAt(0).toLocaleUpperCase('nl');
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0) ?? '')
    .join('');
}
