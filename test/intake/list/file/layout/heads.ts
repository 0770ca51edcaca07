/** Sheets with what stands above tables and between them: see sheets.ts for how they are written. */
export const HEADS = `
# a header and nothing
h STT;Tên dự án;Loại;TMĐT
# header without anything known but the amount
h Hạng mục;Tổng mức đầu tư
d Cầu;45
d Đường;30
# header far below
t a;b;c
t một;hai;ba
t kính gửi;;
. ;;
t Căn cứ Luật;;
u ;;ĐVT nào đó
. ;;
h STT;Tên dự án;TMĐT
d 1;Cầu;45
# motto and agency
t UBND TỈNH LAI CHÂU;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;
t SỞ KẾ HOẠCH VÀ ĐẦU TƯ;;Độc lập - Tự do - Hạnh phúc;
. ;;;
t ;;Lai Châu, ngày 12 tháng 6 năm 2024;
t DANH MỤC DỰ ÁN;;;
t (Kèm theo Tờ trình số 12/TTr-SKHĐT ngày 05/3/2024);;;
u ;;;Đơn vị: triệu đồng
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
# two tables with their own headers
t I. DANH MỤC DỰ ÁN ĐẦU TƯ;;;
u ;;;ĐVT: tỷ đồng
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
d 2;Cầu;DA;30
T ;Tổng cộng;;130
. ;;;
t II. DANH MỤC MUA SẮM;;;
u ;;;ĐVT: triệu đồng
h STT;Tên tài sản;Loại tài sản;Đơn giá
d 1;Xe ô tô;Ô tô;1.250
d 2;Máy chủ;Thiết bị;900
x ;NGƯỜI LẬP BIỂU;GIÁM ĐỐC;
# two tables with one header and units of their own
u ;;;ĐVT: tỷ đồng
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
d 2;Cầu;DA;30
. ;;;
u ;;;ĐVT: triệu đồng
h STT;Tên dự án;Loại;TMĐT
d 1;Đường B;DA;100.000
# two tables with nothing between
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
d 2;Cầu;DA;30
h STT;Tên tài sản;Loại tài sản;Đơn giá
d 1;Xe ô tô;Ô tô;1.250
# a summary beside a list is no list
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
d 2;Cầu;DA;30
. ;;;
t Tổng hợp theo lĩnh vực;;;
h STT;Lĩnh vực;Số dự án;Tổng vốn đầu tư
o 1;Du lịch;2;130
# repeated header of two rows
h STT;Tên dự án;Tổng mức đầu tư;
h ;;Tổng số;Trong đó: NSTW
d 1;Cầu;45;5
r STT;Tên dự án;Tổng mức đầu tư;
r ;;Tổng số;Trong đó: NSTW
d 2;Đường;45;5
# repeated header on every page with numbers
h STT;Tên dự án;TMĐT
n (1);(2);(3)
d 1;A;1200
r STT;Tên dự án;TMĐT
n (1);(2);(3)
d 2;B;150
r STT;Tên dự án;TMĐT
n (1);(2);(3)
d 3;C;150
# years under a plan
h STT;Tên dự án;TMĐT;Kế hoạch;;
h ;;;2023;2024;2025
d 1;A;1200;1;2;3
# quarters under years
h STT;Tên dự án;TMĐT;Kế hoạch;;;
h ;;;Năm 2023;;Năm 2024;
h ;;;Quý 1;Quý 2;Quý 1;Quý 2
d 1;A;1200;1;2;3;4
# a group above
h ;;Thông tin chung (triệu đồng);;Khác;
h STT;Tên dự án;TMĐT;Nguồn vốn;Lĩnh vực;Ghi chú
d 1;A;1200;NST;Khác;
# a unit row of many units
h STT;Tên dự án;TMĐT;Diện tích;Ghi chú
h ;;triệu đồng;ha;
n 1;2;3;4;5
d 1;A;1200;5;
# merged number and title over two rows
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
d ^;^;NSTW;50
d 2;Cầu;NST;30
# the unit below the header
h STT;Tên dự án;Nguồn vốn;TMĐT
u ;;;Đơn vị tính: triệu đồng
d 1;Đường;NST;100
d 2;Cầu;NST;30
# a unit line between rows
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
u ;;;ĐVT: triệu đồng
d 2;Cầu;NST;30
# English
t LIST OF PROJECTS;;;
u ;;;Unit: million VND
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
T ;Total;;100
o Note: estimated;;;
# header with group row merged over everything but the number
h STT;Thông tin;<;<;Vốn (triệu đồng);<
h ^;Tên dự án;Loại;Địa điểm;TMĐT;Trong đó: NSTW
d 1;Đường;DA;Xã A;100;50
# header in five rows of blanks
h STT;Tên dự án;Quyết định đầu tư;;;;Nguồn vốn
h ;;Số QĐ;TMĐT;;;
h ;;;Tổng số;Trong đó;;
h ;;;;NSTW;NSĐP;
h ;;;;;NST;
d 1;Đường;1/QĐ;100;50;50;NST
# header broken over two rows
h STT;Tên;Tổng mức;Diện
h ;dự án;đầu tư;tích
d 1;Đường;100;5
# header with unit rows and letters
h STT;Tên dự án;TMĐT;Diện tích
h ;;(triệu đồng);(ha)
n A;B;1;2
d 1;Đường;100;5
# title right above
t DANH MỤC DỰ ÁN;;;
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
# two titles and the unit in a title
t Biểu số 01 - ĐVT: triệu đồng;;;
t DANH MỤC DỰ ÁN (Đơn vị: triệu đồng);;;
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
# unit alone
t DANH MỤC DỰ ÁN;;;
u ;;;Triệu đồng
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
# unit alone in brackets
u ;;;(Triệu đồng)
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
# unit in two cells
u ;;ĐVT:;triệu đồng
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
# figures in words
u Số liệu tính theo triệu đồng;;;
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
# unit with a remark
u ;;;Đ.V.T: triệu đồng (làm tròn)
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
# unit of money
u ;;;Đơn vị tiền: triệu đồng
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
# total of the years' plan
h STT;Tên dự án;Loại;TMĐT
T ;Tổng vốn đầu tư;;130
d 1;Đường;DA;100
d 2;Cầu;DA;30
# title of the second table only
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
t Phụ lục 2;;;
t DANH MỤC DỰ ÁN NHÓM B;;;
h STT;Tên dự án;Nguồn vốn;TMĐT (tỷ đồng)
d 1;Cầu;NST;30
# three tables
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
. ;;;
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Cầu;NST;30
. ;;;
h STT;Tên dự án;Lĩnh vực;TMĐT
d 1;Chợ;Khác;30
# signatures between two tables
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
x ;NGƯỜI LẬP BIỂU;GIÁM ĐỐC;
x ;Nguyễn A;Trần B;
. ;;;
t Biểu số 02;;;
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Cầu;NST;30
# two tables, list without numbers
h Tên dự án;Loại;TMĐT
d Đường;DA;100
d Cầu;DA;30
. ;;
t Danh mục mua sắm;;
h Tên tài sản;Loại tài sản;Đơn giá
d Xe;Ô tô;1
# values that are names of columns
h Tên dự án;Loại;Nguồn vốn
d Khu A;Danh mục dự án;Vốn FDI
d Khu B;Danh mục dự án;Vốn FDI
d Khu C;Dự án;Vốn FDI
# values that are names of columns in a numbered list
h STT;Tên dự án;Loại;Nguồn vốn;TMĐT
d 1;Khu A;Danh mục dự án;Vốn FDI;45
d 2;Khu B;Dự án đầu tư;Vốn FDI;
# column numbers with sums
h STT;Tên dự án;TMĐT;NSTW;NST
n (1);(2);(3)=(4)+(5);(4);(5)
d 1;Đường;100;50;50
# column numbers with gaps
h STT;Tên dự án;Loại;TMĐT;Ghi chú
n A;B;;1;2
d 1;Đường;DA;100;
# column numbers 1 to 5 below three rows
h STT;Tên dự án;TMĐT;<;Ghi chú
h ^;^;Tổng số;<;^
h ^;^;NSTW;NST;^
n 1;2;3;4;5
d 1;Đường;100;5;
# an empty list with a total
h STT;Tên dự án;Loại;TMĐT
T ;Tổng cộng;;0
# stray rows of marks
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
d 2;Cầu;DA;100
n (1);(2);(3);(4)
# upper rows that end before the last column
h STT;Tên dự án;Loại;TMĐT;Kế hoạch trung hạn
h ;;;;Giai đoạn 2021-2025
h ;;;;Chia ra
h ;;;;Năm 2024
h ;;;;NSTW;NSĐP
d 1;Cầu Nậm Na;DA;45;5;6
# two tables, a unit between the rows of the first header
h Nội dung;Quyết định đầu tư;;;Kế hoạch vốn;
h ;Số, ngày;Số tiền (triệu VNĐ);;Năm 2024;
h ;;Tổng cộng;NSTW;Quý I;Quý II
d Khu đô thị mới;2/NQ;1.000;500;500;166
d Kè chống sạt lở;87/NQ;14.010;3.502;3.502;7.005
. ;;;;;
h Nội dung;Số tiền;;Loại tài sản;Kế hoạch trung hạn;
h ;Tổng số (triệu đồng);Vốn vay;;Năm 2024;
h ;;;;NSTW;NSĐP
d Nâng cấp;8.100;1.621;;;1.013
d Cầu Lai Hà;400;67;;201;81
# the same header again under a title with another unit and a line between
t DANH MỤC DỰ ÁN (Đơn vị: triệu đồng);;;
h STT;Tên tài sản;Loại tài sản;Đơn giá
d 1;Máy in;Thiết bị;570
. ;;;
t DANH MỤC DỰ ÁN (ĐVT: tỷ VNĐ (làm tròn));;;
t Trạng thái: Nháp;;;
h STT;Tên tài sản;Loại tài sản;Đơn giá
d 1;Xe ô tô;Ô tô;4.2
# a unit alone above a further table
h STT;Tên tài sản;Loại;Đơn giá
d 1;Máy in;DA;570
. ;;;
u ;;;1.000.000 đồng
h STT;Tên tài sản;Đơn giá;Loại
d 1;Xe ô tô;4.2;DA
# a line of another unit beside the name of what follows
h STT;Tên dự án;TMĐT
d 1;Cầu;1200
u Biểu 2;;ĐVT: triệu đồng
d 1;Đường;50000
u II;Khởi công mới;ĐVT: triệu đồng
d 1;Chợ;50000
u B;Dự án nhóm B (ĐVT: triệu đồng);
d 1;Trạm;50000
# units under the numbers of the columns
h STT;Tên dự án;Diện tích;TMĐT
n 1;2;3;4
u ;;ha;tỷ đồng
d 1;Cầu;3;1200
# stars over dashes that sum up to them
h STT;Tên dự án;TMĐT
T ;TỔNG SỐ;1400
g *;Dự án khởi công mới;1350
d -;Cầu A;1200
d -;Cầu B;150
g *;Dự án chuyển tiếp;50
d -;Trạm;50
# a star before a title over dashes
h Tên dự án;TMĐT
g * Dự án khởi công mới;1350
d - Cầu A;1200
d - Cầu B;150
g * Dự án chuyển tiếp;50
d - Trạm;50
# dots that part a project
h STT;Tên dự án;TMĐT
d 1;Trường học;730
p •;Nhà A;700
p •;Nhà B;30
d 2;Đường;100
# no numbers: a repeated header, then another table
h Tên dự án;Loại;Nguồn vốn;TMĐT (tỷ đồng);Lĩnh vực
d Cầu Nậm Na;DA;NST;45;Khác
d Đường Tả Lèng;DA;NST;30;Khác
r Tên dự án;Loại;Nguồn vốn;TMĐT (tỷ đồng);Lĩnh vực
d Chợ;DA;NST;20;Khác
. ;;;;
h Tên dự án;Loại;Nguồn vốn;TMĐT (triệu đồng);Nhóm dự án
d Trường học;DA;NST;2145000;A
`;
