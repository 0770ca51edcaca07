/**
 * The glossary: what each thing is called, in Vietnamese and in English, and the words this replaces. The tables of
 * docs/reference/glossary.md and its Vietnamese twin are made from it (test/pages.ts), and glossary.test.ts holds every
 * text for people to it.
 */

/** A word that is said no longer: how it is found, and what is said for it. */
export interface Replaced {
  /** As the table shows it, in quotation marks or plain. */
  readonly word: string;
  /** Where it is this word and not another of the same letters: what may stand around it is part of the pattern. */
  readonly found: RegExp;
}

export interface Term {
  readonly vi: string;
  readonly en: string;
  /** Codes of the program that mean the same, for whoever reads JSON. */
  readonly code?: string;
  readonly replaces: { readonly vi: readonly Replaced[]; readonly en: readonly Replaced[] };
}

/** The word by itself, in any case of letters. */
function word(source: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}]|-[\\p{L}])`, flags);
}

const said = (shown: string, source = shown): Replaced => ({ word: shown, found: word(source) });
/** Capital letters count: a name, or a word that heads a line. */
const named = (shown: string, source = shown): Replaced => ({ word: shown, found: word(source, 'gu') });

/** What makes the short name of a body of a committee a full one, also of two bodies named together. */
const COMMITTEE =
  '(?: của)? (?:Tỉnh ủy|Thành ủy|Đảng ủy|[Hh]uyện ủy|[Qq]uận ủy|[Tt]hị ủy|cấp ủy|Tỉnh [Đđ]oàn)';
const FULL = `(?:(?:,| và| hoặc| hay| cùng) (?:Ban Thường vụ|Thường trực))?${COMMITTEE}`;

export const TERMS: readonly Term[] = [
  {
    vi: 'thẩm quyền; cấp có thẩm quyền',
    en: 'competent body',
    replaces: {
      vi: [said('cấp quyết định', '(?<!cùng )cấp(?: nào)? quyết định(?! đầu tư)')],
      en: [
        said('deciding body', 'deciding bod(?:y|ies)'),
        said('body that decides', 'bod(?:y|ies) that decides?'),
      ],
    },
  },
  {
    vi: 'cho ý kiến chủ trương đầu tư',
    en: 'gives its opinion on the investment policy (in principle)',
    code: '`give-policy-opinion`',
    replaces: { vi: [], en: [] },
  },
  {
    vi: 'cho chủ trương',
    en: 'gives policy approval',
    code: '`give-policy`',
    replaces: { vi: [], en: [said('sets the policy', 'sets? (?:the )?policy')] },
  },
  {
    vi: 'định hướng; cho ý kiến định hướng',
    en: 'gives guidance',
    code: '`orient`',
    replaces: { vi: [], en: [said('gives orientation', 'orientations?')] },
  },
  {
    vi: 'chủ trương đầu tư',
    en: 'investment policy: the in-principle decision that a project is to be at all',
    replaces: { vi: [], en: [] },
  },
  { vi: 'ủy quyền', en: 'delegation', replaces: { vi: [], en: [] } },
  {
    vi: 'Tỉnh ủy (Ban Chấp hành Đảng bộ tỉnh)',
    en: 'Provincial Party Committee',
    code: '`tinh-uy`',
    replaces: { vi: [], en: [] },
  },
  {
    vi: 'Ban Thường vụ Tỉnh ủy',
    en: 'Standing Committee of the Provincial Party Committee',
    code: '`ban-thuong-vu`',
    replaces: {
      vi: [named('“Ban Thường vụ” đứng một mình', `(?<![ủỦ]y viên )Ban Thường vụ(?!${FULL})`)],
      en: [],
    },
  },
  {
    vi: 'Thường trực Tỉnh ủy',
    en: 'Standing Board of the Provincial Party Committee: the Secretary and Deputy Secretaries',
    code: '`thuong-truc`',
    replaces: {
      vi: [
        named(
          '“Thường trực” đứng một mình',
          `(?<!(?:Bí thư|Chủ tịch|Ban|Ủy viên) )Thường trực(?!${FULL}| Hội đồng| HĐND| Ban Bí thư| Ủy ban)`,
        ),
      ],
      en: [said('Permanent Board')],
    },
  },
  {
    vi: 'Đảng ủy Ủy ban nhân dân tỉnh',
    en: "Party Committee of the Provincial People's Committee",
    replaces: {
      vi: [said('đảng ủy UBND cấp tỉnh')],
      en: [
        named(
          "party committee of the People's Committee",
          "party committee of (?:the|a) (?:provincial )?People['’]s Committee",
        ),
      ],
    },
  },
  {
    vi: 'Ban cán sự đảng Ủy ban nhân dân tỉnh (đến năm 2025)',
    en: "Party Caucus of the Provincial People's Committee (until 2025)",
    replaces: { vi: [], en: [] },
  },
  {
    vi: 'Ủy ban nhân dân tỉnh; Chủ tịch Ủy ban nhân dân tỉnh',
    en: "Provincial People's Committee; its Chairman",
    code: '`chu-tich-ubnd`',
    replaces: { vi: [named('“UBND” trong tiêu đề', 'CHỦ TỊCH UBND(?: TỈNH)?')], en: [] },
  },
  {
    vi: 'Hội đồng nhân dân tỉnh (HĐND)',
    en: "Provincial People's Council",
    replaces: { vi: [], en: [said('provincial council')] },
  },
  { vi: 'Văn phòng Tỉnh ủy', en: 'Office of the Provincial Party Committee', replaces: { vi: [], en: [] } },
  {
    vi: 'quy chế làm việc; quy chế làm việc mẫu',
    en: 'Working Regulations; Model Working Regulations',
    replaces: {
      vi: [said('mẫu quy chế làm việc')],
      en: [said('working regulation', 'working regulation')],
    },
  },
  {
    vi: 'Điều; khoản; điểm: “điểm 4.2 khoản 4 Điều 2”',
    en: 'Article, clause, point: “point 4.2, clause 4, Article 2”',
    code: '`2.4.2`',
    replaces: { vi: [said('“(32)”, “2.4.2” trong văn bản', '(?!)')], en: [] },
  },
  {
    vi: 'viện dẫn; căn cứ',
    en: 'cite; legal basis',
    replaces: {
      vi: [said('được dẫn', '(?<!trích )được dẫn(?! chiếu| đến| đầu)')],
      en: [named('Grounds'), named('Why', 'Why(?=$)')],
    },
  },
  {
    vi: 'hồ sơ; hồ sơ trình',
    en: 'proposal (what is entered); submission file (the papers)',
    replaces: {
      vi: [],
      en: [
        said(
          'the way of a file',
          'ways? (?:of|for) (?:a|the) (?:file|proposal)|way (?:a|the) file goes|the whole way',
        ),
      ],
    },
  },
  { vi: 'tờ trình', en: 'submission', replaces: { vi: [], en: [] } },
  {
    vi: 'cấp trình (cấp ghi trong tờ trình)',
    en: 'body addressed',
    code: '`declaredAuthority`',
    replaces: {
      vi: [said('cấp ghi, cấp đã ghi', 'cấp (?:đã )?ghi(?! trong tờ trình)')],
      en: [
        said(
          'body named',
          'body named|bod(?:y|ies) (?:that )?(?:each|a|the) (?:submission|proposal|row)s? names?',
        ),
      ],
    },
  },
  {
    vi: 'hội nghị (của Tỉnh ủy, Ban Thường vụ Tỉnh ủy); cuộc họp (của Thường trực Tỉnh ủy, Ban cán sự đảng)',
    en: 'meeting',
    replaces: {
      vi: [
        said('phiên họp', 'phiên họp(?! (?:của )?(?:UBND|Ủy ban nhân dân|Chính phủ|đó))'),
        said('kỳ họp', '(?<!nội dung |giữa hai )kỳ họp(?! (?:của )?(?:HĐND|Hội đồng|thứ|Quốc hội))'),
      ],
      en: [
        said(
          'session',
          "(?<!(?:[Cc]ouncil|Assembly)(?:'s)? )sessions?(?! of (?:the |a )?(?:[\\w']+ )*(?:[Cc]ouncil|Assembly))",
        ),
      ],
    },
  },
  {
    vi: 'thành viên đương nhiệm; ủy viên',
    en: 'members in office',
    code: '`inOffice`',
    replaces: { vi: [], en: [] },
  },
  {
    vi: 'tán thành; được thông qua',
    en: 'in favour; adopted',
    replaces: { vi: [], en: [said('carried', 'carried(?! out)|not carried')] },
  },
  {
    vi: 'lấy (xin) ý kiến bằng văn bản',
    en: 'written consultation',
    replaces: {
      vi: [named('“bằng văn bản” đứng một mình', 'Bằng văn bản')],
      en: [said('in writing', '(?:asked|asks|asking|voted?|votes|voting|way:?|session or) in writing')],
    },
  },
  {
    vi: 'trường hợp loại trừ; trừ',
    en: 'exclusion',
    replaces: {
      vi: [said('ngoại lệ'), said('khoản loại trừ')],
      en: [said('exception', 'exceptions?'), said('exemption', '(?<!, | or | hay )exemptions?')],
    },
  },
  {
    vi: 'nội dung còn cách hiểu khác nhau',
    en: 'point open to interpretation',
    replaces: {
      vi: [
        said('điểm chưa rõ'),
        said('điểm hiểu hai cách', '(?:điểm|điều|nội dung) (?:được )?hiểu (?:được )?(?:theo )?hai cách'),
        said('điểm có thể hiểu khác', '(?:điểm|điều|nội dung)(?: đó)? có thể (?:được )?hiểu'),
      ],
      en: [said('doubt', '(?<!in |“)doubts?(?!”)|doubtful')],
    },
  },
  {
    vi: 'chồng chéo; bỏ sót; không còn tác dụng',
    en: 'overlap; gap; without effect',
    replaces: {
      vi: [said('chồng lấn'), said('khoảng trống'), said('quy định thừa')],
      en: [said('hole', 'holes?(?!:)'), said('dead rule', 'dead rules?')],
    },
  },
  {
    vi: 'tạm coi là',
    en: 'assumed',
    code: '`assumptions`',
    replaces: { vi: [said('giả định')], en: [said('taken to be'), said('for want of')] },
  },
  {
    vi: 'cần sửa thông tin; chưa hợp lệ',
    en: 'invalid',
    code: '`rejected`',
    replaces: {
      vi: [said('dữ liệu lỗi'), said('lỗi dữ liệu'), said('bị từ chối')],
      en: [said('bad data'), said('refused', 'refused|refuses')],
    },
  },
  {
    vi: 'chưa đủ thông tin',
    en: 'information incomplete',
    code: '`undetermined`',
    replaces: {
      vi: [named('Chưa xác định', 'Chưa xác định(?! được thẩm quyền)|CHƯA XÁC ĐỊNH')],
      en: [named('Undetermined', 'Undetermined|UNDETERMINED')],
    },
  },
  {
    vi: 'phát sinh trong năm (chưa có trong kế hoạch đầu năm)',
    en: 'not in the annual plan',
    code: '`arisingInYear`',
    replaces: { vi: [], en: [said('arising in the year')] },
  },
  {
    vi: 'vốn ngoài ngân sách nhà nước',
    en: 'non-state-budget capital',
    code: '`non-budget`',
    replaces: { vi: [], en: [said('non-budget capital')] },
  },
  {
    vi: 'tổng mức đầu tư',
    en: 'total investment',
    code: '`capital`',
    replaces: { vi: [], en: [said('total capital')] },
  },
  {
    vi: 'mã thông tin',
    en: 'field',
    replaces: {
      vi: [
        said(
          'khóa (key)',
          '(?<!(?:toàn|của|mở|bị|các|mỗi|nhiều|đầu|cuối) )khóa(?! [IVXL]+(?![a-z])| học| luận| này| mới| trước| sau)',
        ),
      ],
      en: [
        said(
          'key',
          '(?<!JSON |press |any )keys?(?! one(?![\\p{L}])| (?:project|programme|task|matter|work)s?)',
        ),
      ],
    },
  },
  {
    vi: 'kết quả đối chiếu; nội dung cần xử lý',
    en: 'finding',
    replaces: {
      vi: [said('phát hiện (danh từ)', '(?:\\d+|các|những|mọi|mỗi|một|của|có|còn|nhận|loại|tên) phát hiện')],
      en: [],
    },
  },
  {
    vi: 'ban hành văn bản; phát hành văn bản (gửi đi)',
    en: 'issue (ban hành); send out (phát hành)',
    replaces: { vi: [said('Văn bản ban hành trong')], en: [] },
  },
  {
    vi: 'nhiệm kỳ; khóa XIV',
    en: '14th tenure, term 2020-2025',
    replaces: { vi: [], en: [said('term XIV')] },
  },
];

/** Words that are said no longer and are no terms of the field: what the program, its files and its screen are called. */
export const PLAIN_WORDS: readonly { readonly instead: string; readonly replaces: readonly Replaced[] }[] = [
  {
    instead: '- (dữ liệu từ lệnh trước)',
    replaces: [said('đầu vào chuẩn')],
  },
  { instead: 'in ra màn hình', replaces: [said('đầu ra chuẩn'), said('đầu ra lỗi')] },
  { instead: 'tham số', replaces: [said('đối số')] },
  { instead: 'tệp kết quả lần trước', replaces: [said('tệp mốc')] },
  {
    instead: 'cửa sổ lệnh',
    replaces: [said('cửa sổ dòng lệnh'), said('thiết bị đầu cuối')],
  },
  {
    instead: 'dòng tiêu đề bảng; dòng tên nhóm; dòng tên cột',
    replaces: [said('đề mục'), said('hàng tiêu đề')],
  },
  { instead: 'Căn cứ; Lý do', replaces: [named('Vì sao')] },
  { instead: 'Lưu ý', replaces: [named('Cần lưu ý')] },
  { instead: 'Việc cần làm tiếp theo', replaces: [named('Việc tiếp theo'), named('Việc phải làm')] },
  { instead: 'đã có quy định riêng áp dụng', replaces: [said('nhường')] },
  { instead: 'đủ điều kiện áp dụng', replaces: [said('Quy định đã phù hợp'), said('điều khoản phù hợp')] },
  { instead: 'hồ sơ minh họa', replaces: [said('hồ sơ làm chứng')] },
  { instead: 'phòng, chống thiên tai', replaces: [said('phòng chống thiên tai')] },
  { instead: 'nhà, đất', replaces: [said('nhà đất công')] },
  { instead: 'Không tìm thấy tệp', replaces: [named('ENOENT')] },
  { instead: 'How to fix it', replaces: [said('mend', 'mend(?:s|ed|ing)?')] },
  {
    instead: 'checks … against; matches',
    replaces: [said('held to', 'held (?:to|against)|holds (?:it|a|this) [^.]*?\\bto the text')],
  },
  {
    instead: 'says; found in; comes after',
    replaces: [said('stands behind', 'behind \\S+ stands|there stands|it stands in')],
  },
  { instead: 'skipped; kept unchanged', replaces: [said('passed over'), said('carried through')] },
  { instead: 'depends on', replaces: [said('hangs on')] },
  {
    instead: 'is described; summarised',
    replaces: [said('is told', '(?:is|are) told'), said('told in (?:your|our) own words')],
  },
  { instead: 'Text of the regulation', replaces: [named('In its words')] },
];

/** Every word that is said no longer, with what is said for it. */
export const REPLACED: readonly (Replaced & { readonly instead: string })[] = [
  ...TERMS.flatMap(({ vi, en, replaces }) => [
    ...replaces.vi.map((one) => ({ ...one, instead: vi })),
    ...replaces.en.map((one) => ({ ...one, instead: en })),
  ]),
  ...PLAIN_WORDS.flatMap(({ instead, replaces }) => replaces.map((one) => ({ ...one, instead }))),
];
