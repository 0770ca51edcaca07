/** The words by which a row says of itself what it is: a sum, a heading, a part, a note, a signature, a title. */

/** No row that is known by its words begins with a longer run of them. */
const LONGEST = 400;
/** Words for a sum or a group are short; a longer text is somebody's title. */
const LONGEST_LABEL = 160;

const SUM_WORDS =
  /^(?:tổng cộng|tổng số|tổng mức(?: đầu tư)?|tổng vốn(?: đầu tư)?|tổng kinh phí|tổng giá trị|tổng nhu cầu(?: vốn)?|tổng|cộng|mang sang|chuyển sang|tong cong|tong so|cong|grand total|sub-?total|total)(?![\p{L}\p{M}])(?<tail>.*)$/u;
const SECTION = String.raw`(?:x{0,3}(?:ix|iv|v?i{0,3})|[a-hđ]|\d{1,3}(?:\.\d{1,3})*)`;
const SECTIONS = `${SECTION}(?:\\s*(?:\\+|,|;|và|đến|-|–)\\s*${SECTION})*(?:\\s*\\+?\\s*(?:…|\\.{2,3}))?`;
/** What may follow: which parts are summed, how many projects, of what the sum is. */
const SUM_TAIL = new RegExp(
  String.raw`^(?:(?:các |toàn )?(?:mục|phần|nhóm|chương|biểu|phụ lục|đợt|trang) ?${SECTIONS}|=? ?${SECTIONS}|\([^()]*\)|cộng|số|chung|(?:số )?\d+ (?:dự án|công trình|nhiệm vụ|danh mục|hạng mục)|(?:số )?(?:các )?(?:dự án|công trình|nhiệm vụ)(?: ?[:=]? ?\d+(?: (?:dự án|công trình|da))?)?|toàn (?:tỉnh|huyện|ngành|xã|biểu|bộ)|trang|mang sang|chuyển sang|cộng dồn|=? ?\d+)$`,
  'u',
);
/** A sum of one section: "Cộng mục I", "Tổng (I)", "Cộng II", "Cộng huyện Tam Đường". */
const ONE_SECTION = new RegExp(
  String.raw`^(?:\(?(?:mục|phần|nhóm|chương|đợt|trang)? ?(?=\S)${SECTION}\)?|trang|mang sang|chuyển sang|cộng dồn)$`,
  'u',
);
/** What is summed, in words that a project could bear too: "Cộng huyện Tam Đường", "Tổng dự án chuyển tiếp". */
const SUM_OF_GROUP =
  /^(?:các |phần |mục |nhóm |khối |vốn |nguồn |nhu cầu |chi phí |chi |kinh phí |lĩnh vực |ngành |huyện |thị xã |thành phố |tp\.? |xã |phường |thị trấn |tỉnh |dự án |công trình |danh mục |kế hoạch |giai đoạn |năm |đợt |diện tích |hạng mục |tiểu )/u;

export type SumWords =
  /** Nothing but a sum. `section`: of one section of the list. */
  | 'whole'
  | 'section'
  /** Of a group that is named as a project could be, too. */
  | 'group'
  /** It begins as a sum does, and may be the title of a project. */
  | 'perhaps';

/** Whether a text says that its row is a sum. */
export function readSumWords(text: string): SumWords | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const tail = SUM_WORDS.exec(text.toLowerCase())?.groups?.tail;
  if (tail === undefined) return undefined;
  const rest = tail
    .replace(/^\s*[:.=]/, '')
    .replace(/[:.\s]+$/, '')
    .trim();
  if (/^(?:mang|chuyển) sang/u.test(text.toLowerCase()))
    return rest === '' || ONE_SECTION.test(rest) ? 'section' : undefined;
  if (rest === '') return 'whole';
  if (ONE_SECTION.test(rest)) return 'section';
  if (SUM_TAIL.test(rest)) return 'whole';
  return SUM_OF_GROUP.test(rest) ? 'group' : 'perhaps';
}

const GROUP_WORDS =
  /^(?:lĩnh vực|ngành|nguồn vốn|trong đó|ghi chú|(?:các )?(?:dự án|công trình|nhiệm vụ) (?:chuyển tiếp|khởi công|hoàn thành|mở mới|đã |đang |nhóm [abc](?![\p{L}\p{M}])|quan trọng quốc gia|kêu gọi|thu hút|sử dụng (?:vốn|nguồn|ngân sách|đất)|thuộc |có |không )|các (?:dự án|công trình)|nhóm dự án|danh mục (?:dự án|công trình)|nhóm [abc]$|dự án nhóm [abc]$)/u;
const COUNTED = /\((?:gồm )?\d{1,4} (?:dự án|công trình|nhiệm vụ|da)\)$/u;
const WEAK_GROUP_WORDS =
  /^(?:vốn |chương trình |khối |cấp (?:tỉnh|huyện|xã)|địa bàn |khu vực |vùng |giai đoạn |năm \d|đợt |kế hoạch |sở |ban quản lý |u\.?b\.?n\.?d\.? |ủy ban |các |xã \p{Lu}|phường |thị trấn |cụm )/u;
const DISTRICT = /^(?:huyện|thị xã|thành phố|tp\.?|thị trấn|phường) \p{Lu}\S*(?: \S+){0,3}$/iu;
const DISTRICT_NAME = /^\S+(?: xã| phố| trấn)? \p{Lu}/u;

/** Words for a group of projects. `weak`: a project may be called so. */
export function readGroupWords(text: string): 'strong' | 'weak' | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const lower = text.toLowerCase();
  if (GROUP_WORDS.test(lower) || COUNTED.test(lower)) return 'strong';
  if (DISTRICT.test(text) && DISTRICT_NAME.test(text)) return 'strong';
  return WEAK_GROUP_WORDS.test(lower) ? 'weak' : undefined;
}

/** At least two words, no small letter but such with marks: TCVN3 has no capitals of those. */
export function isCapitals(text: string): boolean {
  return text.length <= LONGEST_LABEL && /\p{Lu}\S* \S*\p{Lu}/u.test(text) && !/[a-z]/.test(text);
}

const PART_WORDS =
  /^(?:trong đó|bao gồm|gồm|hợp phần|hạng mục|tiểu hợp phần|hợp đồng|gói thầu|dự án thành phần|tiểu dự án|cấu phần|chi phí|xây lắp|thiết bị|phần (?:xây|thiết|vốn)|gpmb|giải phóng mặt bằng|dự phòng|tư vấn|chuẩn bị đầu tư|giai đoạn |nguồn |vốn |nstw|nsđp|nst(?![\p{L}])|nsnn|ngân sách |đối ứng|vay |oda)/u;

/** Words for what a project is made up of, or paid from. */
export function hasPartWords(text: string): boolean {
  return text.length <= LONGEST && PART_WORDS.test(text.toLowerCase());
}

export function isOfWhich(text: string): boolean {
  return text.length <= LONGEST_LABEL && /^(?:trong đó|bao gồm|gồm|gồm có)\s*[:.]?(?:\s|$)/iu.test(text);
}

const NOTE =
  /^(?:\**\s*(?:ghi chú|chú thích|chú giải|lưu ý|chú ý|nguồn số liệu|nguồn\s*:|\(?\s*(?:số tiền |viết |tổng số tiền )?\(?\s*bằng chữ|căn cứ (?:nghị|quyết|luật|thông|công văn|tờ trình|chỉ thị|văn bản)|\(?\s*(?:tiếp theo|còn tiếp|xem tiếp)|(?:trang|page) \d{1,4}(?:\s*\/\s*\d{1,4})?$|thuyết minh|ghi chú khác|notes?\s*[:.]|remarks?\s*[:.])|\*+\s*\S|\(\*+\)|\[\d{1,2}\]\s*\S)/iu;

export function isNote(text: string): boolean {
  return text.length > 1 && NOTE.test(text.slice(0, LONGEST));
}

/** "Lai Châu, ngày … tháng … năm …". */
const DATE_LINE =
  /^(?:[^\d,]{1,60},\s*)?ngày\s*(?:\d{1,2}|[.…_\s]{1,20})\s*tháng\s*(?:\d{1,2}|[.…_\s]{1,20})\s*năm|^(?:[^\d,]{1,60},\s*)?ngày\s+\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\s*$/iu;

export function isDateLine(text: string): boolean {
  return text.length >= 10 && text.length <= LONGEST_LABEL && DATE_LINE.test(text);
}

const OFFICES =
  'người (?:lập|tổng hợp|kiểm|ký|duyệt|trình|đề nghị|báo cáo|viết|ghi)|lập (?:biểu|bảng)|kế toán|thủ trưởng|(?:phó )?(?:tổng )?giám đốc|(?:phó )?chủ tịch(?! hội)|(?:phó )?trưởng (?:phòng|ban)|(?:phó )?chánh văn phòng|(?:phó )?bí thư|thủ quỹ|chủ đầu tư|đại diện|cơ quan|đơn vị (?:lập|báo cáo|đề nghị)|xác nhận|phê duyệt|kiểm soát|chuyên viên|thẩm định|tm\\.|kt\\.|tl\\.|tuq\\.|q\\. ?(?:giám đốc|chủ tịch|trưởng|chánh|thủ trưởng|bí thư)';
const SIGNER = new RegExp(`^(?:${OFFICES})`, 'iu');
const OFFICE =
  /^(?:(?:người|cán bộ) lập(?: biểu| bảng)?|lập biểu|kế toán(?: trưởng)?|thủ trưởng(?: đơn vị| cơ quan)?|(?:phó )?giám đốc(?: sở)?|(?:phó )?chủ tịch|(?:phó )?trưởng phòng|(?:phó )?chánh văn phòng|(?:phó )?bí thư)\s*[:.]?$/iu;

/** Whether a text is the name of an office and nothing more. */
export function isOffice(text: string): boolean {
  return text.length <= 60 && OFFICE.test(text);
}

const SIGNED =
  /^(?:\(?\s*(?:ký|đã ký|chữ ký|đóng dấu|họ và tên|họ tên)(?![\p{L}\p{M}])|nơi nhận\s*:?|-?\s*như (?:trên|điều|kính gửi)|[-–]\s*lưu\s*:?|lưu\s*:\s*vt)/iu;

/** Words of those who sign, of their seal, and of where the paper goes. `sure`: they stand nowhere else. */
export function readSignature(text: string): 'sure' | 'perhaps' | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  if (SIGNED.test(text)) return 'sure';
  // "Đơn vị lập: Ban quản lý" says whose list it is.
  if (text.length > 60 || /^(?:đơn vị|cơ quan|chủ đầu tư|đại diện)[^:]*:\s*\S/iu.test(text)) return undefined;
  return SIGNER.test(text) ? 'perhaps' : undefined;
}

const TITLE_WORDS =
  /^(?:cộng h[òo]a xã h[ộo]i|độc lập\s*[-–]|phụ (?:lục|biểu)|mẫu (?:biểu|số)|biểu (?:số|mẫu|tổng hợp|\d)|bảng (?:số|\d)|danh mục|bảng tổng hợp|tổng hợp|báo cáo|tờ trình|kế hoạch|\(?\s*(?:kèm theo|ban hành kèm|đính kèm|công văn|tính đến))/iu;

/** Words of what stands above a list: the motto, the annex, the title. */
export function isTitle(text: string): boolean {
  return TITLE_WORDS.test(text.slice(0, LONGEST));
}

const MOTTO = /^(?:cộng h[òo]a xã h[ộo]i|độc lập\s*[-–])/iu;

export function isMotto(text: string): boolean {
  return MOTTO.test(text.slice(0, LONGEST));
}
