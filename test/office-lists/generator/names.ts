/** Names of columns and values as offices write them; the first of each is the contract's own. */

/** Headers by key. Those behind the first are for lists with synonyms. */
export const HEADERS: Readonly<Record<string, readonly string[]>> = {
  id: ['STT', 'TT', 'Số TT', 'Số\nTT'],
  title: ['Tên dự án', 'Danh mục dự án', 'Tên công trình', 'Tên', 'Nội dung', 'Tên dự án đầu tư'],
  type: ['Loại', 'Loại hồ sơ'],
  fundingSource: ['Nguồn vốn'],
  capital: [
    'Tổng mức đầu tư',
    'Tổng vốn đầu tư',
    'TMĐT',
    'Tổng mức đầu tư dự kiến',
    'Sơ bộ TMĐT',
    'Vốn đầu tư',
    'Tổng vốn',
  ],
  fdiAmount: ['Vốn FDI'],
  landArea: ['Diện tích', 'Diện tích đất', 'Diện tích đất sử dụng'],
  sector: ['Lĩnh vực'],
  projectGroup: ['Nhóm dự án', 'Nhóm', 'Phân nhóm dự án'],
  arisingInYear: ['Phát sinh trong năm'],
  keyProject: ['Dự án trọng điểm', 'Công trình trọng điểm'],
  nature: ['Tính chất'],
  environmentGroup: ['Nhóm môi trường'],
  approvedByCentral: ['Trung ương phê duyệt'],
  exemption: ['Khoản loại trừ'],
  assetKind: ['Loại tài sản'],
  unitPrice: ['Đơn giá'],
  planKind: ['Loại quy hoạch'],
  planStage: ['Bước quy hoạch'],
  date: ['Ngày trình', 'Ngày nộp hồ sơ', 'Ngày trình hồ sơ'],
  declaredAuthority: [
    'Cấp trình',
    'Thẩm quyền đề nghị',
    'Cấp quyết định',
    'Cơ quan quyết định',
    'Cấp có thẩm quyền',
    'Thẩm quyền',
    'Cấp cho ý kiến',
  ],
};

/** Columns that surely are a fact, under names that nobody wrote down: asked about, or refused where it matters. */
export const UNKNOWN_HEADERS: Readonly<Record<string, readonly string[]>> = {
  capital: ['Mức đầu tư', 'Quy mô vốn', 'Tổng đầu tư'],
  landArea: ['DT đất', 'Đất sử dụng'],
  projectGroup: ['Xếp nhóm', 'Dự án nhóm'],
  keyProject: ['Là dự án trọng điểm', 'Trọng điểm của tỉnh', 'DA trọng điểm'],
  environmentGroup: ['Phân loại môi trường', 'Nhóm theo Luật BVMT'],
  fundingSource: ['Nguồn', 'Loại vốn'],
};

/** Of some matters the name of a column is another. */
export const HEADERS_OF: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'asset-procurement': { title: ['Tên tài sản', 'Tên tài sản đề nghị mua sắm'] },
  'ngo-aid': { title: ['Tên khoản viện trợ', 'Nội dung'], capital: ['Giá trị', 'Số tiền'] },
  'budget-allocation': { title: ['Nội dung', 'Nội dung trình'], capital: ['Số tiền', 'Kinh phí', 'Dự toán'] },
  planning: { title: ['Tên đồ án', 'Nội dung trình'] },
};

export const TYPE_NAMES: Readonly<Record<string, string>> = {
  'investment-project': 'Dự án đầu tư',
  'asset-procurement': 'Mua sắm tài sản',
  'ngo-aid': 'Tiếp nhận viện trợ phi chính phủ nước ngoài',
  'budget-allocation': 'Bổ sung, phân bổ dự toán ngân sách',
  planning: 'Quy hoạch',
  'land-price': 'Bảng giá đất',
};

/** Values by code: the contract's name, and further forms. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  fundingSource: {
    'provincial-budget': [
      'Ngân sách tỉnh',
      'Ngân sách địa phương',
      'NST',
      'NSĐP',
      'NS tỉnh',
      'ngân sách  tỉnh',
    ],
    'central-budget': ['Ngân sách trung ương', 'NSTW', 'Vốn NSTW'],
    'non-budget': [
      'Ngoài ngân sách',
      'Vốn ngoài ngân sách',
      'Tư nhân',
      'Doanh nghiệp',
      'Vốn ngoài NSNN',
      'NGOÀI NGÂN SÁCH',
      'Vốn doanh nghiệp',
    ],
    oda: ['ODA', 'Vốn ODA'],
    fdi: ['FDI', 'Vốn FDI'],
    ppp: ['PPP', 'Đối tác công tư'],
  },
  sector: {
    agriculture: ['Nông nghiệp', 'nông nghiệp', 'Lĩnh vực nông nghiệp'],
    forestry: ['Lâm nghiệp', 'Ngành lâm nghiệp'],
    tourism: ['Du lịch', 'Nghỉ dưỡng', 'Sân golf', 'DU LỊCH'],
    'urban-development': ['Phát triển đô thị', 'Khu đô thị'],
    'commercial-housing': ['Nhà ở thương mại'],
    'trade-centre': ['Trung tâm thương mại', 'TTTM'],
    mining: ['Khoáng sản', 'Khai thác khoáng sản'],
    'construction-materials-mining': ['Vật liệu xây dựng thông thường'],
    power: ['Điện', 'Thủy điện', 'Thuỷ điện', 'Điện gió', 'Điện mặt trời', 'Năng lượng'],
    other: ['Khác', 'khác'],
  },
  projectGroup: { A: ['A', 'Nhóm A'], B: ['B', 'Nhóm B'], C: ['C', 'Nhóm C', 'nhóm C'] },
  nature: {
    defence: ['Quốc phòng'],
    security: ['An ninh'],
    religion: ['Tôn giáo'],
    historical: ['Lịch sử'],
  },
  environmentGroup: { I: ['I', 'Nhóm I'], II: ['II'], III: ['III', 'Nhóm III'], IV: ['IV'] },
  exemption: {
    'social-security': ['An sinh xã hội'],
    'central-earmarked': ['Trung ương bổ sung có mục tiêu'],
  },
  assetKind: { car: ['Ô tô', 'Xe ô tô'], vehicle: ['Phương tiện'], equipment: ['Thiết bị'] },
  planKind: {
    provincial: ['Quy hoạch tỉnh'],
    'land-use': ['Kế hoạch sử dụng đất'],
    'urban-general': ['Quy hoạch chung đô thị'],
    regional: ['Quy hoạch vùng'],
  },
  planStage: {
    task: ['Nhiệm vụ'],
    design: ['Đồ án'],
    'overall-adjustment': ['Điều chỉnh tổng thể'],
    'local-adjustment': ['Điều chỉnh cục bộ'],
  },
};

export const YES = ['Có', 'x', 'X', 'có'];
export const NO = ['Không', 'không'];

/** Sectors that no clause names: to be refused, or taken for what they are, "Khác". */
export const UNKNOWN_SECTORS = ['Y tế', 'Giáo dục', 'Công nghiệp', 'Giao thông'];

/** A fact left out. */
export const BLANKS = ['-', '…', 'chưa xác định', 'không rõ', 'Chưa xác định'];

export const BODIES: Readonly<Record<string, readonly string[]>> = {
  'tinh-uy': ['Tỉnh ủy', 'Tỉnh uỷ'],
  'ban-thuong-vu': ['Ban Thường vụ', 'Ban Thường vụ Tỉnh ủy', 'BTV', 'BTV Tỉnh ủy'],
  'thuong-truc': ['Thường trực', 'Thường trực Tỉnh ủy', 'TTTU'],
  'chu-tich-ubnd': ['Chủ tịch UBND tỉnh', 'UBND tỉnh'],
};

const PLACES = [
  'Tam Đường',
  'Sìn Hồ',
  'Phong Thổ',
  'Mường Tè',
  'Nậm Nhùn',
  'Tân Uyên',
  'Than Uyên',
  'thành phố Lai Châu',
];
export const DISTRICTS = PLACES.map((place) => (place.startsWith('thành') ? place : `Huyện ${place}`));

export const PROJECT_NAMES = [
  'Nhà máy chế biến chè Tam Đường',
  'Thủy điện Nậm Sì Lường 5',
  'Khu nghỉ dưỡng Sin Suối Hồ',
  'Trồng mắc ca xen chè Phúc Khoa',
  'Đường Nậm Tăm – Noong Hẻo',
  'Kè chống sạt lở suối Nậm Lằn (giai đoạn 2)',
  'Trang trại bò sữa Mường Kim',
  'Trụ sở xã Tà Tổng',
  'Cầu Lai Hà',
  'Chợ trung tâm',
  'Khu đô thị mới phía Đông',
  'Bệnh viện đa khoa tỉnh, giai đoạn II',
  'Mỏ đá Bản Giang',
  'Tổng kho vật tư Than Uyên',
  'Cộng đồng du lịch Sì Thâu Chải',
  'Ghi nhớ 30 năm: nhà truyền thống',
  'Hệ thống cấp nước 3 xã vùng cao',
  'Khu công nghiệp Mường So',
  'Nâng cấp QL.12 đoạn Km 10 - Km 20',
  'Trường PTDTBT Mù Cả',
  'Xây dựng 02 phòng học "bán kiên cố"; sửa nhà ăn',
  'Nơi ở công nhân A & B',
  'Ngày mới – khu thể thao',
];
export const ASSET_NAMES = [
  'Xe ô tô 7 chỗ',
  'Máy chủ',
  'Máy in',
  'Xuồng máy',
  'Máy phát điện 100 kVA',
  'Xe chuyên dùng',
];
export const SECTION_NAMES = [
  'Hạ tầng',
  'Nông nghiệp, lâm nghiệp',
  'Du lịch',
  'Huyện Sìn Hồ',
  'Dự án chuyển tiếp',
  'Dự án khởi công mới',
  'Cụm phía Bắc',
  'Ngành giao thông',
];
export const PART_NAMES = [
  'Hợp phần xây lắp',
  'Hợp phần thiết bị',
  'Chi phí giải phóng mặt bằng',
  'Vốn tự có',
  'Chi phí khác',
];
export const INVESTORS = [
  'Công ty CP ABC',
  'Công ty TNHH XYZ',
  'HTX Bản Bo',
  'Tập đoàn Năng lượng',
  'Ban QLDA tỉnh',
];
