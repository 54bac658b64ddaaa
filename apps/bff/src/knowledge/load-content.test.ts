import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadContent } from './load-content.ts';

const goodItem = `
id: a-question
group: po
audience: parent
title: Een vraag
natures: [A01]
keywords: [vraag]
say: Een kort antwoord.
text: Een lang antwoord.
sources:
  - { title: Een bron, certainty: seen }
checkedOn: '2026-11-22'
certainty: seen
referrals: [gpo]
regional: []
`;

const goodReferral = `
- id: gpo
  name: De commissie
  forWhat: Een oordeel vragen.
  phone: 030-280 95 90
  phoneUri: tel:+31302809590
  audience: parent
  kind: complaint
  certainty: seen
  checkedOn: '2026-11-22'
  source: Een website
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'knowledge'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(item: string, referrals: string, name = 'a-question.yaml'): void {
  writeFileSync(join(folder, 'knowledge', name), item);
  writeFileSync(join(folder, 'referrals.yaml'), referrals);
}

describe('loading content', () => {
  it('reads items and addresses', () => {
    write(goodItem, goodReferral);
    const { items, referrals } = loadContent(folder);
    expect(items.map((item) => item.title)).toEqual(['Een vraag']);
    expect(referrals.map((referral) => referral.phone)).toEqual(['030-280 95 90']);
  });

  it('names the file and the field of an unknown nature', () => {
    write(goodItem.replace('[A01]', '[A99]'), goodReferral);
    expect(() => loadContent(folder)).toThrow(/a-question\.yaml: natures\.0 must be one of A01/);
  });

  it('names a field that is left out', () => {
    write(goodItem.replace('say: Een kort antwoord.\n', ''), goodReferral);
    expect(() => loadContent(folder)).toThrow(/a-question\.yaml: say must be a filled in string/);
  });

  it('refuses a field it does not know', () => {
    write(`${goodItem}\nauthor: iemand\n`, goodReferral);
    expect(() => loadContent(folder)).toThrow(/unknown field author/);
  });

  it('refuses a date that does not exist', () => {
    write(goodItem.replace('2026-11-22', '2026-02-30'), goodReferral);
    expect(() => loadContent(folder)).toThrow(/checkedOn is not valid/);
  });

  it('refuses an item whose file has another name', () => {
    write(goodItem, goodReferral, 'another.yaml');
    expect(() => loadContent(folder)).toThrow(/another\.yaml: id is "a-question"/);
  });

  it('names the address and field of a number no device can dial', () => {
    write(goodItem, goodReferral.replace('tel:+31302809590', 'tel:030'));
    expect(() => loadContent(folder)).toThrow(/referrals\.yaml, address 1: phoneUri is not valid/);
  });

  it('says which file is not YAML', () => {
    write('id: [', goodReferral);
    expect(() => loadContent(folder)).toThrow(/a-question\.yaml: cannot be read as YAML/);
  });
});
