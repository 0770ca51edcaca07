/** Lists with headings, parts, sums and foots of further kinds: see sheets.ts for how they are written. */
export const FURTHER_BODIES = `
# numbers over rows without signs that sum up to them, all
h STT;Tên dự án;TMĐT
g 1;Huyện Tam Đường;730
d ;Trường A;700
d ;Trường B;30
g 2;Huyện Sìn Hồ;100
d ;Đường A;60
d ;Đường B;40
# a number over rows without signs that sum up to it, one of several
h STT;Tên dự án;TMĐT
d 1;Trường học;730
p ;Nhà A;700
p ;Nhà B;30
d 2;Đường;100
# two headings without signs above one another
h STT;Tên dự án;Nguồn vốn;TMĐT
g ;Vốn trong nước;;
g ;Giao thông;;
d 1;Đường;NST;100
g ;Y tế;;
d 2;Trạm;NST;100
# a heading without sign over Roman ones, with sums
h STT;Tên dự án;Nguồn vốn;TMĐT
g ;Khối tỉnh;;170
g I;Giao thông;;130
d 1;Đường;NST;100
d 2;Cầu;NST;30
g II;Y tế;;40
d 3;Trạm;NST;40
g ;Khối huyện;;50
g I;Giao thông;;50
d 4;Đường;NST;20
d 5;Cầu;NST;30
# a Roman heading with a fact and the sum
h STT;Tên dự án;Nguồn vốn;TMĐT
g I;Dự án vốn tỉnh;NST;130
d 1;Đường;NST;100
d 2;Cầu;NST;30
g II;Dự án vốn trung ương;NSTW;90
d 3;Trạm;NSTW;40
d 4;Trường;NSTW;50
# a title over a column that is a sum
t DANH MỤC DỰ ÁN;;;
h STT;Công trình;Loại;Tổng số
d 1;Cầu;DA;45
# signs with marks
h STT;Tên dự án;Nguồn vốn;TMĐT
g I/;Giao thông;;130
d 1/;Đường;NST;100
d 2/;Cầu;NST;30
g II/;Y tế;;40
d 3/;Trạm;NST;40
# signs with a dash behind
h STT;Tên dự án;Nguồn vốn;TMĐT
g I -;Giao thông;;130
d 1;Đường;NST;100
d 2;Cầu;NST;30
# words below the total
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
T ;Tổng cộng;;100
o Bằng chữ: Một trăm tỷ đồng;;;
# words below the total, in brackets, in the title column
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
T ;Tổng cộng;;100
o ;(Bằng chữ: Một trăm tỷ đồng);;
# date in figures
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
x ;;Tam Đường, ngày 05/6/2024;
x ;Người lập biểu: Nguyễn Văn A;;
# names with titles
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
x ;NGƯỜI LẬP;TRƯỞNG PHÒNG TC-KH;CHỦ TỊCH
x ;ThS. Nguyễn Văn A;KS. Trần B;Lê C
# end mark
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
o ./.;;;
# six header rows
h STT;Danh mục dự án;Quyết định đầu tư;<;<;<;Nguồn vốn
h ^;^;Số QĐ;TMĐT;<;<;^
h ^;^;^;Tổng số;Trong đó;<;^
h ^;^;^;^;NSTW;NSĐP;^
h ^;^;^;^;^;Tỉnh;^
h ^;^;^;^;^;(triệu đồng);^
n 1;2;3;4;5;6;7
d 1;Đường;1/QĐ;100;50;50;NST
# six header rows in blanks
h STT;Danh mục dự án;Quyết định đầu tư;;;;Nguồn vốn
h ;;Số QĐ;TMĐT;;;
h ;;;Tổng số;Trong đó;;
h ;;;;NSTW;NSĐP;
h ;;;;;Tỉnh;
h ;;;(triệu đồng);(triệu đồng);(triệu đồng);
n 1;2;3;4;5;6;7
d 1;Đường;1/QĐ;100;50;50;NST
# titles in many cells
t UBND TỈNH;;;Mẫu số 01
t DANH MỤC;;;
t ;Năm 2024;;
u ;;Đơn vị tính:;triệu đồng
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
# 1) and 1.1) and a)
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1);Trường;NST;100
p a);Xây lắp;;60
p b);Thiết bị;;40
d 2);Đường;NST;10
# numbers with two digits of parts
h STT;Tên dự án;Nguồn vốn;TMĐT
g 1;Giao thông;;
d 1.01;Đường;NST;100
d 1.02;Cầu;NST;30
# heading between parts and projects
h STT;Tên dự án;TMĐT
g I;Giáo dục;730
d 1;Trường;700
p -;Xây lắp;500
p -;Thiết bị;200
d 2;Nhà trẻ;30
g II;Y tế;20
d 1;Trạm;20
# letters over dashes with facts
h STT;Tên dự án;Nguồn vốn;TMĐT
g a;Tam Đường;;130
d -;Đường;NST;100
d -;Cầu;NST;30
g b;Sìn Hồ;;40
d -;Trạm;NST;40
# a project whose title is a district's
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Huyện Tam Đường: cấp nước;NST;100
d 2;Thành phố Lai Châu;NST;100
d 3;Lĩnh vực y tế;NST;5
# rows without facts in a list that needs them
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;;
d 2;Cầu;NST;30
d 3;Chợ;;20
# a bare number among projects
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
b 2;;;
d 3;Cầu;NST;30
b 4;;;
# totals of groups with words before
h STT;Tên dự án;Nguồn vốn;TMĐT
g ;Dự án nhóm A;;
d 1;Đường;NST;100
d 2;Cầu;NST;30
s ;Tổng dự án nhóm A;;130
g ;Dự án nhóm B;;
d 3;Trạm;NST;20
d 4;Trường;NST;5
s ;Tổng dự án nhóm B;;25
T ;Tổng A + B;;155
# the total stands under the header and is worded as the column
h STT;Tên dự án;Nguồn vốn;Tổng mức đầu tư
T ;Tổng mức đầu tư;;130
d 1;Đường;NST;100
d 2;Cầu;NST;30
# unsigned sum with a section's name in brackets
h STT;Tên dự án;Nguồn vốn;TMĐT
g I;Giao thông;;
d 1;Đường;NST;100
d 2;Cầu;NST;30
T ;Cộng (Giao thông);;130
g II;Y tế;;
d 3;Trạm;NST;20
# three signatures in one row, list without numbers
h Tên dự án;Nguồn vốn;TMĐT
d Đường;NST;100
d Cầu;NST;30
x NGƯỜI LẬP BIỂU;KẾ TOÁN TRƯỞNG;GIÁM ĐỐC
x Nguyễn A;Trần B;Lê C
# a note with an asterisk in the number column
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường*;NST;100
d 2;Cầu;NST;30
o *;Chưa gồm chi phí giải phóng mặt bằng;;
# a footnote number in the number column
h STT;Tên dự án;Nguồn vốn;TMĐT (1)
d 1;Đường;NST;100
d 2;Cầu;NST;30
. ;;;
o (1);Chưa gồm chi phí giải phóng mặt bằng;;
# column of units between
h STT;Tên tài sản;Loại tài sản;ĐVT;Đơn giá
d 1;Xe;Ô tô;triệu đồng;1.250
d 2;Máy;Thiết bị;triệu đồng;950
r STT;Tên tài sản;Loại tài sản;ĐVT;Đơn giá
d 3;Máy in;Thiết bị;triệu đồng;12
# a list under a list of the same columns with a title between
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
. ;;;
t DANH MỤC DỰ ÁN NHÓM B;;;
r STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Cầu;NST;30
# projects called plans
h Tên đồ án;Loại quy hoạch;Nguồn vốn;TMĐT
d Kế hoạch sử dụng đất 2025;Kế hoạch;NST;1
d Kế hoạch phát triển;Quy hoạch;NST;2
d Danh mục công trình;Quy hoạch;NST;3
# legal basis below
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
o Căn cứ Nghị quyết số 12/NQ-HĐND ngày 05/7/2024;;;
# a total in two rows
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
d 2;Cầu;NSTW;30
T ;Tổng cộng;;130
p ;Trong đó: NSTW;;30
p ;NST;;100
# lines of pages between rows
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
o ;Trang 1/3;;
d 2;Cầu;NST;30
o Trang 2;;;
d 3;Chợ;NST;30
o ;;;Trang 3
# a military base is a project
h Tên dự án;Nguồn vốn;TMĐT
d Căn cứ hậu cần;;
d Cầu;NST;30
# a list whose second row of headers numbers years
h STT;Tên dự án;TMĐT;Kế hoạch vốn;;
h ;;;2023;2024;2025
n 1;2;3;4;5;6
d 1;Cầu;5;1;2;2
# a wide heading row with dashes in every column
h STT;Tên dự án;Nguồn vốn;TMĐT
g I;Giao thông;–;–
d 1;Cầu;NST;30
# a list of one project and its total
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Cầu;NST;30
T ;Tổng cộng;;30
# a list of one project and a wordless total
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Cầu;NST;30
T ;;;30
# codes with numbers of rows beside
h STT;Mã dự án;Tên dự án;TMĐT
d 1;DA-01;Cầu;30
d 2;DA-02;Đường;40
T ;;Tổng;70
# a list without the first number
h STT;Tên dự án;Nguồn vốn;TMĐT
d ;Cầu;NST;30
d 2;Đường;NST;40
d 3;Chợ;NST;40
# numbers left out here and there, amounts given
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Cầu;NST;30
d ;Kè;NST;10
d 2;Đường;NST;40
d ;Trạm;;40
# numbers as texts of several digits
h STT;Tên dự án;Nguồn vốn;TMĐT
d 001;Cầu;NST;30
d 002;Đường;NST;40
# the heading is given twice, merged and not
h STT;Tên dự án;Nguồn vốn;TMĐT
g I. GIAO THÔNG;<;<;<
g 1. Dự án chuyển tiếp;<;<;<
d 1;Cầu;NST;30
g 2. Dự án khởi công mới;<;<;<
d 1;Đường;NST;40
# unit under the table's title in brackets
t DANH MỤC DỰ ÁN;;;
u (ĐVT: triệu đồng);;;
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Cầu;NST;30
# a total at the head and one at the foot
h STT;Tên dự án;Nguồn vốn;TMĐT
T ;Tổng số;;70
d 1;Cầu;NST;30
d 2;Đường;NST;40
T ;Tổng số;;70
# the header repeats after a page line
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Cầu;NST;30
o Trang 1;;;
r STT;Tên dự án;Nguồn vốn;TMĐT
d 2;Đường;NST;40
# sections with titles of their own and repeated headers
t DANH MỤC;;;
t A. DỰ ÁN NHÓM A;;;
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Cầu;NST;30
g B. DỰ ÁN NHÓM B;;;
r STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;40
# a summary at the top, then the list
t Tổng hợp;;;
t Số dự án:;2;;
t Tổng vốn:;70 tỷ đồng;;
. ;;;
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Cầu;NST;30
d 2;Đường;NST;40
# parts with letters in brackets in the title
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Trường;NST;100
p ;a) Xây lắp;;60
p ;b) Thiết bị;;40
d 2;Cầu;NST;30
# parts by stages
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Trường;NST;100
p ;Giai đoạn 1;;60
p ;Giai đoạn 2;;40
d 2;Cầu;NST;30
# funding under every project
h STT;Tên dự án;TMĐT
d 1;Trường;100
p ;Ngân sách tỉnh;60
p ;Ngân sách huyện;40
d 2;Cầu;30
p ;Ngân sách tỉnh;10
p ;Vốn khác;20
# a heading in the unit of the header over figures with units of their own
h STT;Tên dự án;Nguồn vốn;TMĐT (tỷ đồng)
g ;Khối huyện;;130
d 1;Cầu;NST;100.000 triệu đồng
d 2;Đường;NST;30.000.000.000 đ
`;
