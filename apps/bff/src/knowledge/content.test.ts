import { fileURLToPath } from 'node:url';
import { checkContent } from '@steunpunt/domain/knowledge/check-content';
import { knowledgeGroups } from '@steunpunt/domain/knowledge/knowledge-item';
import { describe, expect, it } from 'vitest';
import { loadContent } from './load-content.ts';

const { items, referrals } = loadContent(fileURLToPath(new URL('../../../../content', import.meta.url)));

function prose(item: (typeof items)[number]): string {
  return [item.title, item.say, item.text, ...item.regional.map((addition) => addition.text)].join('\n\n');
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.?!:])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
}

describe('the content that is shipped', () => {
  it('has no defects', () => {
    expect(checkContent(items, referrals)).toEqual([]);
  });

  it('has at least thirty-four items, and some in every group', () => {
    expect(items.length).toBeGreaterThanOrEqual(34);
    for (const group of knowledgeGroups) {
      expect(items.filter((item) => item.group === group).length, group).toBeGreaterThanOrEqual(3);
    }
  });

  it('speaks to pupils in at least four items, with je and never with u', () => {
    const forPupils = items.filter((item) => item.audience === 'pupil');
    expect(forPupils.length).toBeGreaterThanOrEqual(4);
    const formal = forPupils.filter((item) => /(?<!\p{L})(u|uw|uzelf)(?!\p{L})/iu.test(prose(item)));
    expect(formal.map((item) => item.id)).toEqual([]);
  });

  it('speaks to parents with u and never with je', () => {
    const informal = items
      .filter((item) => item.audience === 'parent')
      .filter((item) => /(?<!\p{L})(je|jij|jou|jouw|jullie)(?!\p{L})/iu.test(prose(item)));
    expect(informal.map((item) => item.id)).toEqual([]);
  });

  it('is said in sentences of at most twenty-two words', () => {
    const long = items.flatMap((item) =>
      sentences(item.say)
        .filter((sentence) => sentence.split(/\s+/).length > 22)
        .map((sentence) => `${item.id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('is written in sentences of at most twenty-six words', () => {
    const long = items.flatMap((item) =>
      sentences(prose(item))
        .filter((sentence) => sentence.split(/\s+/).length > 26)
        .map((sentence) => `${item.id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('adds regional text only for the demo and the second example region', () => {
    const swvs = new Set(items.flatMap((item) => item.regional.map((addition) => addition.swv)));
    expect([...swvs].sort()).toEqual(['PO2708', 'PO2710', 'PO3006', 'VO2709', 'VO3006']);
  });

  it('keeps what holds for one region out of the national text', () => {
    const regional =
      /onze regio|Amstelland|Haarlemmermeer|Amstelveen|Aalsmeer|Uithoorn|30 ?06|(?<!\p{L})Oss(?!\p{L})/u;
    const named = items.filter((item) => regional.test([item.title, item.say, item.text].join('\n')));
    expect(named.map((item) => item.id)).toEqual([]);
  });

  it('tells what is and what is not checked: a number without a certain source is marked', () => {
    const unverified = referrals.filter((referral) => referral.certainty === 'unverified');
    expect(unverified.map((referral) => referral.id)).toEqual(
      expect.arrayContaining(['onderwijsconsulenten', 'children-ombudsman', 'jeugdstem', 'juridisch-loket']),
    );
  });

  it.each([
    ['emergency-112', '112'],
    ['veilig-thuis', '0800-2000'],
    ['suicide-prevention-113', '0800-0113'],
    ['kindertelefoon', '0800-0432'],
    ['police', '0900-8844'],
    ['confidential-inspector', '0900-1113111'],
  ])('knows the number of %s', (id, phone) => {
    expect(referrals.find((referral) => referral.id === id)?.phone).toBe(phone);
  });
});
