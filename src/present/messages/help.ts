/** The words of --help: commands, arguments, options, exit codes. */
import { type Catalogue, type Words, wordsOf } from './catalogue.ts';

const help = {
  program: [
    'Cho biết hồ sơ thuộc thẩm quyền cấp nào theo quy chế làm việc, căn cứ điều khoản nào và còn thiếu thông tin gì.',
    'Says which body is competent for a proposal under the Working Regulations, by which clause, and what is still missing.',
  ],
  /** What stands in brackets behind a command or an option, word by word; a word that is not here stands for itself. */
  placeholders: {
    options: ['tùy chọn', 'options'],
    command: ['lệnh', 'command'],
    FILE: ['TỆP', 'FILE'],
    DIR: ['THƯ-MỤC', 'DIR'],
    TYPE: ['LOẠI', 'TYPE'],
    WORD: ['TỪ', 'WORD'],
    CLAUSE: ['ĐIỀU-KHOẢN', 'CLAUSE'],
    RULE: ['QUY-ĐỊNH', 'RULE'],
    BODY: ['CẤP', 'BODY'],
    LIST: ['DANH-SÁCH', 'LIST'],
    TEXT: ['VĂN-BẢN', 'TEXT'],
    ID: ['MÃ', 'ID'],
    SCHEMA: ['MẪU', 'SCHEMA'],
    file: ['tệp', 'file'],
    path: ['tệp', 'path'],
    format: ['định-dạng', 'format'],
    date: ['ngày', 'date'],
    day: ['ngày', 'day'],
    type: ['loại', 'type'],
    value: ['giá-trị', 'value'],
    values: ['các-giá-trị', 'values'],
    yes: ['có', 'yes'],
    no: ['không', 'no'],
    VND: ['đồng', 'VND'],
    id: ['mã', 'id'],
    title: ['tên', 'title'],
    body: ['cấp', 'body'],
    work: ['loại-việc', 'work'],
    encoding: ['bảng-mã', 'encoding'],
    sheet: ['trang-tính', 'sheet'],
    line: ['dòng', 'line'],
    column: ['cột', 'column'],
    key: ['mã-thông-tin', 'field'],
    unit: ['đơn-vị', 'unit'],
    pattern: ['tên-có-dấu-*', 'pattern'],
    policy: ['cách-chọn', 'policy'],
    version: ['phiên-bản', 'version'],
    TARGET: ['ĐÍCH', 'TARGET'],
    number: ['số', 'number'],
    n: ['số', 'n'],
    clause: ['điều-khoản', 'clause'],
    text: ['văn-bản', 'text'],
  },
  headings: {
    usage: ['Cách dùng', 'Usage'],
    options: ['Tùy chọn', 'Options'],
    globalOptions: ['Tùy chọn chung', 'Common options'],
    arguments: ['Tham số', 'Arguments'],
    commands: ['Lệnh', 'Commands'],
    examples: ['Ví dụ', 'Examples'],
    facts: ['Thông tin của hồ sơ', 'Facts of the proposal'],
    exitCodes: ['Mã kết thúc', 'Exit codes'],
  },
  /** Each description is one sentence or two, and short ones; the points under it say the rest. */
  commands: {
    audit: {
      summary: [
        'rà soát tệp dữ liệu quy chế: chồng chéo, bỏ sót, quy định không còn tác dụng',
        'check a regulation file: overlaps, gaps, rules without effect',
      ],
      description: [
        'Rà soát tệp dữ liệu quy chế trên mọi tổ hợp thông tin, không lấy mẫu.',
        'Checks a regulation file over every combination of facts, without sampling.',
      ],
      points: [
        ['giá trị mà hai mức cùng nhận (chồng chéo)', 'values that two bands claim (overlaps)'],
        ['giá trị không mức nào nhận (bỏ sót)', 'values that no band claims (gaps)'],
        ['quy định không bao giờ áp dụng', 'rules that never apply'],
        [
          'trường hợp loại trừ và cách hiểu khác nhau không có tác dụng',
          'exclusions and points open to interpretation that have no effect',
        ],
        ['điều khoản chưa được nhập thành quy định', 'clauses without a rule'],
        [
          'mã kết thúc 1 khi còn nội dung chưa sửa và chưa được chấp nhận',
          'exit code 1 while a finding is neither corrected nor accepted',
        ],
      ],
    },
    batch: {
      summary: [
        'xét cả danh sách: CSV, TSV, XLSX, JSON, JSONL',
        'decide a whole list: CSV, TSV, XLSX, JSON, JSONL',
      ],
      description: [
        'Xét từng hồ sơ trong một hoặc nhiều danh sách, rồi ghi lại danh sách kèm kết quả.',
        'Decides every proposal of one or more lists and writes the lists back with the results.',
      ],
      points: [
        [
          'kết quả gồm: thẩm quyền, căn cứ, thông tin còn thiếu, thông tin tạm coi là, lưu ý',
          'the results: competent body, legal basis, what is missing, what was assumed, what to note',
        ],
        [
          'hồ sơ cần sửa thông tin được nêu rõ lý do; các hồ sơ khác vẫn được xét',
          'an invalid row is given with its errors, and the other rows are still decided',
        ],
        [
          'cột “Quy chế” (regulation) cho biết từng hồ sơ theo quy chế nào trong các quy chế có sẵn',
          'a column “Quy chế” (regulation) says which of the known regulations each row is under',
        ],
      ],
    },
    validate: {
      summary: [
        'kiểm tra từng hồ sơ có trình đúng cấp có thẩm quyền không',
        'check that each submission addresses the competent body',
      ],
      description: [
        'So cấp trình của từng hồ sơ (cột “Cấp trình”, mã declaredAuthority) với cấp có thẩm quyền theo quy chế.',
        'Compares the body each submission addresses (column “Cấp trình”, field declaredAuthority) with the competent one.',
      ],
      points: [
        [
          'nhận tệp JSON, JSONL, CSV, TSV, XLSX, thư mục, hoặc tên có dấu * như “ho-so/**/*.csv”',
          'takes files of JSON, JSONL, CSV, TSV and XLSX, folders, and patterns such as “lists/**/*.csv”',
        ],
        [
          'mỗi nội dung cần xử lý được nêu kèm tệp, dòng, cột, điều khoản và lý do',
          'every finding comes with its file, line, column, clause and reason',
        ],
        [
          'dùng được khi kiểm tra tự động (CI): mã kết thúc cho biết kết luận',
          'made for CI: the exit code tells the result',
        ],
        [
          'cột “Quy chế” (regulation) cho biết từng hồ sơ theo quy chế nào trong các quy chế có sẵn',
          'a column “Quy chế” (regulation) says which of the known regulations each row is under',
        ],
      ],
    },
    init: {
      summary: ['lập tệp quy chế mới trong một thư mục', 'start a new regulation in a folder'],
      description: [
        'Ghi vào thư mục các tệp để bắt đầu nhập một quy chế mới. Tệp đã có không bị ghi đè, trừ khi có --force.',
        'Writes into the folder what a new regulation starts from. Existing files are overwritten only with --force.',
      ],
      points: [
        [
          'tệp quy chế mẫu có chú giải, mỗi loại quy định một ví dụ',
          'a regulation file with comments and one example of each kind of rule',
        ],
        [
          'JSON Schema để trình soạn thảo gợi ý khi nhập',
          'its JSON Schema, with which editors complete what is typed',
        ],
        ['các trường hợp thử và một danh sách để xét thử', 'test cases, and a list of proposals to try'],
        ['tệp cấu hình kiểm tra tự động (CI)', 'a file for CI'],
      ],
    },
    schema: {
      summary: [
        'in JSON Schema của hồ sơ, dòng trong danh sách, kết quả, quy chế, cấu hình',
        'print the JSON Schema of a proposal, a row, a result, a regulation, a configuration',
      ],
      description: [
        'In JSON Schema (bản 2020-12) để trình soạn thảo gợi ý và công cụ khác kiểm tra dữ liệu.',
        'Prints JSON Schema (draft 2020-12), so that editors complete data and other tools check it.',
      ],
      points: [
        ['proposal: hồ sơ JSON', 'proposal: a JSON proposal'],
        ['batch-row: một dòng của danh sách', 'batch-row: a row of a list'],
        ['result: một kết quả', 'result: a result'],
        ['regulation: tệp quy chế', 'regulation: a regulation file'],
        ['configuration: tệp cấu hình authority.yaml', 'configuration: the file authority.yaml'],
        ['ba loại đầu lập theo quy chế đã chọn', 'the first three are made from the chosen regulation'],
      ],
    },
    template: {
      summary: ['tạo bảng tính mẫu để điền danh sách', 'write an empty workbook for a list to be filled in'],
      description: [
        'Tạo bảng tính Excel mẫu cho các loại hồ sơ đã chọn; không ghi loại nào thì cho mọi loại.',
        'Writes an Excel workbook for the chosen types of proposal; without any, for all of them.',
      ],
      points: [
        [
          'có tên cột kèm đơn vị, danh sách chọn sẵn trong ô và một trang hướng dẫn',
          'it has column names with units, drop-down lists in the cells, and a page of guidance',
        ],
        [
          'điền xong thì xét bằng authority batch, không cần thêm tùy chọn',
          'once filled in, authority batch reads it without any option',
        ],
      ],
    },
    matrix: {
      summary: ['lập bảng xác định thẩm quyền để in', 'a table of who decides what, to be printed'],
      description: [
        'Lập bảng xác định thẩm quyền của quy chế: mỗi cấp một cột, mỗi nội dung và điều kiện một dòng.',
        'Makes a table of the regulation: a column for each body, a row for each matter and its conditions.',
      ],
      points: [
        [
          'trong mỗi ô: mức giới hạn, việc cấp đó làm, trường hợp loại trừ và điều khoản',
          'in each cell: the limits, what the body does, exclusions and the clause',
        ],
        [
          'đánh dấu nội dung còn cách hiểu khác nhau và quy định mà cấp cao hơn được áp dụng trước',
          'points open to interpretation are marked, and provisions before which a higher body comes',
        ],
        [
          'html: trang để in khổ A3 hoặc A4; xlsx: bảng tính Excel',
          'html: a page to print on A3 or A4; xlsx: an Excel workbook',
        ],
      ],
    },
    complete: {
      summary: ['in đoạn mã để cửa sổ lệnh tự điền lệnh', 'print a script that completes command lines'],
      description: [
        'In đoạn mã để bash, zsh, fish hoặc PowerShell tự điền lệnh, tùy chọn, loại hồ sơ và giá trị.',
        'Prints the script by which bash, zsh, fish or PowerShell completes commands, options, types and values.',
      ],
      points: [
        ['bash cần có gói bash-completion', 'bash needs the package bash-completion'],
        [
          'lời chú giải khi tự điền theo ngôn ngữ đã chọn bằng --lang',
          'what is offered is described in the language chosen by --lang',
        ],
      ],
    },
    export: {
      summary: [
        'xuất quy chế thành lệnh SQL hoặc bảng quyết định DMN',
        'export the regulation as SQL or as DMN decision tables',
      ],
      description: [
        'Xuất quy chế để chạy bằng phần mềm khác.',
        'Exports the regulation for other engines to run.',
      ],
      points: [
        [
          'sql: bảng hồ sơ và khung nhìn (view) kết quả cho DuckDB, PostgreSQL, Spark; thông tin chưa biết vẫn được xét đúng',
          'sql: a table of proposals and a view of the answers for DuckDB, PostgreSQL and Spark, right where facts are missing too',
        ],
        [
          'dmn: mỗi loại hồ sơ một bảng quyết định theo chuẩn DMN, chạy được bằng KIE, Drools, Camunda',
          'dmn: a DMN decision table for each type, which KIE, Drools and Camunda run',
        ],
        [
          'những gì bảng không thể hiện được thì ghi trong tệp và in ra màn hình',
          'what the tables cannot hold is said in the file and on the terminal',
        ],
      ],
    },
    diff: {
      summary: [
        'so sánh hai quy chế: hồ sơ nào thay đổi thẩm quyền; hoặc hai văn bản: điều khoản nào thay đổi',
        'compare two regulations: which proposals move to another body; or two texts: which clauses changed',
      ],
      description: [
        'So sánh hai quy chế (hai phiên bản, hai tỉnh) trên mọi giá trị, không lấy mẫu.',
        'Compares two regulations (two versions, two provinces) over all values, without sampling.',
      ],
      points: [
        [
          'hồ sơ nào thay đổi thẩm quyền, mỗi nhóm kèm một hồ sơ minh họa',
          'which proposals another body decides, with an example of each group',
        ],
        ['loại hồ sơ, thông tin, cấp chỉ có ở một bên', 'types, facts and bodies that only one of them has'],
        ['quy định và mức giới hạn đã thay đổi', 'rules and limits that have changed'],
        [
          'với --text: so sánh nội dung hai văn bản đã ban hành theo từng điều, khoản, điểm (thêm, bỏ, đổi số, sửa lời văn)',
          'with --text: compares two published texts clause by clause (added, removed, renumbered, reworded)',
        ],
        [
          'với --text và --regulation: nêu quy định, thể thức biểu quyết, nội dung còn cách hiểu khác nhau dựa vào điều khoản đã thay đổi',
          'with --text and --regulation: also names the rules, votes and points open to interpretation that rest on the clauses that changed',
        ],
      ],
    },
    source: {
      summary: [
        'đối chiếu tệp quy chế với văn bản đã ban hành',
        'check a regulation file against its text as published',
      ],
      description: [
        'Đối chiếu tệp quy chế với văn bản đã ban hành, theo từng điều, khoản, điểm. Văn bản không đi kèm chương trình.',
        'Checks a regulation file against its text as published, clause by clause. The text does not come with the program.',
      ],
      points: [
        [
          'văn bản được đọc cả khi có số trang, dòng bị ngắt, lỗi quét',
          'the text is read with its page numbers, broken lines and scanning errors',
        ],
        [
          'những gì tệp quy chế nêu phải có trong chính điều khoản đó: mức giới hạn (“từ”, “trên”, “đến”, “dưới”), tỷ lệ, số ngày, cấp được giao, nội dung trích dẫn',
          'what the file states has to be in that very clause: limits with their word (“từ”, “trên”, “đến”, “dưới”), shares, numbers of days, bodies, quotations',
        ],
        [
          'mọi số liệu của điều khoản phải được dùng, mọi điều khoản phải có trong clauses',
          'every figure of a clause has to be used, and every clause listed under clauses',
        ],
        [
          'bản ghi nội dung văn bản (tệp .source.yaml, lập bằng --accept) giữ kết quả đã đối chiếu; về sau chữ nào thay đổi cũng được nêu',
          'the record .source.yaml (written by --accept) keeps what was checked; any word that changes later is reported',
        ],
        [
          'chỗ không khớp mà chấp nhận được thì ghi lý do ở accepted',
          'a difference that is intended is given a reason under accepted',
        ],
      ],
    },
    test: {
      summary: ['chạy các trường hợp thử của một quy chế', 'run the test cases of a regulation'],
      description: [
        'Xét từng trường hợp thử và nêu rõ chỗ khác với kết quả mong đợi.',
        'Decides every test case and shows where a result is not the one expected.',
      ],
      points: [
        [
          'given là thông tin của hồ sơ, expected là kết quả mong đợi',
          'given holds the facts of a proposal, expected the result that should follow',
        ],
        ['đọc tệp YAML, JSON, JSONL hoặc cả thư mục', 'reads YAML, JSON and JSONL files, or whole folders'],
        [
          'mỗi chỗ khác được nêu kèm thông tin đã ghi, điều khoản và mức giới hạn',
          'each difference comes with the facts given, the clause and its limits',
        ],
      ],
    },
    procedure: {
      summary: [
        'nêu trình tự của hồ sơ, thể thức biểu quyết và các thời hạn',
        'the route of a proposal: its steps, how the body votes, and the dates',
      ],
      description: [
        'Nêu trình tự của hồ sơ trình một cấp, từng bước kèm điều khoản, và thể thức biểu quyết của cấp đó.',
        'Gives the route of a proposal to a body, each step with its clause, and how that body votes.',
      ],
      points: [
        [
          'ghi loại hồ sơ thì nêu trình tự ở mọi cấp có thể; ghi tệp JSON của hồ sơ thì ở cấp có thẩm quyền',
          'of a type of proposal it gives the routes to every body, of a JSON proposal the one to the competent body',
        ],
        [
          'bước phải qua một cấp theo quy chế khác thì nêu cả thể thức biểu quyết theo quy chế đó',
          'of a step through a body under other regulations it shows how that body votes',
        ],
        [
          'với --meeting: tính các thời hạn theo ngày họp, có trừ ngày nghỉ lễ và nghỉ bù',
          'with --meeting: counts the dates from the day of the meeting, public holidays and days in lieu included',
        ],
      ],
    },
    vote: {
      summary: [
        'kiểm tra kết quả biểu quyết: đủ số dự họp chưa, có được thông qua không',
        'check a vote: was the meeting quorate, was the decision adopted',
      ],
      description: [
        'Kiểm tra kết quả biểu quyết theo quy chế. Trong cửa sổ lệnh, phần mềm hỏi những thông tin còn thiếu.',
        'Checks a vote under the regulation. At a terminal it asks for what is missing.',
      ],
      points: [
        [
          'số thành viên dự họp đã đủ theo quy định chưa, nội dung có được thông qua không, còn thiếu bao nhiêu',
          'whether the meeting was quorate and the decision adopted, and by how many it fell short',
        ],
        [
          'căn cứ điều khoản nào, và hướng xử lý nếu không được thông qua',
          'by which clause, and what follows if it is not adopted',
        ],
        [
          'tỷ lệ được tính trên đúng số thành viên mà điều khoản quy định',
          'shares are exact, and of the members that the clause names',
        ],
        [
          'với --convene: số thành viên đề nghị đã đủ để triệu tập hội nghị, cuộc họp đột xuất chưa',
          'with --convene: whether enough members ask for an extraordinary meeting',
        ],
      ],
    },
    check: {
      summary: [
        'xét một hồ sơ: thuộc thẩm quyền cấp nào, căn cứ điều khoản nào',
        'check one proposal: which body is competent, and by which clause',
      ],
      description: [
        'Xét một hồ sơ ghi bằng tùy chọn, trong tệp JSON, hoặc nhận từ lệnh trước (-). Kết quả nêu:',
        'Checks one proposal, given by options, in a JSON file, or on standard input (-). The result gives:',
      ],
      points: [
        [
          'cấp có thẩm quyền, căn cứ và lý do; hoặc thông tin cần bổ sung',
          'the competent body, the legal basis and the reason; or the information that is missing',
        ],
        ['thông tin hồ sơ không ghi, tạm coi là thế nào', 'what the proposal does not say and is assumed'],
        ['lưu ý và việc cần làm tiếp theo', 'what to note and what to do next'],
      ],
    },
    explain: {
      summary: [
        'nêu nội dung một điều khoản, quy định hoặc loại hồ sơ',
        'explain a clause, a rule or a type of proposal',
      ],
      description: [
        'Nêu nội dung một điều khoản, một quy định hoặc một loại hồ sơ.',
        'Says what a clause, a rule or a type of proposal holds.',
      ],
      points: [
        ['mức giới hạn, thẩm quyền, trường hợp loại trừ', 'its limits, the competent body, the exclusions'],
        ['nội dung còn cách hiểu khác nhau', 'the points open to interpretation'],
      ],
    },
    matters: {
      summary: [
        'liệt kê, tìm loại hồ sơ; bảng điều khoản và loại hồ sơ',
        'list and search the types of proposal; clauses and their types',
      ],
      description: [
        'Liệt kê các loại hồ sơ theo nhóm, hoặc tìm theo từ, có dấu hay không dấu.',
        'Lists the types of proposal by group, or searches them by words, with or without diacritics.',
      ],
      points: [
        [
          'mỗi loại có mã, thẩm quyền, điều khoản, thông tin cần ghi',
          'each type comes with its code, the bodies, the clauses and the facts it takes',
        ],
        ['không tìm thấy vẫn kết thúc với mã 0', 'a search that finds nothing still ends with 0'],
        [
          'với --coverage: mỗi điều khoản ứng với loại hồ sơ nào, hoặc vì sao không phát sinh hồ sơ trình; mã kết thúc 1 khi còn điều khoản chưa có loại hồ sơ',
          'with --coverage: the types each clause routes, or why it routes none; exit code 1 while a clause is left open',
        ],
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
    exportTarget: ['xuất thành gì', 'what to export to'],
    file: [
      'tệp JSON của hồ sơ; - là dữ liệu từ lệnh trước',
      'JSON file of the proposal; - is standard input',
    ],
    lists: ['tệp danh sách; - là dữ liệu từ lệnh trước', 'files of lists; - is standard input'],
    inputs: [
      'tệp danh sách, thư mục, hoặc tên có dấu *; - là dữ liệu từ lệnh trước',
      'lists, folders or patterns; - is standard input',
    ],
    subject: ['điều khoản, mã quy định hoặc loại hồ sơ', 'a clause, the id of a rule, or a type of proposal'],
    matterWords: [
      'từ cần tìm; không ghi thì liệt kê tất cả',
      'words to search for; without any, all types are listed',
    ],
    cases: [
      'tệp hoặc thư mục có trường hợp thử; - là dữ liệu từ lệnh trước',
      'a file or folder of test cases; - is standard input',
    ],
    oneRegulation: [
      'quy chế trước (mã hoặc tệp); với --text là tệp văn bản',
      'the earlier regulation (id or file); with --text the file of its text',
    ],
    otherRegulation: [
      'quy chế sau (mã hoặc tệp); với --text là tệp văn bản',
      'the later regulation (id or file); with --text the file of its text',
    ],
    folder: ['thư mục để ghi; chưa có thì tạo mới', 'the folder to write to, made if it does not exist'],
    schema: ['JSON Schema cần in', 'the schema to print'],
    types: [
      'loại hồ sơ (tên hoặc mã); không ghi thì mọi loại',
      'types of proposal (name or code); without any, all of them',
    ],
    shell: ['phần mềm của cửa sổ lệnh', 'the shell in use'],
    source: [
      'tệp văn bản của quy chế; - là dữ liệu từ lệnh trước',
      'the text of the regulation; - is standard input',
    ],
    way: [
      'cấp, loại hồ sơ, hoặc tệp JSON của hồ sơ; - là dữ liệu từ lệnh trước',
      'a body, a type of proposal, or the JSON file of a proposal; - is standard input',
    ],
  },
  options: {
    exportSkip: ['bỏ qua loại hồ sơ không xuất được', 'leave out types that cannot be exported'],
    exportOutput: ['ghi vào tệp này', 'write to this file'],
    dialect: ['cơ sở dữ liệu sẽ chạy lệnh SQL', 'the database that is to run the SQL'],
    exportTable: [
      'tên bảng hồ sơ, có thể kèm lược đồ: so.ho_so; mặc định là proposals',
      'name of the table of proposals, its schema before it: register.proposals; proposals by default',
    ],
    hitPolicy: [
      'cách chọn dòng: first (dòng đầu tiên áp dụng, xếp theo cấp) hoặc priority (cấp cao nhất); mặc định là first',
      'how a row is chosen: first (the first that applies, in the order of bodies) or priority (the highest body); first by default',
    ],
    dmnVersion: [
      'phiên bản DMN, mặc định là 1.5; Camunda Modeler và bpmn.io mở được 1.3',
      'version of DMN, 1.5 by default; Camunda Modeler and bpmn.io open 1.3',
    ],
    mostCells: [
      'số tổ hợp tối đa của một loại hồ sơ được rà soát; nhiều hơn thì báo là chưa rà soát',
      'most combinations of a type of proposal; beyond it the audit says that nothing is proved',
    ],
    clause: [
      'chỉ những gì thuộc điều khoản này hoặc các điểm của nó',
      'only what belongs to this clause or its points',
    ],
    clauseCoverage: [
      'bảng điều khoản và loại hồ sơ thay cho danh sách',
      'the table of clauses and their types, instead of the list',
    ],
    regulation: [
      'quy chế áp dụng: mã, hoặc đường dẫn đến một tệp quy chế',
      'the regulation to apply: its id, or the path of a regulation file',
    ],
    lang: ['ngôn ngữ: tiếng Việt (vi) hoặc tiếng Anh (en)', 'language: Vietnamese (vi) or English (en)'],
    format: ['định dạng kết quả', 'format of the result'],
    date: [
      'ngày trình, dùng cho hồ sơ không ghi ngày; mặc định là hôm nay',
      'day of submission of a proposal without one; today by default',
    ],
    strict: ['không tạm coi thông tin nào', 'assume nothing'],
    numberFormat: [
      'cách viết số khi “1,000” có thể hiểu hai cách: kiểu Việt Nam 1.000,5 (vi) hoặc kiểu Anh 1,000.5 (en)',
      'how numbers are written where “1,000” can be read in two ways: 1.000,5 (vi) or 1,000.5 (en)',
    ],
    interactive: [
      'hỏi những thông tin còn thiếu, với mọi định dạng kết quả',
      'ask for the facts that are missing, whatever the format of the result',
    ],
    askLists: [
      'hỏi những gì danh sách không nói rõ (loại, cột, đơn vị, giá trị), với mọi định dạng kết quả',
      'ask what the lists leave unclear (type, columns, units, values), whatever the format of the result',
    ],
    noInput: ['không hỏi gì', 'never ask'],
    save: ['lưu hồ sơ thành tệp JSON để xét lại', 'keep the proposal as a JSON file, to be checked again'],
    trace: ['kèm kết quả xét từng quy định', 'show how each rule was decided'],
    exitZero: ['kết thúc với mã 0 thay cho 1 và 3', 'exit with 0 instead of 1 and 3'],
    debug: ['hiện chi tiết kỹ thuật khi có lỗi', 'show technical details of errors'],
    noColor: ['không dùng màu', 'no colour'],
    help: ['hiện hướng dẫn này', 'show this help'],
    version: ['hiện số phiên bản', 'show the version'],
    inputFormat: [
      'định dạng của danh sách; mặc định theo tên và nội dung tệp',
      'format of the list; by default taken from its name and content',
    ],
    encoding: [
      'bảng mã của tệp; mặc định tự nhận ra',
      'encoding of the file; by default recognised from its content',
    ],
    sheet: [
      'chỉ đọc trang tính này (tên hoặc số thứ tự), kể cả trang đang ẩn; ghi được nhiều lần',
      'read only this sheet (name or number), even a hidden one; may be repeated',
    ],
    headerRow: [
      'dòng tên cột, như 8 hoặc 8-10; mặc định tự tìm',
      'line or lines with the column names, such as 8 or 8-10; found by default',
    ],
    unit: [
      'đơn vị của các số không ghi đơn vị trong một cột; ghi được nhiều lần',
      'unit of the figures in a column that have none; may be repeated',
    ],
    ignoreColumn: ['cột không dùng để xét; ghi được nhiều lần', 'column that is not used; may be repeated'],
    hiddenRows: [
      'các dòng đang ẩn: vẫn xét (read) hay bỏ qua (skip)',
      'hidden rows: decide them (read) or leave them out (skip)',
    ],
    account: [
      'ghi vào tệp JSON cách đọc danh sách: từng trang tính, dòng, cột, đơn vị',
      'write to a JSON file how the list was read: sheets, rows, columns and units',
    ],
    config: ['tệp cấu hình cách đọc danh sách', 'configuration: how lists are read'],
    noDigests: [
      'không so từng chữ của văn bản, chỉ so những gì văn bản nêu',
      'compare only what the words state, not word by word',
    ],
    acceptSource: [
      'lập bản ghi nội dung văn bản này, khi tệp quy chế đã khớp',
      'write the record of this text, once the regulation file agrees with it',
    ],
    sourceAgainst: [
      'văn bản trước đó, để nêu từng chữ đã thay đổi của điều khoản',
      'the earlier text, to show which words of a clause have changed',
    ],
    sourceRecord: [
      'bản ghi nội dung văn bản; mặc định là tệp .source.yaml bên cạnh tệp quy chế',
      'the record of the text; by default the .source.yaml beside the regulation file',
    ],
    noConfig: ['không tìm tệp cấu hình authority.yaml', 'do not look for a configuration (authority.yaml)'],
    ignore: [
      'bỏ qua các tệp có tên như vậy trong thư mục; ghi được nhiều lần',
      'leave out the files of a folder that match this pattern; may be repeated',
    ],
    map: [
      'cột của danh sách ứng với thông tin nào; ghi được nhiều lần',
      'which field a column of the list gives; may be repeated',
    ],
    set: ['thông tin chung cho mọi dòng; ghi được nhiều lần', 'a fact that all rows share; may be repeated'],
    listFormat: ['định dạng in ra màn hình', 'format printed to standard output'],
    output: [
      'ghi thêm kết quả ra tệp, ghi được nhiều lần; định dạng',
      'also write the results to a file, may be repeated; format',
    ],
    matter: [
      'chỉ loại hồ sơ này (tên hoặc mã); ghi được nhiều lần',
      'only this type of proposal (name or code); may be repeated',
    ],
    matrixDate: [
      'ngày cần lưu ý quy chế còn hiệu lực không; mặc định là hôm nay',
      'the day for which notes on the regulation are given; today by default',
    ],
    templateOutput: ['ghi vào tệp này', 'write to this file instead of standard output'],
    rejects: [
      'ghi riêng các dòng cần sửa thông tin, kèm lý do',
      'write the invalid rows to a file of their own, with the reason',
    ],
    facts: [
      'ghi thông tin đã đọc của từng hồ sơ (mã, số theo đồng, USD, ha) ra tệp, cho bảng của authority export sql; định dạng',
      'also write the facts as read (codes, figures in VND, USD, ha) to a file, for the table of authority export sql; format',
    ],
    force: ['ghi đè tệp đã có', 'overwrite files that exist'],
    quiet: ['không hiện tiến độ, lưu ý và tổng hợp', 'no progress, notes or summary'],
    reportFormat: [
      'định dạng in ra màn hình; trong GitHub Actions mặc định là github',
      'format printed to standard output; github by default in GitHub Actions',
    ],
    maxResults: [
      'số kết quả nhiều nhất trong một tệp SARIF, nghiêm trọng nhất trước (mặc định 25.000); phần còn lại chỉ đếm',
      'most results in a SARIF report, the most serious first (25,000 by default); the rest are only counted',
    ],
    failOn: [
      'mức bị coi là không đạt: error, hoặc warning (tính cả hồ sơ chưa ghi cấp trình)',
      'level that counts as a failure: error, or warning (submissions that address no body as well)',
    ],
    baseline: [
      'tệp kết quả lần trước: nội dung đã ghi nhận thì không tính lại, nội dung nay không còn thì được nêu',
      'findings already recorded in this file do not count; those that are gone are named',
    ],
    writeBaseline: [
      'ghi kết quả lần này vào tệp để so lần sau',
      'record the findings of this run in a baseline',
    ],
    boundaryCases: [
      'thay vì rà soát, lập các trường hợp thử ở từng mức giới hạn, trường hợp loại trừ, cách hiểu khác nhau (JSONL)',
      'instead of auditing, write test cases for every limit, exclusion, override and point open to interpretation (JSONL)',
    ],
    coverage: [
      'nêu những quy định, trường hợp loại trừ, cách hiểu khác nhau mà không trường hợp thử nào dùng đến',
      'name the rules, exclusions, overrides and points open to interpretation that no test case uses',
    ],
    caseDate: [
      'ngày, dùng cho trường hợp thử không ghi ngày; mặc định là hôm nay',
      'the day of a test case without a date; today by default',
    ],
    diffCases: [
      'danh sách hồ sơ (JSON, JSONL, YAML) cần xem có thay đổi thẩm quyền không',
      'a list of proposals (JSON, JSONL, YAML): which of them move to another body',
    ],
    diffText: [
      'so sánh nội dung hai văn bản đã ban hành, thay cho hai tệp quy chế',
      'compare two published texts instead of two regulations',
    ],
    explainSource: [
      'kèm nội dung đã ban hành của điều khoản, lấy từ tệp văn bản này',
      'show the clause as published too, from this text of the regulation',
    ],
    wayDate: [
      'ngày áp dụng khi xét thời hạn và quy chế có liên quan; mặc định là hôm nay',
      'the day for which dates and related regulations are considered; today by default',
    ],
    meeting: [
      'ngày họp: tính các thời hạn trước và sau ngày họp',
      'day of the meeting: counts the dates before it and after',
    ],
    extraordinary: ['hội nghị, cuộc họp đột xuất', 'an extraordinary meeting'],
    holidays: [
      'tệp YAML hoặc JSON ghi các ngày nghỉ do Thủ tướng Chính phủ quyết định từng năm',
      'a YAML or JSON file of the days off that the Prime Minister decides each year',
    ],
    ics: [
      'ghi ngày họp và các thời hạn thành tệp lịch (iCalendar)',
      'write the meeting and the dates as a calendar file (iCalendar)',
    ],
    body: [
      'cấp biểu quyết (tên hoặc mã); không cần nếu quy chế chỉ quy định thể thức của một cấp',
      'the body that votes (name or code); not needed where the regulation has rules for one body only',
    ],
    members: ['tổng số thành viên', 'number of all members'],
    inOffice: [
      'số thành viên đương nhiệm, nếu ít hơn tổng số',
      'number of members in office, if not all are',
    ],
    against: [
      'số thành viên không tán thành; không ghi thì tính là mọi thành viên dự họp còn lại',
      'number of members against; if left out, all the others present',
    ],
    chair: [
      'ý kiến của người chủ trì khi ngang phiếu, nếu quy chế cho người chủ trì quyết định: tán thành (for), không tán thành (against)',
      'side of the chair in a tie, where the regulation lets the chair decide it',
    ],
    complexMatter: ['việc phức tạp', 'the matter is complex'],
    simpleMatter: ['việc không phức tạp', 'the matter is not complex'],
    unableToMeet: ['không có điều kiện họp', 'no meeting can be held'],
    convene: [
      'xem số thành viên đề nghị (--asking) có đủ để triệu tập hội nghị, cuộc họp đột xuất không',
      'whether enough members ask (--asking) for an extraordinary meeting to be called',
    ],
    asking: ['số thành viên đề nghị họp đột xuất', 'number of members who ask for a meeting'],
    askVote: [
      'hỏi những thông tin còn thiếu, với mọi định dạng',
      'ask for what is missing, whatever the format',
    ],
    present: ['số thành viên dự họp', 'number of members present'],
    for: ['số thành viên tán thành', 'number of members in favour'],
    written: ['lấy ý kiến bằng văn bản thay cho họp', 'written consultation instead of a meeting'],
    cadre: ['về công tác cán bộ', 'on a personnel matter'],
    importantDisagreement: [
      'còn ý kiến khác nhau về vấn đề quan trọng',
      'there is disagreement on important matters',
    ],
    work: [
      'loại việc, nếu cấp này biểu quyết khác nhau tùy loại: việc được ủy quyền, việc hằng ngày, việc chuẩn bị trình cấp trên',
      'kind of work, where the body votes by it: delegated, daily, or preparing what goes to a higher body',
    ],
    silent: [
      'số thành viên không trả lời trong thời hạn khi lấy ý kiến bằng văn bản',
      'number of members who did not answer in time, in a written consultation',
    ],
  },
  /** Values of options that have a name besides what is typed. */
  optionValues: {
    text: ['chữ', 'text'],
    table: ['bảng', 'table'],
    github: ['ghi chú GitHub', 'github'],
  },
  /** Said of the flag `--type`, which is no fact. */
  type: ['loại hồ sơ: tên hoặc mã', 'type of proposal: name or code'],
  /** Said in place of the types, where they are too many to name. */
  typesListed: ['xem và tìm bằng authority matters', 'listed and searched by authority matters'],
  id: ['mã hồ sơ', 'id of the proposal'],
  title: ['tên hồ sơ', 'title of the proposal'],
  declaredAuthority: ['cấp trình (ghi trong tờ trình)', 'the body that the submission addresses'],
  exitCodes: {
    0: ['đã xác định được thẩm quyền', 'the competent body is determined'],
    2: [
      'lệnh viết sai, dữ liệu không đọc được, hoặc hồ sơ cần sửa thông tin',
      'wrong usage, unreadable input, or an invalid proposal',
    ],
    3: ['chưa đủ thông tin để xác định thẩm quyền', 'information incomplete'],
    70: ['lỗi của chương trình', 'an error in the program'],
  },
  /** Exit codes of commands that read lists. */
  listExitCodes: {
    0: ['mọi hồ sơ đã xác định được thẩm quyền', 'the competent body is determined for every row'],
    1: ['có hồ sơ cần sửa thông tin', 'some rows are invalid'],
    2: [
      'lệnh viết sai, có tệp không đọc được hoặc không ghi được',
      'wrong usage, or a file that cannot be read or written',
    ],
    3: [
      'có hồ sơ chưa đủ thông tin, không có lỗi nặng hơn',
      'information incomplete for some rows, and nothing worse',
    ],
    70: ['lỗi của chương trình', 'an error in the program'],
    130: ['bị dừng giữa chừng (Ctrl-C)', 'interrupted (Ctrl-C)'],
  },
  validateExitCodes: {
    0: ['mọi hồ sơ trình đúng cấp có thẩm quyền', 'every submission addresses the competent body'],
    1: [
      'có hồ sơ trình không đúng cấp hoặc cần sửa thông tin',
      'some submissions address another body or are invalid',
    ],
    2: [
      'lệnh viết sai, có tệp không đọc được hoặc không ghi được',
      'wrong usage, or a file that cannot be read or written',
    ],
    3: [
      'có hồ sơ chưa đủ thông tin, không có lỗi nặng hơn',
      'information incomplete for some submissions, and nothing worse',
    ],
    70: ['lỗi của chương trình', 'an error in the program'],
    130: ['bị dừng giữa chừng (Ctrl-C)', 'interrupted (Ctrl-C)'],
  },
  exportExitCodes: {
    0: ['đã xuất', 'exported'],
    1: ['có loại hồ sơ không xuất được, không có --skip', 'some types cannot be exported, and no --skip'],
    2: ['lệnh viết sai, hoặc tệp không ghi được', 'wrong usage, or a file that cannot be written'],
    70: ['lỗi của chương trình', 'an error in the program'],
  },
  testExitCodes: {
    0: ['mọi trường hợp thử đúng như mong đợi', 'all test cases are as expected'],
    1: ['có trường hợp thử khác với mong đợi', 'some test cases are not as expected'],
    2: [
      'lệnh viết sai, tệp không đọc được hoặc trường hợp thử viết sai',
      'wrong usage, an unreadable file or an invalid test case',
    ],
    70: ['lỗi của chương trình', 'an error in the program'],
  },
  diffExitCodes: {
    0: ['không có gì khác nhau', 'nothing is different'],
    1: ['có khác nhau', 'something is different'],
    2: ['lệnh viết sai hoặc tệp không đọc được', 'wrong usage or an unreadable file'],
    70: ['lỗi của chương trình', 'an error in the program'],
  },
  sourceExitCodes: {
    0: ['tệp quy chế khớp với văn bản', 'the regulation file agrees with the text'],
    1: ['có chỗ không khớp', 'there are differences'],
    2: [
      'lệnh viết sai, tệp không đọc được hoặc văn bản không có điều nào',
      'wrong usage, an unreadable file or a text without articles',
    ],
    70: ['lỗi của chương trình', 'an error in the program'],
  },
  procedureExitCodes: {
    0: ['đã nêu trình tự', 'the route is given'],
    2: [
      'lệnh viết sai, dữ liệu không đọc được, hoặc hồ sơ cần sửa thông tin',
      'wrong usage, unreadable input, or an invalid proposal',
    ],
    3: [
      'hồ sơ chưa đủ thông tin để xác định thẩm quyền: nêu trình tự ở từng cấp có thể',
      'information incomplete: the routes to each body that remains are given',
    ],
    70: ['lỗi của chương trình', 'an error in the program'],
  },
  voteExitCodes: {
    0: ['được thông qua; hoặc đủ số đề nghị triệu tập họp', 'adopted; or enough members ask for the meeting'],
    1: [
      'không được thông qua, hoặc không đủ số thành viên dự họp; không đủ số đề nghị triệu tập họp',
      'not adopted, or the meeting was not quorate; too few members ask for the meeting',
    ],
    2: ['lệnh viết sai hoặc các số không hợp lý', 'wrong usage, or figures that are not possible'],
    3: ['quy chế không quy định nên không kết luận được', 'open, since the regulation does not say'],
    70: ['lỗi của chương trình', 'an error in the program'],
  },
} satisfies Catalogue;

export type ExitCodes = Readonly<Record<number, string>>;

export type HelpWords = Words<typeof help>;
export const helpWordsFor = wordsOf(help);
