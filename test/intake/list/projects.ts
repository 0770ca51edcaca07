/** Forty-eight projects as an office lists them: made up, and written the way such lists are. */

const HEADER = [
  'STT',
  'Tên dự án',
  'Loại hồ sơ',
  'Nguồn vốn',
  'Tổng mức đầu tư',
  'Diện tích',
  'Lĩnh vực',
  'Nhóm',
  'Dự án trọng điểm',
  'Địa điểm',
];

const TEXT = `
I | Thủy điện và năng lượng
1 | Thủy điện Nậm Sì Lường 5 | Ngoài ngân sách | khoảng 2.021,355 tỷ đồng | 343.198,69m2 | Thủy điện | | | Mường Tè
2 | Thủy điện Nậm Cuổi 1A | Ngoài ngân sách | 412,7 tỷ đồng | 21,6 ha | thủy điện | | | Sìn Hồ
3 | Điện mặt trời hồ Pa Khóa | ngoài ngân sách | 1.000 tỷ đồng | 96 ha | Điện mặt trời | | | Sìn Hồ
4 | Điện gió đèo Hoàng Liên 2 | Ngoài ngân sách | 2.500 tỷ đồng (tương đương 98,81 triệu USD) | 38,5 ha | Điện gió | | | Tam Đường
5 | Thủy điện Nậm Xe Thượng | Doanh nghiệp | không quá 980 tỷ đồng | 45.120,5 m2 | Điện | | | Phong Thổ
6 | Thủy điện Nà Khằm | Ngoài ngân sách | 99,9 tỷ đồng | 7 ha | Thuỷ điện | | | Than Uyên
7 | Đường dây 110 kV Tân Uyên – Than Uyên | Ngoài ngân sách | 150 tỷ | - | Điện | | | Tân Uyên
8 | Thủy điện tích năng Nậm Na | Ngoài ngân sách | từ 18.000 đến 18.800 tỷ đồng | 320 ha | Điện | | x | Phong Thổ
II | Nông nghiệp, lâm nghiệp
9 | Trồng mắc ca xen chè Phúc Khoa | Ngoài ngân sách | 850 tỷ đồng | 1.050 ha | Nông nghiệp; Lâm nghiệp | | | Tân Uyên
10 | Trang trại bò sữa Mường Kim | Ngoài ngân sách | 1.200 tỷ đồng | 500 ha | Nông nghiệp | | | Than Uyên
11 | Vùng nguyên liệu quế Khoen On | Ngoài ngân sách | 64 tỷ đồng | 500,5 ha | Nông nghiệp | | | Than Uyên
12 | Rừng sản xuất Tà Mung | Ngoài ngân sách | 45 tỷ đồng | 1.000 ha | Lâm nghiệp | | | Than Uyên
13 | Rừng gỗ lớn Hua Bum | Ngoài ngân sách | 78,25 tỷ đồng | 1.000,1 ha | lâm nghiệp | | | Nậm Nhùn
14 | Sâm Lai Châu dưới tán rừng Pa Vệ Sử | Ngoài ngân sách | hơn 1.000 tỷ đồng | 199 ha | Nông nghiệp; Lâm nghiệp | | | Mường Tè
15 | Nuôi cá nước lạnh Tả Lèng | Tư nhân | 12 tỷ đồng | 0,8 ha | Nông nghiệp | | | Tam Đường
16 | Chăn nuôi lợn Bản Bo | Ngoài ngân sách | gần 1.000 tỷ đồng | 100 ha | Nông nghiệp | | | Tam Đường
III | Du lịch, đô thị
17 | Khu nghỉ dưỡng Sin Suối Hồ | Ngoài ngân sách | 96 tỷ đồng | 19,99 ha | Du lịch | | | Phong Thổ
18 | Sân golf cao nguyên Sìn Hồ | Ngoài ngân sách | 560 tỷ đồng | 20 ha | Sân golf | | | Sìn Hồ
19 | Cầu kính Ô Quy Hồ giai đoạn 3 | Ngoài ngân sách | 75 tỷ đồng | 9,9 ha | Du lịch | | | Tam Đường
20 | Làng du lịch Sì Thâu Chải | Ngoài ngân sách | 8 tỷ đồng | 10 ha | du lịch | | | Tam Đường
21 | Khu đô thị mới phía Đông | Ngoài ngân sách | 1.650,4 tỷ đồng | 75,3 ha | Khu đô thị | | | thành phố Lai Châu
22 | Nhà ở thương mại phường Đông Phong | Ngoài ngân sách | 320 tỷ đồng | 4,1 ha | Nhà ở thương mại | | | thành phố Lai Châu
23 | Trung tâm thương mại Than Uyên | Ngoài ngân sách | 92 tỷ đồng | 12.500 m2 | Trung tâm thương mại | | | Than Uyên
24 | Khu du lịch hồ Thủy điện Bản Chát | Ngoài ngân sách | 700 tỷ 500 triệu đồng | dưới 10 ha | Du lịch | | | Tân Uyên
IV | Khoáng sản, vật liệu
25 | Mỏ đất hiếm Bắc Nậm Xe | FDI | 3.900 tỷ đồng | 640 ha | Khoáng sản | | | Phong Thổ
26 | Mỏ đá Bản Giang | Ngoài ngân sách | 31,5 tỷ đồng | 6,4 ha | Vật liệu xây dựng thông thường | | | Tam Đường
27 | Mỏ vàng Pu Sam Cáp | Ngoài ngân sách | 86 tỷ đồng | 28 ha | Khai thác khoáng sản | | | Sìn Hồ
28 | Nhà máy gạch không nung Thân Thuộc | Ngoài ngân sách | 27 tỷ đồng | 2,2 ha | Khác | | | Tân Uyên
29 | Mỏ cát sông Nậm Mu | Ngoài ngân sách | 9.800 triệu đồng | 3 ha | vật liệu xây dựng thông thường | | | Than Uyên
V | Đầu tư công
30 | Đường Nậm Tăm – Noong Hẻo | Ngân sách tỉnh | 79.500.000.000 | | Khác | C | | Sìn Hồ
31 | Kè chống sạt lở suối Nậm Lằn | Ngân sách địa phương | 45 tỷ đồng | | Khác | Nhóm C | | Mường Tè
32 | Trường THPT nội trú tỉnh | NST | 180 tỷ đồng | 5,5 ha | Khác | B | | thành phố Lai Châu
33 | Hầm đường bộ Hoàng Liên | Ngân sách tỉnh; Ngân sách trung ương | 3.300 tỷ đồng | 41 ha | Khác | A | x | Tam Đường
34 | Cao tốc nối Bảo Hà – Lai Châu | PPP | 13.000 tỷ đồng | 820 ha | Khác | A | X | Tân Uyên
35 | Bệnh viện đa khoa tỉnh giai đoạn II | ODA | 600 tỷ đồng | 4 ha | Khác | B | | thành phố Lai Châu
36 | Cấp nước sinh hoạt Pa Tần | ODA | 58 tỷ đồng | | Khác | C | | Sìn Hồ
37 | Hạ tầng cửa khẩu Ma Lù Thàng | NSTW | 240 tỷ đồng | 15 ha | Khác | B | | Phong Thổ
38 | Trụ sở xã Tà Tổng | Ngân sách tỉnh | 14 tỷ 800 triệu đồng | 0,6 ha | Khác | C | | Mường Tè
39 | Cầu Lai Hà | Ngân sách tỉnh | khoảng 120 tỷ đồng | | Khác | B | | Nậm Nhùn
40 | Sân bay Lai Châu | PPP | 8.000 tỷ đồng | 117,1 ha | Khác | A | x | Tân Uyên
VI | Hồ sơ cần xem lại
41 | Chợ Pa Há | ngân sách nhà nước | 12 tỷ đồng | 0,9 ha | Trung tâm thương mại | C | | thành phố Lai Châu
42 | Khu xử lý rác Sùng Phài | Ngoài ngân sách | 1,000 tỷ đồng | 9 ha | Khác | | | thành phố Lai Châu
43 | Bến xe khách Nậm Nhùn | Ngoài ngân sách | 250 | 1,5 ha | Khác | | | Nậm Nhùn
44 | Cụm chế biến chè Tam Đường | Ngoài ngân sách | 65 tỷ đồng | 12 tỷ | Nông nghiệp | | | Tam Đường
45 | Nhà máy tre luồng | Ngoài ngân sách | chưa xác định | 8 ha | Khác | | | Tân Uyên
46 | Khu thể thao mạo hiểm | Ngoài ngân sách | 55 tỷ đồng | 14 ha | Thể thao | | | Tam Đường
47 | Kho ngoại quan | Ngoài ngân sách | 1.00.000 triệu | 3 ha | Khác | | | Phong Thổ
48 | Trạm dừng nghỉ Bình Lư | Ngoài ngân sách | tối thiểu 100 tỷ đồng | 4,0 ha | Khác | | | Tam Đường
`;

/** Heading rows hold a sign and a text; the others every cell of the header, each an investment project. */
const LIST: readonly (readonly string[])[] = TEXT.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) =>
    cells.length === 2
      ? [...cells, ...HEADER.slice(2).map(() => '')]
      : [cells[0]!, cells[1]!, 'Dự án đầu tư', ...cells.slice(2)],
  );

const TOTAL = ['', 'Tổng cộng', '', '', '61.230,5 tỷ đồng', '', '', '', '', ''];

/** As kept in the office: title lines and a unit line above, headings between, a total below. */
export const OFFICE_LIST: readonly (readonly string[])[] = [
  ['DANH MỤC DỰ ÁN TRÌNH CẤP CÓ THẨM QUYỀN', ...HEADER.slice(1).map(() => '')],
  ['(Kèm theo Tờ trình của cơ quan chủ trì)', ...HEADER.slice(1).map(() => '')],
  HEADER,
  ...LIST,
  TOTAL,
];
