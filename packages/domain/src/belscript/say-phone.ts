/** Area codes of two digits after the 0; every other one has three. */
const shortAreaCodes = /^(10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|7[0-9]|85|88)/;

/** A number in E.164 as it is written and read aloud here: "06 12 34 56 78"; a foreign one stays as it is. */
export function sayPhone(number: string): string {
  const national = /^\+31(\d{9})$/.exec(number)?.[1];
  if (national === undefined) return number;
  if (national.startsWith('6')) return `0${grouped(national, [1, 2, 2, 2, 2])}`;
  return `0${grouped(national, shortAreaCodes.test(national) ? [2, 3, 2, 2] : [3, 2, 2, 2])}`;
}

function grouped(digits: string, sizes: readonly number[]): string {
  let from = 0;
  const groups = sizes.map((size) => {
    const group = digits.slice(from, from + size);
    from += size;
    return group;
  });
  return groups.join(' ');
}
