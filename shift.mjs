const offset = Number(process.env.SHIFT_MS ?? 0);
const Real = Date;
const realNow = Date.now.bind(Date);
class Shifted extends Real {
  constructor(...a) {
    if (a.length === 0) super(realNow() + offset);
    else super(...a);
  }
  static now() {
    return realNow() + offset;
  }
}
Shifted.parse = Real.parse;
Shifted.UTC = Real.UTC;
globalThis.Date = Shifted;
