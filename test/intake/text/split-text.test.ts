/** Splitting a published text: numbers of clauses found by how they follow one another. */
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/intake/text/split-text.ts';
import { wholeClause, wordsOf } from '../../../src/model/provenance.ts';

const idsOf = (text: string): string[] => splitText(text)!.clauses.map(({ id }) => id);
const wordsIn = (text: string, id: string): string => wordsOf(wholeClause(splitText(text)!, id));

describe('numbers', () => {
  it('Điều, khoản, điểm and points of points', () => {
    const text = `Điều 1. Tên
Lời mở đầu:
1. Việc một.
2. Việc hai:
2.1. Phần một.
2.1.1. Phần nhỏ.
2.2. Phần hai.
3. Việc ba.
Điều 2. Tên khác
1. Việc.`;
    expect(idsOf(text)).toEqual(['1', '1.1', '1.2', '1.2.1', '1.2.1.1', '1.2.2', '1.3', '2', '2.1']);
    expect(wordsIn(text, '1.2')).toBe('Việc hai: Phần một. Phần nhỏ. Phần hai.');
    expect(splitText(text)!.clauses[4]).toEqual({
      id: '1.2.1.1',
      label: '2.1.1.',
      line: 6,
      paragraphs: ['Phần nhỏ.'],
    });
  });

  it('letters in the Vietnamese order, with those that scanners misread', () => {
    const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', '1', 'm'];
    const text = `Điều 1. Tên\n1. Gồm:\n${letters.map((letter) => `${letter}) Việc;`).join('\n')}\n2. Khác.`;
    expect(idsOf(text).slice(2, -1)).toEqual([...'abcdđeghiklm'].map((letter) => `1.1.${letter}`));
    expect(splitText(text)!.jumps).toEqual([]);
    const twice = text.replace('đ)', 'd)');
    expect(idsOf(twice)).toEqual(idsOf(text));
    const withF = 'Điều 1. Tên\n1. Gồm:\nd) Một;\nđ) Hai;\ne) Ba;\nf) Bốn;\ng) Năm.';
    expect(idsOf(withF).slice(-2)).toEqual(['1.1.f', '1.1.g']);
  });

  it('letters under a numbered point, and right under an article', () => {
    expect(idsOf('Điều 1. Tên\n1. A:\n1.1. B:\na) C;\nb) D.\n1.2. E.')).toEqual([
      '1',
      '1.1',
      '1.1.1',
      '1.1.1.a',
      '1.1.1.b',
      '1.1.2',
    ]);
    expect(idsOf('Điều 1. Gồm:\na) Một;\nb) Hai.\nĐiều 2. Hết.')).toEqual(['1', '1.a', '1.b', '2']);
  });

  it.each(['Đỉềii 2.', 'Điềii 2.', 'Điểu 2.', 'ĐIỀU 2.', 'Ðiều 2.', 'Điều 2:', 'Điều2.', 'Dieu 2.'])(
    '%s is an article',
    (heading) => {
      expect(idsOf(`Điều 1. Một.\n${heading} Hai.\nĐiều 3. Ba.`)).toEqual(['1', '2', '3']);
    },
  );

  it('Điều l. and Điều I. are the first', () => {
    expect(idsOf('Điều l. Một.\nĐiều 2. Hai.')).toEqual(['1', '2']);
    expect(idsOf('Điều I. Một.\nĐiều 2. Hai.')).toEqual(['1', '2']);
  });

  it('titles end in no full stop, and neither do items always', () => {
    expect(idsOf('Điều 1. Tên\n1. Một\n1.1. Phần.\nĐiều 2. Tên\na) Một;')).toEqual([
      '1',
      '1.1',
      '1.1.1',
      '2',
      '2.a',
    ]);
    expect(idsOf('Điều 1. Tên\n1. Một\n2. Hai\n3. Ba\nĐiều 2. Hết')).toEqual(['1', '1.1', '1.2', '1.3', '2']);
  });

  it('numbers without a space, or without the full stop of a point', () => {
    const text = 'Điều 1. Tên\n1.Việc một:\n1.1 Phần một.\n1.2 Phần hai.\n2.Việc hai:\na)Một;\nb)Hai.';
    expect(idsOf(text)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.a', '1.2.b']);
  });

  it('Markdown', () => {
    const text = `## **Chương I**
### **TÊN CHƯƠNG**
#### **Điều 1. Tên điều**
**1.** Việc một (*nói thêm*).
2\\. Việc hai.
> **3. Việc ba**
**Điều 2. Hết**`;
    expect(idsOf(text)).toEqual(['1', '1.1', '1.2', '1.3', '2']);
    expect(wordsIn(text, '1.1')).toBe('Việc một (nói thêm).');
  });
});

describe('what looks like a number and is none', () => {
  it('figures at the beginning of a line', () => {
    const text =
      'Điều 1. Tên\n1. Dự án từ\n1.000 tỷ đồng trở lên; dự án dưới\n2.500\nha; họ dùng\n2.1\nha. Hết.\n2. Khác.';
    expect(idsOf(text)).toEqual(['1', '1.1', '1.2']);
    expect(wordsIn(text, '1.1')).toBe(
      'Dự án từ 1.000 tỷ đồng trở lên; dự án dưới 2.500 ha; họ dùng 2.1 ha. Hết.',
    );
  });

  it('a number that ends a sentence, at the beginning of a line', () => {
    const text = 'Điều 1. Tên\n1. Họ ở khu\n2. Nơi ấy xa.\n2. Họ làm trong nhiệm kỳ 2020 -\n2025.\n3. Hết.';
    expect(idsOf(text)).toEqual(['1', '1.1', '1.2', '1.3']);
    expect(wordsIn(text, '1.1')).toBe('Họ ở khu 2. Nơi ấy xa.');
  });

  it('even where no such number follows', () => {
    const text = splitText('Điều 1. Tên\n1. Họ ở khu\n2. Nơi ấy xa.\nĐiều 2. Hết.')!;
    expect(text.clauses.map(({ id }) => id)).toEqual(['1', '1.1', '2']);
    expect(text.unplaced).toEqual([{ label: '2.', within: '1.1', line: 3 }]);
  });

  it('references to articles and chapters', () => {
    const text = `Điều 1. Tên
1. Theo quy định tại
Điều 2 của Quy chế này; theo Điều 3. Còn ở
Chương II của Quy chế; theo khoản 2,
Điều 2. Xong.
2. Hết.
Điều 2. Hai.
Điều 3. Ba.`;
    expect(idsOf(text)).toEqual(['1', '1.1', '1.2', '2', '3']);
  });

  it('dates, papers and page numbers', () => {
    const text = `Điều 1. Tên
1. Ngày 3. 4. 2021, theo Quy định số
24-QĐ/GĐ,
 12
giấy tờ được gửi.
18.TENTEP202.DOC 4
- 13 -
Trang 14
2. Hết.`;
    expect(idsOf(text)).toEqual(['1', '1.1', '1.2']);
    expect(wordsIn(text, '1.1')).toBe('Ngày 3. 4. 2021, theo Quy định số 24-QĐ/GĐ, giấy tờ được gửi.');
  });

  it('a number alone on its line that the words need is no page number', () => {
    const kept = 'Điều 1. Tên\n1. Dự án từ\n10\ntỷ đồng, gửi trước ít nhất\n5\nngày, từ\n3\nđến 4 ha. Hết.';
    expect(wordsIn(kept, '1.1')).toBe('Dự án từ 10 tỷ đồng, gửi trước ít nhất 5 ngày, từ 3 đến 4 ha. Hết.');
    const left = 'Điều 1. Tên\n1. Dự án từ\n\n 7\n\n10 tỷ đồng; có 15\n8\nđồng chí;\n9\nđồng chí khác. Hết.';
    expect(wordsIn(left, '1.1')).toBe('Dự án từ 10 tỷ đồng; có 15 đồng chí; đồng chí khác. Hết.');
  });

  it('a part behind “Nơi nhận”, and headings of chapters', () => {
    const text = `Chương I
NHỮNG VIỆC CHUNG
Điều 1. Tên
1. Một.
Mục 2
VIỆC RIÊNG
Điều 2. Hai.
Nơi nhận:
- Như Điều 2,
1. Lưu.`;
    expect(idsOf(text)).toEqual(['1', '1.1', '2']);
    expect(wordsIn(text, '1.1')).toBe('Một.');
    expect(wordsIn(text, '2')).toBe('Hai.');
  });
});

describe('parts', () => {
  const decision = 'QUYẾT ĐỊNH\nĐiều 1. Ban hành.\nĐiều 2. Thi hành.\nNơi nhận:\n- Lưu.\nQUY CHẾ\n';
  const regulation = 'Chương I\nCHUNG\nĐiều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Tên.\nĐiều 3. Tên.\n';

  it('a decision and the regulation attached to it: the regulation is meant', () => {
    const text = splitText(decision + regulation)!;
    expect(text.parts).toEqual([
      { from: 1, to: 2, line: 2 },
      { from: 1, to: 3, line: 9 },
    ]);
    expect(text.meant).toBe(1);
    expect(text.clauses.map(({ id }) => id)).toEqual(['1', '1.1', '1.2', '2', '3']);
  });

  it('without a chapter between them', () => {
    expect(idsOf(decision + regulation.replace('Chương I\nCHUNG\n', ''))).toHaveLength(5);
  });

  it('the one with more clauses is meant, of equals the later', () => {
    expect(splitText(regulation + decision)!.meant).toBe(0);
    const contents = 'MỤC LỤC\nĐiều 1. Phạm vi 3\nĐiều 2. Tên 4\n';
    const plain = 'QUY CHẾ.\nĐiều 1. Phạm vi.\nĐiều 2. Tên.\n';
    expect(splitText(contents + plain)!.meant).toBe(1);
  });

  it('an extract may begin anywhere', () => {
    const text = splitText('Điều 17. Tên\n1. Một.\n2. Hai.\nĐiều 18. Tên.')!;
    expect(text.clauses.map(({ id }) => id)).toEqual(['17', '17.1', '17.2', '18']);
    expect(text.jumps).toEqual([{ found: '17', line: 1 }]);
  });

  it('a text without articles is none', () => {
    for (const text of ['', 'Không có gì.', '1. Một.\n2. Hai.', 'Điều lệ Đảng.\nĐiều này.']) {
      expect(splitText(text)).toBeUndefined();
    }
  });
});

describe('what is said of a text', () => {
  it('a number that is passed over', () => {
    const text = splitText('Điều 1. Tên\n1. Một.\n2. Hai.\n4. Bốn.\nĐiều 3. Tên:\na) Một;\nc) Ba.')!;
    expect(text.clauses.map(({ id }) => id)).toEqual(['1', '1.1', '1.2', '1.4', '3', '3.a', '3.c']);
    expect(text.jumps).toEqual([
      { after: '1.2', found: '1.4', line: 4 },
      { after: '1.4', found: '3', line: 5 },
      { after: '3.a', found: '3.c', line: 7 },
    ]);
  });

  it('points whose own clause lost its number', () => {
    const text = splitText('Điều 1. Tên\n1. Một.\nHai:\n2.1. Phần.\n2.2. Phần.\n3. Ba.')!;
    expect(text.clauses.map(({ id }) => id)).toEqual(['1', '1.1', '1.2.1', '1.2.2', '1.3']);
    expect(text.jumps).toEqual([{ after: '1.1', found: '1.2.1', line: 4 }]);
  });

  it('what could not be placed', () => {
    const text = splitText('Điều 1. Tên\n1. Một.\n2. Hai.\n2. Hai nữa.\n9.9. Lạ.\n3. Ba.')!;
    expect(text.clauses.map(({ id }) => id)).toEqual(['1', '1.1', '1.2', '1.3']);
    expect(text.unplaced).toEqual([
      { label: '2.', within: '1.2', line: 4 },
      { label: '9.9.', within: '1.2', line: 5 },
    ]);
    expect(wordsIn('Điều 1. Tên\n1. Một.\n2. Hai.\n2. Hai nữa.', '1.2')).toBe('Hai. 2. Hai nữa.');
  });

  it('nothing, of a regular one', () => {
    const { jumps, unplaced } = splitText('Điều 1. Tên\n1. Một.\n2. Hai.')!;
    expect({ jumps, unplaced }).toEqual({ jumps: [], unplaced: [] });
  });
});

describe('paragraphs', () => {
  const LONG = 'Đây là một dòng dài cho đủ bề ngang của trang giấy, nên nó bị ngắt';

  it('are put together from broken lines', () => {
    const text = `Điều 1. Tên điều\n\n1. ${LONG}\n\nở giữa câu. ${LONG}\n\nrồi hết.\n\nĐoạn sau bắt đầu: ${LONG}\n\nvà hết.\n\n- Một gạch;\n\n- gạch nữa.`;
    expect(splitText(text)!.clauses[1]!.paragraphs).toEqual([
      `${LONG} ở giữa câu. ${LONG} rồi hết.`,
      `Đoạn sau bắt đầu: ${LONG} và hết.`,
      '- Một gạch;',
      '- gạch nữa.',
    ]);
  });

  it('a dash that parts two words begins none', () => {
    const text = `Điều 1. Tên điều\n1. ${LONG} kinh tế\n- xã hội. ${LONG}\nhết.`;
    expect(splitText(text)!.clauses[1]!.paragraphs).toHaveLength(1);
  });

  it('of a text without broken lines each line is one', () => {
    const line = `${LONG} ${LONG} ${LONG}.`;
    const text = `Điều 1. Tên điều\n1. ${line}\n${line}\n2. ${line}`;
    expect(splitText(text)!.clauses[1]!.paragraphs).toEqual([line, line]);
  });
});
