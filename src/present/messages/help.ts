/** The words of --help: commands, arguments, options, exit codes. */
import { type Catalogue, type Words, wordsOf } from './catalogue.ts';

const help = {
  program: [
    'Cho biết cấp nào quyết định một hồ sơ theo quy chế làm việc, theo điều khoản nào và còn thiếu thông tin gì.',
    'Says which body decides a proposal under a working regulation, by which clause, and what is still missing.',
  ],
  placeholders: {
    options: ['tùy chọn', 'options'],
    command: ['lệnh', 'command'],
  },
  headings: {
    usage: ['Cách dùng', 'Usage'],
    options: ['Tùy chọn', 'Options'],
    globalOptions: ['Tùy chọn chung', 'Common options'],
    arguments: ['Đối số', 'Arguments'],
    commands: ['Lệnh', 'Commands'],
    examples: ['Ví dụ', 'Examples'],
    facts: ['Thông tin của hồ sơ', 'Facts of the proposal'],
    exitCodes: ['Mã kết thúc', 'Exit codes'],
  },
  commands: {
    audit: {
      summary: [
        'kiểm tra chính quy chế: chồng lấn, khoảng trống, quy định thừa',
        'prove the regulation itself: overlaps, gaps, dead rules',
      ],
      description: [
        'Kiểm tra quy chế trên mọi tổ hợp thông tin, không lấy mẫu: giá trị hai mức cùng nhận, khoảng trống, quy định không bao giờ áp dụng, ngoại lệ và điểm hiểu hai cách không có tác dụng, điều khoản chưa thể hiện. Mã kết thúc 1 khi còn phát hiện chưa được chấp nhận.',
        'Goes through every combination of facts, never a sample: values that two bands claim, gaps, rules that never fit, exceptions and doubts without effect, clauses without a rule. Exit code 1 while a finding is neither mended nor accepted.',
      ],
    },
    batch: {
      summary: [
        'xét cả danh sách: CSV, TSV, XLSX, JSON, JSONL',
        'decide a whole list: CSV, TSV, XLSX, JSON, JSONL',
      ],
      description: [
        'Xét từng hàng của một hoặc nhiều danh sách và ghi lại danh sách đó kèm kết quả: cấp quyết định, căn cứ, thông tin còn thiếu, điều đã giả định, điểm cần lưu ý. Hàng có lỗi được nêu rõ lỗi, các hàng khác vẫn được xét. Cột “Quy chế” (khóa regulation) cho biết từng hàng theo quy chế nào trong các quy chế có sẵn.',
        'Decides every row of one or more lists and writes the list back with the answers: deciding body, grounds, what is missing, what was assumed, what to note. A row with errors is told with its errors, and the others go on. A column “Quy chế” (key regulation) says under which of the known regulations a row is.',
      ],
    },
    validate: {
      summary: [
        'kiểm tra từng hồ sơ có ghi đúng cấp quyết định không',
        'check that each submission names the body that decides',
      ],
      description: [
        'So cấp ghi trong từng hồ sơ (cột “Cấp trình”, khóa declaredAuthority) với cấp quyết định theo quy chế. Nhận tệp JSON, CSV, TSV, XLSX, JSONL, thư mục và mẫu tên tệp. Dùng được trong CI: nêu từng chỗ sai kèm tệp, dòng, cột, điều khoản và lý do. Cột “Quy chế” (khóa regulation) cho biết từng hàng theo quy chế nào trong các quy chế có sẵn.',
        'Compares the body that each proposal names (column “Cấp trình”, key declaredAuthority) with the one that decides by the regulation. Takes files of JSON, CSV, TSV, XLSX and JSONL, folders, and patterns. Made for CI: every finding comes with file, line, column, clause and reason. A column “Quy chế” (key regulation) says under which of the known regulations a row is.',
      ],
    },
    init: {
      summary: ['tạo thư mục để bắt đầu một quy chế mới', 'start a new regulation in a folder'],
      description: [
        'Ghi vào thư mục một quy chế mẫu có chú giải (mỗi loại quy định một ví dụ), JSON Schema cho trình soạn thảo, các trường hợp thử, một danh sách để xét thử và tệp kiểm tra tự động. Không ghi đè tệp đã có.',
        'Writes into the folder a commented regulation with one example of each kind, its JSON Schema for editors, cases, a list to route and a CI file. Files that are there are not overwritten.',
      ],
    },
    schema: {
      summary: [
        'in JSON Schema của hồ sơ, hàng trong danh sách, kết quả, quy chế, cấu hình',
        'print the JSON Schema of a proposal, a row, a result, a regulation, a configuration',
      ],
      description: [
        'In JSON Schema (bản 2020-12) để trình soạn thảo gợi ý và công cụ khác kiểm tra: proposal là hồ sơ JSON, batch-row là một hàng của danh sách, result là một kết quả, regulation là tệp quy chế, configuration là cấu hình authority.yaml. Ba loại đầu lập theo quy chế đã chọn.',
        'Prints JSON Schema (draft 2020-12), so that editors complete and other tools check: proposal is a JSON proposal, batch-row a row of a list, result a result, regulation a regulation file, configuration the file authority.yaml. The first three are made from the chosen regulation.',
      ],
    },
    template: {
      summary: ['tạo bảng tính mẫu để điền danh sách', 'write an empty workbook for a list to be filled in'],
      description: [
        'Ghi ra bảng tính Excel mẫu cho các loại hồ sơ đã chọn (không ghi loại nào thì cho mọi loại): tên cột kèm đơn vị, danh sách chọn sẵn trong ô và một trang hướng dẫn. Điền xong thì xét bằng authority batch, không cần thêm tùy chọn nào.',
        'Writes an Excel workbook for the chosen types of proposal (without any, for all): heads with their units, drop-down lists in the cells, and a page of explanation. Filled in, authority batch reads it without any option.',
      ],
    },
    complete: {
      summary: ['in đoạn mã để shell tự điền lệnh', 'print a script that completes command lines'],
      description: [
        'In đoạn mã để bash, zsh, fish hoặc PowerShell tự điền lệnh, tùy chọn, loại hồ sơ và giá trị. Bash cần có gói bash-completion.',
        'Prints the script by which bash, zsh, fish or PowerShell completes commands, options, types and values. Bash needs the package bash-completion.',
      ],
    },
    diff: {
      summary: [
        'so sánh hai quy chế: hồ sơ nào đổi cấp quyết định; hoặc hai văn bản: điều khoản nào đổi',
        'compare two regulations: which proposals move to another body; or two texts: which clauses changed',
      ],
      description: [
        'So sánh hai quy chế (hai phiên bản, hai tỉnh): những hồ sơ nào do cấp khác quyết định, kèm một hồ sơ làm chứng; loại hồ sơ, thông tin, cấp chỉ có ở một bên; quy định và mức giới hạn đã đổi. Kết quả chính xác trên mọi giá trị, không phải lấy mẫu. Với --text: so sánh lời văn đã ban hành của hai văn bản theo từng điều, khoản, điểm (thêm, bỏ, đổi số, sửa lời văn); cùng --regulation thì nêu quy định, điểm hiểu hai cách, thể thức nào đứng trên từng chỗ đổi.',
        'Compares two regulations (two versions, two provinces): which proposals another body decides, with one of them as a witness; matters, facts and bodies that only one has; rules and limits that have changed. Exact over all values, never by sampling. With --text: compares the words of two published texts clause by clause (added, removed, renumbered, in other words); with --regulation too, says which rules, doubts and votes stand on each of them.',
      ],
    },
    source: {
      summary: [
        'đối chiếu tệp quy chế với văn bản đã ban hành',
        'compare a regulation file with its text as published',
      ],
      description: [
        'Đọc lời văn của quy chế như khi ban hành (có số trang, dòng bị ngắt, lỗi quét), tách thành điều, khoản, điểm và đối chiếu ba lớp. Một, những gì tệp quy chế nêu phải có trong lời văn của chính điều khoản đó: mức giới hạn với đúng chữ “từ”, “trên”, “đến”, “dưới”; tỷ lệ với đúng số người làm gốc; số ngày và mốc tính; cấp được giao; việc được làm; lời trích; và mọi số liệu của điều khoản phải được dùng. Hai, hồ sơ lời văn (tệp .source.yaml, ghi bằng --accept) giữ từng điều khoản nêu những gì và mã băm của lời văn: từ nào đổi cũng bị nêu. Ba, mọi điều khoản của văn bản phải có trong clauses. Chỗ không khớp mà chấp nhận được thì ghi lý do ở accepted. Văn bản không đi kèm chương trình.',
        'Reads the text of a regulation as published (page numbers, broken lines, scanning errors and all), splits it into articles, clauses and points, and compares in three layers. First, what the regulation states stands in the words of that very clause: limits with their word (từ, trên, đến, dưới), shares with whom they are shares of, days and from when they are counted, the bodies it has act, the verbs of what they do, quotes; and every figure of the clause is used. Second, the record of the text (a .source.yaml, written by --accept) holds what every clause states and a digest of its words, so that any word that changes is told. Third, every clause of the text is listed under clauses. What does not agree and is meant so is given a reason under accepted. The text does not come with the program.',
      ],
    },
    test: {
      summary: ['chạy các trường hợp thử của một quy chế', 'run the cases of a regulation'],
      description: [
        'Xét từng trường hợp thử (given: thông tin hồ sơ, expected: kết quả mong đợi) trong các tệp YAML, JSON, JSONL hoặc trong cả thư mục, và nêu rõ chỗ khác với mong đợi: kết quả mong đợi, kết quả nhận được, thông tin đã cho, điều khoản và mức giới hạn.',
        'Decides every case (given: the facts of a proposal, expected: what should come of it) in YAML, JSON or JSONL files or whole folders, and shows where one is otherwise than expected: what was expected, what was found, the facts given, the clause and its limits.',
      ],
    },
    procedure: {
      summary: [
        'nêu trình tự của hồ sơ, thể thức biểu quyết và các thời hạn',
        'the way of a file: its steps, how the body votes, and the dates',
      ],
      description: [
        'Nêu trình tự của hồ sơ trình một cấp (hoặc mọi cấp của một loại hồ sơ, hoặc cấp quyết định một hồ sơ JSON), từng bước kèm điều khoản, và thể thức biểu quyết của cấp đó. Bước phải qua một cấp theo quy chế khác thì nêu cả thể thức theo quy chế ấy. Với --meeting, tính các thời hạn theo ngày họp, ngày nghỉ lễ và nghỉ bù.',
        'Prints the way of a file to a body (or to every body of a type of proposal, or to the body that decides a JSON proposal), each step with its clause, and how that body votes. Of a step that goes through a body under another regulation it shows how that one votes. With --meeting it counts the dates from the day of the session, public holidays and days in lieu included.',
      ],
    },
    vote: {
      summary: [
        'kiểm một lần biểu quyết: đủ số dự họp chưa, có được thông qua không',
        'check a vote: was it quorate, was it carried',
      ],
      description: [
        'Kiểm một lần biểu quyết theo quy chế: phiên họp đã đủ số thành viên chưa, nội dung có được thông qua không, theo điều khoản nào, thiếu bao nhiêu, và việc tiếp theo. Tỷ lệ được tính chính xác, trên số thành viên mà điều khoản nêu. Với --convene thì xem số thành viên đề nghị đã đủ để triệu tập phiên họp đột xuất chưa. Tại cửa sổ dòng lệnh, chương trình hỏi những gì còn thiếu.',
        'Checks a vote by the regulation: whether the session was quorate and the decision carried, by which clause, by how many it missed, and where the matter goes then. Shares are exact, and of the members that the clause names. With --convene it checks whether so many members can have a session called. At a terminal it asks for what is missing.',
      ],
    },
    check: {
      summary: [
        'xét một hồ sơ: cấp nào quyết định, theo điều khoản nào',
        'check one proposal: which body decides it, by which clause',
      ],
      description: [
        'Xét một hồ sơ ghi bằng tùy chọn, bằng tệp JSON, hoặc đọc từ đầu vào chuẩn (-). Kết quả nêu cấp quyết định, điều khoản, lý do, điều đã giả định, điểm cần lưu ý và việc tiếp theo.',
        'Checks one proposal, given by options, in a JSON file, or on standard input (-). Says which body decides, by which clause and why, what was assumed, what to take note of and what to do next.',
      ],
    },
    explain: {
      summary: [
        'giải thích một điều khoản, quy định hoặc loại hồ sơ',
        'explain a clause, a rule or a type of proposal',
      ],
      description: [
        'Nêu nội dung một điều khoản, một quy định hoặc một loại hồ sơ: mức giới hạn, cấp quyết định, ngoại lệ và những điểm có thể hiểu theo hai cách.',
        'Says what a clause, a rule or a type of proposal is about: its limits, its body, its exceptions, and the points that can be read in two ways.',
      ],
    },
    matters: {
      summary: [
        'liệt kê, tìm loại hồ sơ; bảng điều khoản và loại hồ sơ',
        'list and search the matters; the clauses and what they route',
      ],
      description: [
        'Liệt kê các loại hồ sơ theo nhóm, hoặc tìm theo từ, có dấu hay không dấu: mã, cấp quyết định, điều khoản, thông tin cần. Không tìm thấy vẫn kết thúc với mã 0. Với --coverage: mỗi điều khoản ứng với loại hồ sơ nào, hoặc vì sao không có gì để trình; mã kết thúc 1 khi còn điều khoản bỏ ngỏ.',
        'Lists the matters by group, or searches them by words, with or without marks: code, who decides, clauses, facts. A search that finds nothing still ends with 0. With --coverage: what each clause routes, or why nothing; exit code 1 while a clause is left open.',
      ],
    },
    regulations: {
      summary: ['liệt kê các quy chế có sẵn', 'list the known regulations'],
      description: [
        'Liệt kê các quy chế có sẵn, nhiệm kỳ và các cấp của từng quy chế.',
        'Lists the known regulations, with the term and the bodies of each.',
      ],
    },
  },
  arguments: {
    file: ['tệp JSON của hồ sơ; - là đầu vào chuẩn', 'JSON file of the proposal; - is standard input'],
    lists: ['tệp danh sách; - là đầu vào chuẩn', 'files of lists; - is standard input'],
    inputs: [
      'tệp danh sách, thư mục hoặc mẫu tên tệp; - là đầu vào chuẩn',
      'lists, folders or patterns; - is standard input',
    ],
    subject: ['điều khoản, mã quy định hoặc loại hồ sơ', 'a clause, the id of a rule, or a type of proposal'],
    matterWords: [
      'từ cần tìm; không ghi thì liệt kê tất cả',
      'words to search by; without any, all are listed',
    ],
    cases: [
      'tệp hoặc thư mục trường hợp thử; - là đầu vào chuẩn',
      'a file or folder of cases; - is standard input',
    ],
    oneRegulation: [
      'quy chế trước: mã hoặc tệp; với --text là tệp văn bản',
      'the regulation before: an id or a file; with --text the file of its text',
    ],
    otherRegulation: [
      'quy chế sau: mã hoặc tệp; với --text là tệp văn bản',
      'the regulation after: an id or a file; with --text the file of its text',
    ],
    folder: ['thư mục để ghi; chưa có thì tạo mới', 'the folder to write to; made where there is none'],
    schema: ['JSON Schema cần in', 'what the schema is of'],
    types: [
      'loại hồ sơ: tên hoặc mã; không ghi thì mọi loại',
      'types of proposal, by name or code; without any, all of them',
    ],
    shell: ['shell đang dùng', 'the shell in use'],
    source: [
      'tệp văn bản của quy chế; - là đầu vào chuẩn',
      'the text of the regulation; - is standard input',
    ],
    way: [
      'cấp, loại hồ sơ, hoặc tệp JSON của hồ sơ; - là đầu vào chuẩn',
      'a body, a type of proposal, or the JSON file of a proposal; - is standard input',
    ],
  },
  options: {
    mostCells: [
      'số tổ hợp tối đa của một loại hồ sơ được xét; nhiều hơn thì báo là chưa chứng minh',
      'most combinations of a type of proposal; beyond it the audit says that nothing is proved',
    ],
    clause: [
      'chỉ những gì thuộc điều khoản này hoặc các điểm của nó',
      'only what stands on this clause or below it',
    ],
    clauseCoverage: [
      'bảng điều khoản và loại hồ sơ thay cho danh sách',
      'the table of clauses and what they route, in place of the list',
    ],
    regulation: [
      'quy chế áp dụng: mã, hoặc đường dẫn đến một tệp quy chế',
      'the regulation to apply: its id, or the path of a regulation file',
    ],
    lang: ['ngôn ngữ: vi hoặc en', 'language: vi or en'],
    format: ['định dạng kết quả', 'format of the result'],
    date: [
      'ngày trình của hồ sơ không ghi ngày; mặc định là hôm nay',
      'day of submission of a proposal without one; today by default',
    ],
    strict: ['không giả định điều gì', 'assume nothing'],
    numberFormat: [
      'cách viết số khi “1,000” đọc được theo hai cách: vi hoặc en',
      'how numbers are written where “1,000” reads in two ways: vi or en',
    ],
    interactive: [
      'hỏi những thông tin còn thiếu, kể cả khi kết quả không phải là chữ cho người đọc',
      'ask for the facts that are missing, whatever the format of the result',
    ],
    askLists: [
      'hỏi những gì danh sách không nói rõ (loại, cột, đơn vị, giá trị), kể cả khi kết quả không phải là chữ cho người đọc',
      'ask what the lists leave unclear (type, columns, units, values), whatever the format of the result',
    ],
    noInput: ['không bao giờ hỏi', 'never ask'],
    save: ['lưu hồ sơ thành tệp JSON để xét lại', 'keep the proposal as a JSON file, to be checked again'],
    trace: ['kèm kết quả xét từng quy định', 'show how each rule fared'],
    exitZero: ['kết thúc với mã 0 thay cho 1 và 3', 'exit with 0 in place of 1 and 3'],
    debug: ['hiện chi tiết khi chương trình có lỗi', 'show the details of a bug in the program'],
    noColor: ['không dùng màu', 'no colour'],
    help: ['hiện hướng dẫn này', 'show this help'],
    version: ['hiện số phiên bản', 'show the version'],
    inputFormat: [
      'định dạng của danh sách; mặc định theo tên và nội dung tệp',
      'format of the list; by default found from the name and the content',
    ],
    encoding: [
      'bảng mã của tệp; mặc định tự nhận ra',
      'encoding of the file; by default found from the content',
    ],
    sheet: [
      'chỉ đọc trang tính này (tên hoặc số thứ tự), kể cả trang đang ẩn; ghi được nhiều lần',
      'read this sheet alone, by its name or number, hidden or not; may be repeated',
    ],
    headerRow: [
      'dòng có tên các cột, như 8 hoặc 8-10; mặc định tự tìm',
      'line or lines that hold the names of the columns, such as 8 or 8-10; by default found',
    ],
    unit: [
      'đơn vị của các số không ghi đơn vị trong một cột; ghi được nhiều lần',
      'unit of the figures of a column that state none; may be repeated',
    ],
    ignoreColumn: [
      'cột không dùng để xét; ghi được nhiều lần',
      'column that is not to be used; may be repeated',
    ],
    hiddenRows: ['xét hay bỏ qua các hàng đang ẩn', 'whether hidden rows are decided or left out'],
    account: [
      'ghi vào tệp JSON cách đọc danh sách: từng trang tính, hàng, cột, đơn vị',
      'write to a JSON file how the list was read: every sheet, row, column and unit',
    ],
    config: ['tệp cấu hình cách đọc danh sách', 'configuration: how lists are read'],
    noDigests: [
      'không so mã băm của lời văn, chỉ so những gì lời văn nêu',
      'leave the digests of the words out, and compare what they state alone',
    ],
    acceptSource: [
      'ghi hồ sơ lời văn của văn bản này, khi tệp quy chế đã khớp',
      'write the record of this text, once the regulation agrees with it',
    ],
    sourceAgainst: [
      'lời văn trước đó, để nêu từng chữ đã đổi của điều khoản',
      'the text as it was before, to show which words of a clause have changed',
    ],
    sourceRecord: [
      'tệp hồ sơ lời văn; mặc định là tệp .source.yaml bên cạnh tệp quy chế',
      'the record of the text; by default the .source.yaml beside the regulation file',
    ],
    noConfig: ['không tìm tệp cấu hình authority.yaml', 'look for no configuration (authority.yaml)'],
    ignore: [
      'bỏ qua các tệp theo mẫu này trong thư mục; ghi được nhiều lần',
      'pass over the files of a folder that fit this pattern; may be repeated',
    ],
    map: [
      'cột của danh sách ứng với thông tin nào; ghi được nhiều lần',
      'which fact a column of the list gives; may be repeated',
    ],
    set: ['thông tin chung cho mọi hàng; ghi được nhiều lần', 'a fact that all rows share; may be repeated'],
    listFormat: ['định dạng in ra đầu ra chuẩn', 'format printed to standard output'],
    output: [
      'ghi thêm kết quả ra tệp, ghi được nhiều lần; định dạng',
      'also write the results to a file, may be repeated; format',
    ],
    templateOutput: [
      'ghi vào tệp này thay cho đầu ra chuẩn',
      'write to this file in place of standard output',
    ],
    rejects: [
      'ghi riêng các hàng có lỗi kèm lý do',
      'write the rows with errors to a file of their own, with the reason',
    ],
    force: ['ghi đè tệp đã có', 'overwrite files that exist'],
    quiet: ['không hiện tiến độ, ghi chú và tổng hợp', 'no progress, notes or summary'],
    reportFormat: [
      'định dạng in ra đầu ra chuẩn; trong GitHub Actions mặc định là github',
      'format printed to standard output; github by default in GitHub Actions',
    ],
    maxResults: [
      'số kết quả nhiều nhất trong một tệp SARIF, nghiêm trọng nhất trước (mặc định 25000); phần còn lại được đếm',
      'the most results in a SARIF report, the most serious first (25000 by default); the rest are counted',
    ],
    failOn: [
      'mức làm hỏng lần kiểm tra: error, hoặc warning để hồ sơ chưa ghi cấp cũng là hỏng',
      'level that fails the run: error, or warning to fail proposals that name no body as well',
    ],
    baseline: [
      'tệp mốc: phát hiện đã biết không tính, nêu phát hiện nay không còn',
      'findings known from this file do not count; those that are gone are named',
    ],
    writeBaseline: ['ghi mọi phát hiện lần này vào tệp mốc', 'write all findings of this run to a baseline'],
    boundaryCases: [
      'thay vì kiểm tra, viết ra các trường hợp thử ở từng mức giới hạn, ngoại lệ, điểm chưa rõ (JSONL)',
      'instead of auditing, write cases for every limit, exception, override and doubt (JSONL)',
    ],
    coverage: [
      'nêu những quy định, ngoại lệ, điểm chưa rõ mà không trường hợp nào chạm tới',
      'name the rules, exceptions, overrides and doubts that no case touches',
    ],
    caseDate: [
      'ngày của trường hợp thử không ghi ngày; mặc định là hôm nay',
      'the day of a case without a date; today by default',
    ],
    diffCases: [
      'danh sách hồ sơ (JSON, JSONL, YAML) cần xem có đổi cấp quyết định không',
      'a list of proposals (JSON, JSONL, YAML): which of them move',
    ],
    diffText: [
      'so sánh lời văn của hai văn bản đã ban hành, thay cho hai tệp quy chế',
      'compare the words of two published texts, in place of two regulations',
    ],
    explainSource: [
      'kèm lời văn đã ban hành của điều khoản, lấy từ tệp văn bản này',
      'show the clause as published too, from this text of the regulation',
    ],
    wayDate: [
      'ngày xét các thời hạn và quy chế có liên quan; mặc định là hôm nay',
      'the day on which dates and related regulations are looked at; today by default',
    ],
    meeting: [
      'ngày họp: tính các thời hạn trước và sau phiên họp',
      'the day of the session: counts the dates before it and after',
    ],
    extraordinary: ['phiên họp đột xuất', 'an extraordinary session'],
    holidays: [
      'tệp YAML hoặc JSON ghi các ngày nghỉ do Thủ tướng Chính phủ quyết định từng năm',
      'a YAML or JSON file of the days off that the Prime Minister chooses each year',
    ],
    ics: [
      'ghi phiên họp và các thời hạn thành tệp lịch (iCalendar)',
      'write the session and the dates as a calendar file (iCalendar)',
    ],
    body: [
      'cấp biểu quyết: tên hoặc mã; không cần nếu quy chế chỉ nêu thể thức của một cấp',
      'the body that votes, by code or name; not needed where the regulation states rules for one alone',
    ],
    members: ['tổng số thành viên', 'number of all members'],
    inOffice: [
      'số thành viên đương nhiệm, nếu ít hơn tổng số',
      'number of members in office, where they are not all',
    ],
    against: [
      'số thành viên không tán thành; không nêu thì là mọi người dự họp còn lại',
      'number of members against; all others who were there where it is left out',
    ],
    chair: [
      'ý kiến của người chủ trì, nếu quy chế cho người chủ trì quyết định khi ngang phiếu',
      'the side of the chair, where that decides a tie',
    ],
    complexMatter: ['việc phức tạp', 'the matter is complex'],
    simpleMatter: ['việc không phức tạp', 'the matter is not complex'],
    unableToMeet: ['không tổ chức họp được', 'no session can be held'],
    convene: [
      'xem số thành viên đề nghị (--asking) có đủ để triệu tập phiên họp đột xuất không',
      'whether the members who ask (--asking) can have an extraordinary session called',
    ],
    asking: ['số thành viên đề nghị họp đột xuất', 'number of members who ask for a session'],
    askVote: ['hỏi những gì còn thiếu, với mọi định dạng', 'ask for what is missing, whatever the format'],
    present: ['số thành viên dự họp', 'number of members in the session'],
    for: ['số thành viên tán thành', 'number of members in favour'],
    written: [
      'lấy ý kiến bằng văn bản thay cho họp',
      'the members were asked in writing instead of a session',
    ],
    cadre: ['về công tác cán bộ', 'on a cadre matter'],
    importantDisagreement: [
      'còn ý kiến khác nhau về vấn đề quan trọng',
      'there is disagreement on important matters',
    ],
    work: [
      'loại công việc, nếu cấp này biểu quyết khác nhau tùy việc: việc được ủy quyền, việc hằng ngày, việc chuẩn bị trình cấp trên',
      'kind of work, where the body votes by it: delegated, daily, or preparing what goes to a higher body',
    ],
    silent: [
      'số thành viên không trả lời trong thời hạn khi lấy ý kiến bằng văn bản',
      'number of members who did not answer by the date, asked in writing',
    ],
  },
  /** Said of the flag `--type`, which is no fact. */
  type: ['loại hồ sơ: tên hoặc mã', 'type of proposal: name or code'],
  /** Said in place of the types, where they are too many to name. */
  typesListed: ['authority matters liệt kê và tìm', 'authority matters lists and searches them'],
  id: ['mã hồ sơ', 'id of the proposal'],
  title: ['tên hồ sơ', 'title of the proposal'],
  declaredAuthority: ['cấp ghi trong tờ trình', 'the body that the submission names'],
  exitCodes: {
    0: ['đã xác định được cấp quyết định', 'the deciding body is known'],
    2: [
      'dùng sai lệnh, dữ liệu không đọc được hoặc hồ sơ bị từ chối',
      'wrong usage, unreadable input, or a refused proposal',
    ],
    3: ['chưa xác định được, còn thiếu thông tin', 'undetermined: facts are missing'],
    70: ['lỗi trong chương trình', 'a bug in the program'],
  },
  /** Exit codes of commands that read lists. */
  listExitCodes: {
    0: ['mọi hàng đều đã xác định được cấp quyết định', 'every row is decided'],
    1: ['có hàng bị lỗi dữ liệu', 'some rows hold errors'],
    2: [
      'dùng sai lệnh, có tệp không đọc được hoặc không ghi được',
      'wrong usage, or a file that cannot be read or written',
    ],
    3: ['có hàng chưa xác định được, không có lỗi nặng hơn', 'some rows are undetermined, and nothing worse'],
    70: ['lỗi trong chương trình', 'a bug in the program'],
    130: ['bị ngắt (Ctrl-C)', 'interrupted (Ctrl-C)'],
  },
  validateExitCodes: {
    0: ['mọi hồ sơ ghi đúng cấp', 'every proposal names the deciding body'],
    1: ['có hồ sơ sai cấp hoặc lỗi dữ liệu', 'some proposals name another body or hold errors'],
    2: [
      'dùng sai lệnh, có tệp không đọc được hoặc không ghi được',
      'wrong usage, or a file that cannot be read or written',
    ],
    3: [
      'có hồ sơ chưa xác định được, không có lỗi nặng hơn',
      'some proposals are undetermined, and nothing worse',
    ],
    70: ['lỗi trong chương trình', 'a bug in the program'],
    130: ['bị ngắt (Ctrl-C)', 'interrupted (Ctrl-C)'],
  },
  testExitCodes: {
    0: ['mọi trường hợp đúng như mong đợi', 'all cases are as expected'],
    1: ['có trường hợp khác với mong đợi', 'some cases are otherwise than expected'],
    2: [
      'dùng sai lệnh, tệp không đọc được hoặc trường hợp viết sai',
      'wrong usage, an unreadable file or a broken case',
    ],
    70: ['lỗi trong chương trình', 'a bug in the program'],
  },
  diffExitCodes: {
    0: ['không có gì khác nhau', 'nothing is different'],
    1: ['có khác nhau', 'something is different'],
    2: ['dùng sai lệnh hoặc tệp không đọc được', 'wrong usage or an unreadable file'],
    70: ['lỗi trong chương trình', 'a bug in the program'],
  },
  sourceExitCodes: {
    0: ['tệp quy chế khớp với văn bản', 'the regulation file agrees with the text'],
    1: ['có chỗ không khớp', 'it does not'],
    2: [
      'dùng sai lệnh, tệp không đọc được hoặc không có điều nào',
      'wrong usage, an unreadable file or one without articles',
    ],
    70: ['lỗi trong chương trình', 'a bug in the program'],
  },
  procedureExitCodes: {
    0: ['đã nêu trình tự', 'the way is told'],
    2: [
      'dùng sai lệnh, dữ liệu không đọc được hoặc hồ sơ bị từ chối',
      'wrong usage, unreadable input or a refused proposal',
    ],
    3: [
      'chưa xác định được cấp quyết định của hồ sơ: nêu trình tự ở từng cấp có thể',
      'the body is undetermined: the ways to each that remains are told',
    ],
    70: ['lỗi trong chương trình', 'a bug in the program'],
  },
  voteExitCodes: {
    0: ['được thông qua; phải triệu tập phiên họp', 'carried; the session has to be called'],
    1: [
      'không được thông qua, bị bác, hoặc phiên họp không đủ số thành viên; không đủ số đề nghị họp',
      'not carried, refused, or the session was not quorate; too few ask for the session',
    ],
    2: ['dùng sai lệnh hoặc các số không thể có', 'wrong usage, or figures that cannot be'],
    3: ['quy chế không nêu nên không kết luận được', 'open, since the regulation does not state it'],
    70: ['lỗi trong chương trình', 'a bug in the program'],
  },
} satisfies Catalogue;

export type ExitCodes = Readonly<Record<number, string>>;

export type HelpWords = Words<typeof help>;
export const helpWordsFor = wordsOf(help);
