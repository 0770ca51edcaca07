import { describe, expect, it } from 'vitest';
import { BODIES } from './bodies.ts';
import { FURTHER_BODIES } from './further-bodies.ts';
import { HEADS } from './heads.ts';
import { MORE_BODIES } from './more-bodies.ts';
import { layoutOf, sheetsIn, withKinds, writtenSheet } from './sheets.ts';

/** Every row of a sheet is what its letter says. */
async function check(text: string) {
  const { rows, kinds } = writtenSheet(text);
  const layout = await layoutOf(rows);
  expect(withKinds(rows, (at) => layout.kindAt(at))).toEqual(withKinds(rows, (at) => kinds[at]!));
}

describe('lists of the log', () => {
  it.each([
    [
      'group-a: letters over numbers that run on',
      `h STT;Tên dự án;Tổng mức đầu tư (tỷ đồng)
       g a;Cụm phía Bắc;1.350
       d 1;Nhà máy chè;600
       d 2;Xưởng gỗ;750
       g b;Cụm phía Nam;150
       d 3;Chợ;150`,
    ],
    [
      'subtotals',
      `h STT;Tên dự án;Tổng mức đầu tư (tỷ đồng)
       g I;Huyện Tam Đường;1500
       d 1;DA một;700
       p a;Hợp phần xây lắp;500
       p b;Hợp phần thiết bị;200
       d 2;DA hai;800
       s ;Cộng mục I;1500
       s ;Tổng (I);1500
       T ;Tổng số dự án: 02;1500
       g II;Huyện Sìn Hồ;90
       d 1;DA ba;90
       s ;Cộng II;90
       T ;Tổng cộng (I+II);1590
       T ;TỔNG;1590
       T ;Tổng mức;1590
       x ;Người lập biểu;
       x ;Nguyễn Văn A;`,
    ],
    [
      'total-unnamed',
      `h STT;Tên dự án;Nguồn vốn;Nhóm;Tổng mức đầu tư (triệu đồng)
       T ;;;;1.700.000
       d 1;Đường Suối;Ngân sách tỉnh;A;1.200.000
       d 2;Cầu Mới;Ngân sách tỉnh;B;500.000`,
    ],
    [
      'header-repeated',
      `h STT;Tên dự án;Tổng mức đầu tư (tỷ đồng)
       n 1;2;3
       d 1;A;1200
       r STT;Tên dự án;Tổng mức đầu tư (tỷ đồng)
       n 1;2;3
       d 2;B;150`,
    ],
    [
      'signatures',
      `h STT;Tên dự án;Tổng mức đầu tư (tỷ đồng)
       d 1;P1;150
       d 2;P2;150
       d 3;P3;150
       d 4;P4;150
       T Tổng cộng;;600
       . ;;
       o Ghi chú: số liệu tạm tính;;
       x ;NGƯỜI LẬP BIỂU;GIÁM ĐỐC
       x ;Họ Tên Một;Họ Tên Hai
       x Nơi nhận:;;
       x - Lưu: VT.;;`,
    ],
    [
      'layout-fdi',
      `t DANH MỤC DỰ ÁN KÊU GỌI ĐẦU TƯ NƯỚC NGOÀI;<;<;<;<;<;<
       . ;;;;;;
       h Mã số;Tên dự án;Địa điểm;Thông số kỹ thuật;Vốn FDI (triệu USD);Lĩnh vực;Hình thức đầu tư
       g I;HẠ TẦNG;;;;;
       g 1;Giao thông;;;;;
       d 1.1;Đường Bắc;Xã A;Dài 20 km;50 - 60;Khác;PPP, BOT
       d 1.2;Bến cảng;Xã B;2 bến;45;Khác;100% vốn nước ngoài
       g II;DU LỊCH;;;;;
       d 2.1;Khu Hồ Lớn;Xã C;120 ha;Trên 100;Du lịch;Liên doanh
       d 2.2;Khu Suối Nhỏ;Xã D;15 ha;30-40;Du lịch;100% vốn NN`,
    ],
    [
      'layout-public-plan',
      `t Mẫu biểu số 1;;;;;;;;;;;;;
       t KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2024;;;;;;;;;;;;;
       t (Kèm theo Tờ trình);;;;;;;;;;;;;
       u ;;;;;;;;;;ĐVT: Triệu đồng;;;
       h STT;Danh mục dự án;Mã dự án;Nhóm dự án;Địa điểm XD;Năng lực thiết kế;Thời gian KC-HT;Quyết định đầu tư;<;<;Năm 2023;<;Nguồn vốn;Cấp trình
       h ^;^;^;^;^;^;^;Số quyết định ngày, tháng, năm ban hành;TMĐT;<;Kế hoạch;<;^;^
       h ^;^;^;^;^;^;^;^;Tổng số (tất cả các nguồn vốn);Trong đó: NSTW;Tổng số (tất cả các nguồn vốn);Trong đó: NSTW;^;^
       n A;B;1;2;3;4;5;6;7;8;9;10;11;12
       T ;TỔNG SỐ;;;;;;;1700000;0;300000;0;;
       g I;Ngành giao thông;;;;;;;1700000;0;300000;0;;
       g (1);Dự án chuyển tiếp;;;;;;;1200000;0;200000;0;;
       g a;Dự án nhóm A;;;;;;;1200000;0;200000;0;;
       d 1;Đường Suối Đá;7000001;A;Xã A;12 km;2021-2025;12/NQ ngày 01/02/2021;1200000;0;200000;0;Ngân sách tỉnh;Ban Thường vụ Tỉnh ủy
       g b;Dự án nhóm B;;;;;;;500000;0;100000;0;;
       d 2;Cầu Bản Mới;7000002;B;Xã B;80 m;2022-2025;15/NQ ngày 03/02/2022;500000;0;100000;0;Ngân sách tỉnh;Ban Thường vụ Tỉnh ủy`,
    ],
    [
      'layout-export',
      `h STT;THÔNG TIN CƠ BẢN;<;<;<;KẾ HOẠCH TRIỂN KHAI;<;<;<;<;THỐNG KÊ;<
       h ^;Tên dự án;Địa điểm (Phường, xã);Quy mô (ha hoặc km);Tổng mức đầu tư (tỷ đồng);Chuẩn bị dự án;<;Xúc tiến đầu tư;<;Lĩnh vực;Truy cập dự án;<
       h ^;^;^;^;^;Quy hoạch tổng thể;Quy hoạch chi tiết;Số hóa;Chấp thuận chủ trương;^;Tổng lượt xem;Lượt xem tháng
       T ;;;;;1;1;0;1;;15;3
       d 1;Khu du lịch Hồ Xanh;Xã A;18,50 ha;450 tỷ đồng;1;1;0;0;Du lịch;12;2
       d 2;Đường ven hồ;Xã B;3 km;;0;1;0;1;Khác;3;1
       d 3;Khu dân cư Mới;Xã C;0,00 ha;1.200 tỷ đồng;0;1;0;1;Nhà ở thương mại;3;1`,
    ],
    [
      'layout-five-rows',
      `t Phụ lục X;<;;;;;;;;;;;;
       t BÁO CÁO KẾ HOẠCH;<;;;;;;;;;;;;
       t (Công văn số 1);<;;;;;;;;;;;;
       t Trạng thái: Nháp;<;;;;;;;;;;;;
       h STT;Danh mục dự án;Mã dự án;Nhóm dự án;Địa điểm XD;Năng lực thiết kế;Thời gian KC-HT;Quyết định đầu tư;<;<;Kế hoạch trung hạn;<;<;<
       h ^;^;^;^;^;^;^;Số QĐ;TMĐT;<;Kế hoạch;<;Nguồn vốn;Loại
       h ^;^;^;^;^;^;^;^;Tổng số (tất cả các nguồn vốn);Trong đó: NSTW;Trong đó;<;^;^
       h ^;^;^;^;^;^;^;^;^;^;NSTW;<;^;^
       h ^;^;^;^;^;^;^;^;^;^;Tổng số;Thu hồi ứng;^;^
       d 1;Đường Suối;7001;A;Xã A;12 km;2021-2025;12/NQ;1200000;0;10;5;Ngân sách tỉnh;Dự án đầu tư
       d 2;Cầu Mới;7002;B;Xã B;80 m;2022-2025;15/NQ;500000;0;10;5;Ngân sách tỉnh;Dự án đầu tư`,
    ],
    [
      'layout-four-rows',
      `h STT;Danh mục dự án;Địa điểm XD;Quyết định đầu tư;<;<;Lũy kế vốn đã bố trí;<;Nguồn vốn;Nhóm dự án;Loại
       h ^;^;^;Số QĐ;TMDT;<;Tổng số (tất cả các nguồn vốn);Trong đó;^;^;^
       h ^;^;^;^;Tổng số (tất cả các nguồn vốn);Trong đó: vốn NSNN;^;Nguồn NSNN;^;^;^
       h ^;^;^;^;^;^;^;^;^;^;^
       d 1;Trụ sở A;Xã A;1/QĐ;1200000;1200000;5;5;Ngân sách tỉnh;A;Dự án đầu tư`,
    ],
    [
      'header-three-levels',
      `t DANH MỤC;;;;;;;;
       u ;;;;;;ĐVT: triệu đồng;;
       . ;;;;;;;;
       h TT;Danh mục dự án;Địa điểm XD;Quyết định đầu tư;<;<;<;Nguồn vốn;Lĩnh vực
       h ^;^;^;Số, ngày;Tổng mức đầu tư;<;<;^;^
       h ^;^;^;^;Tổng số;NSTW;NSĐP;^;^
       d 1;DA một;Huyện A;QĐ 1;1500000;1000000;500000;Ngoài ngân sách;Khác
       d 2;DA hai;Huyện B;QĐ 2;150000;100000;50000;Ngoài ngân sách;Khác`,
    ],
    [
      'header3-unit',
      `u ;;;;;;;;ĐVT: triệu đồng
       h STT;Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư;Lĩnh vực;Kế hoạch;;
       h ;;;;;;Năm 2023;Năm 2024;
       h ;;;;;;;Quý 1;Quý 2
       d 1;Nhà máy chè;Dự án đầu tư;Ngoài ngân sách;1.200.000;Khác;10;20;30`,
    ],
    [
      'header4',
      `h STT;Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư (triệu đồng);Lĩnh vực;Kế hoạch;;
       h ;;;;;;Giai đoạn;;
       h ;;;;;;Năm 2023;Năm 2024;
       h ;;;;;;;Quý 1;Quý 2
       d 1;Nhà máy chè;Dự án đầu tư;Ngoài ngân sách;1.200.000;Khác;10;20;30`,
    ],
    [
      'procurement',
      `t VĂN PHÒNG TỈNH ỦY;;;;;;;;
       t DANH MỤC ĐỀ NGHỊ MUA SẮM TÀI SẢN NĂM 2024;;;;;;;;
       . ;;;;;;;;
       h STT;Loại hồ sơ;Tên tài sản;Loại tài sản;ĐVT;Số lượng;Đơn giá (triệu đồng);Thành tiền (triệu đồng);Cấp có thẩm quyền
       d 1;Mua sắm tài sản;Xe ô tô 7 chỗ;Xe ô tô;Chiếc;2;1.250;;Thường trực
       d 2;Mua sắm tài sản;Máy chủ;Thiết bị;Bộ;3;1.500,5;;Ban Thường vụ`,
    ],
    [
      'styled-hidden',
      `t BIỂU TỔNG HỢP CÁC DỰ ÁN ĐẦU TƯ NGOÀI NGÂN SÁCH;<;<;<;<;<;<;<;<;<
       u ;;;;;;;ĐVT: tỷ đồng;<;<
       h STT;Tên dự án;Nhà đầu tư;Lĩnh vực;Tổng mức đầu tư;<;<;Diện tích đất sử dụng (ha);Ngày nộp hồ sơ;Cơ quan quyết định
       h ^;^;^;^;Tổng số;Trong đó: vốn tự có;vốn vay;^;^;^
       d 1;Khu nghỉ dưỡng Sin Suối Hồ;Công ty CP ABC;Du lịch;450;90;360;18.5;2024-06-12;Thường trực Tỉnh ủy
       d 5;Khai thác cát sông Nậm Mu;Công ty Cát;Khoáng sản làm VLXD thông thường;25;25;0;3;2024-04-01;Chủ tịch UBND tỉnh
       T ;Cộng;;;475;115;360;;;`,
    ],
    [
      'formats-dates: a number and nothing else is a row',
      `t DANH MỤC DỰ ÁN;;;;;;;;
       . ;;;;;;;;
       h Số\\nTT;Tên\\ndự án;Hình thức\\nđầu tư;Nguồn\\nvốn;Tổng mức\\nđầu tư\\n(tr.đ);Lĩnh\\nvực;Mục tiêu, quy mô đầu tư;Tỷ lệ;Cấp quyết định
       d 1;Bệnh viện đa khoa;Dự án đầu tư;Ngoài ngân sách;350000;Y tế;Xây dựng mới 12 phòng học;0.35;Thường trực
       b 6;;;;;;;;`,
    ],
    [
      'merged-funding',
      `h STT;Tên dự án;Nguồn vốn;Nhóm;Tổng mức đầu tư (tỷ đồng);Diện tích (m2);Lĩnh vực;Ghi chú
       d 1;Trường PTDTBT Mù Cả;Ngân sách tỉnh;C;45;12000;Giáo dục;
       d 2;Trạm y tế Tà Tổng;^;C;12;3000;Y tế;
       d 3;Trụ sở xã;^;B;95;5.000;Khác;
       d 6;Dự án FDI may mặc;Vốn FDI;;45 triệu USD;;Công nghiệp;`,
    ],
  ])('%s', async (_, text) => {
    await check(text);
  });
});

it('a sheet without a list has no table', async () => {
  for (const text of ['t TỜ TRÌNH\nt Kính gửi: Thường trực', 't Trang này chỉ là ghi chú', '. ;']) {
    const { rows, kinds } = writtenSheet(text);
    const layout = await layoutOf(rows);
    expect(layout.tables).toEqual([]);
    expect(rows.map((_, at) => layout.kindAt(at))).toEqual(kinds);
  }
});

describe('lists as they were read before', () => {
  it.each([
    [
      'titles, an empty row, a unit line',
      `t DANH MỤC DỰ ÁN KÊU GỌI ĐẦU TƯ;;;;
       t (Kèm theo Tờ trình số 12/TTr-UBND ngày 05/3/2024, trang 1);;;;
       . ;;;;
       u ;;;;ĐVT: triệu đồng
       h STT;Tên dự án;Loại;Tổng mức đầu tư;Diện tích
       d 1;Cầu Nậm Na;Dự án đầu tư;45.000;1,5
       d 2;Đường Tả Lèng;Dự án đầu tư;98.700;12`,
    ],
    [
      'a unit under its quantity',
      `h STT;Tên dự án;Loại;Tổng mức đầu tư;Diện tích
       h ;;;(triệu đồng);ha
       d 1;Cầu Nậm Na;Dự án đầu tư;45.000;1,5`,
    ],
    [
      'a merged cell over its parts',
      `h STT;Tên dự án;Loại;Tổng mức đầu tư;;Thời gian;
       h ;;;Tổng số;Trong đó: NSTW;Khởi công;Hoàn thành
       d 1;Cầu;Dự án đầu tư;45;5;2021;2023`,
    ],
    [
      'three rows, below a title',
      `t DANH MỤC DỰ ÁN KÊU GỌI ĐẦU TƯ;;;;
       h STT;Thông tin;;Quy mô;
       h ;Tên dự án;Loại;Vốn;
       h ;;;Tổng mức đầu tư;Diện tích
       d 1;Cầu Nậm Na;Dự án đầu tư;45.000;1,5`,
    ],
    [
      'column numbers, in brackets',
      `h STT;Tên dự án;Loại;Tổng mức đầu tư;Diện tích
       n (1);(2);(3);(4);(5)=(4)*2
       d 1;Cầu Nậm Na;Dự án đầu tư;45.000;1,5`,
    ],
    [
      'figures of a project',
      `h id;title;capital;x
       d 1;2;9;4`,
    ],
    [
      'two figures',
      `h id;capital
       d 1;2`,
    ],
    [
      'signs, capitals, group words and sums in a numbered list',
      `h STT;Tên dự án;Loại;Tổng mức đầu tư;Diện tích
       g A;DỰ ÁN CHUYỂN TIẾP;;143.700;
       g I;Giao thông;;143.700;13,5
       d 1;Cầu Nậm Na;Dự án đầu tư;45.000;1,5
       g II. Nông nghiệp;;;;
       d 2;Đường Tả Lèng;Dự án đầu tư;98.700;12
       g ;Lĩnh vực y tế;;98.700;
       d 3;Trạm y tế;Dự án đầu tư;5.000;
       g ;HUYỆN TAM ĐƯỜNG;;;
       d 4;Kè suối;Dự án đầu tư;5.000;
       T ;Cộng (I+II);;148.700 triệu đồng;
       g Thành phố Lai Châu;;;;
       d 5;Chợ;Dự án đầu tư;5.000;
       . ;;;;
       T ;Tổng cộng: 5 dự án;;153.700;-
       T TỔNG SỐ;;;153.700;`,
    ],
    [
      'projects are never taken for headings or sums',
      `h STT;Tên dự án;Loại;Tổng mức đầu tư;Diện tích
       d 1;Tổng kho xăng dầu;;45.000;
       d 2;Cộng đồng bản Thẳm;;;
       d 3;CẦU NẬM NA;;45.000;
       d 4;Lĩnh vực số: trung tâm dữ liệu;;;
       d ;Cầu treo bản Lướt;;;
       d I;Khu du lịch;Dự án đầu tư;45.000;
       d ;Tổng số;Dự án đầu tư;Ngân sách tỉnh;5
       b 5;;;;
       d ;Huyện lộ 12;;5.000;`,
    ],
    [
      'the same behind projects with facts',
      `h STT;Tên dự án;Loại;Tổng mức đầu tư;Diện tích
       d 1;Cầu Nậm Na;Dự án đầu tư;45.000;1,5
       d 2;Đường Tả Lèng;Dự án đầu tư;98.700;12
       d 1;Cầu Nậm Na;Dự án đầu tư;45.000;1,5
       d 2;Đường Tả Lèng;Dự án đầu tư;98.700;12
       d 1;Tổng kho xăng dầu;;45.000;
       d 2;Cộng đồng bản Thẳm;;;
       d 3;CẦU NẬM NA;;45.000;
       d 4;Lĩnh vực số: trung tâm dữ liệu;;;
       d ;Cầu treo bản Lướt;;;
       d I;Khu du lịch;Dự án đầu tư;45.000;
       d ;Tổng số;Dự án đầu tư;Ngân sách tỉnh;5
       b 5;;;;
       d ;Huyện lộ 12;;5.000;`,
    ],
    [
      'a list of its own Roman numbers',
      `h STT;Tên dự án;Loại;Tổng mức đầu tư;Diện tích
       d I;Cầu I;;45.000;
       d II;Cầu II;;45.000;
       d III;Cầu III;;45.000;
       d IV;Cầu IV;;45.000;`,
    ],
    [
      'a list of its own letters',
      `h STT;Tên dự án;Loại;Tổng mức đầu tư;Diện tích
       d A;Cầu A;;45.000;
       d B;Cầu B;;45.000;
       d C;Cầu C;;45.000;
       d D;Cầu D;;45.000;`,
    ],
    [
      'a list without numbers',
      `h title;capital;type
       d CẦU NẬM NA;;
       d LĨNH VỰC SỐ;;
       g A. Giao thông;5;
       d Q. Tân Uyên;;`,
    ],
  ])('%s', async (_, text) => {
    await check(text);
  });
});

describe('neighbours', () => {
  it.each(sheetsIn(BODIES + MORE_BODIES + FURTHER_BODIES + HEADS))('%s', async (_, text) => {
    await check(text);
  });
});
