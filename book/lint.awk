# lint.awk: reads the chapters of the web in the order of the book and prints what breaks its rules, one line each:
#
#   src/mlp.w:120: the C part has 27 lines, at most 24 are allowed; split the section
#
# With -v sections=FILE it also writes there, for each section of the book, its number, file and line.

# A section is prose, from its "@ " or "@*", and a C part, from "@<Name@>=", "@(file@>=", "@c", "@d" or "@s".
function begin_section(rest) {
    end_section()
    begun = FILENAME; begun_at = FNR
    part = "prose"; prose = ""; code_lines = 0; in_code = 0
    if (sections != "")
        print ++count, FILENAME, FNR > sections
    index_section = rest ~ /^\*[ \t]*Index\./
    if (rest ~ /^\*/) {
        if (rest !~ /\./)
            report(FNR, "the title of a starred section ends at its first period, and this line has none; add it")
        sub(/^\*[*0-9]*[^.]*\.?/, "", rest)
    }
    return rest
}

function end_section() {
    if (begun == "")
        return
    if (prose ~ /^[ \t]*$/ && !index_section)
        complain(begun, begun_at, "the section has no prose; say why its code is there before you show it")
    if (code_lines > CODE_LINES_MAX)
        complain(begun, begun_at, "the C part has " code_lines " lines, at most " CODE_LINES_MAX \
            " are allowed; split the section")
    begun = ""
}

function report(line, message) { complain(FILENAME, line, message) }
function complain(file, line, message) { print file ":" line ": " message; bad = 1 }

# A line of prose without what is not prose: comments, index entries, names of labels, code between bars.
function only_prose(text,   kept, at) {
    kept = ""
    while ((at = index(text, "|")) > 0) {
        if (!in_code)
            kept = kept substr(text, 1, at - 1) "\\code"
        in_code = !in_code
        text = substr(text, at + 1)
    }
    text = in_code ? kept : kept text
    gsub(/\\%/, "", text)
    sub(/%.*/, "", text)
    gsub(/@[\^.:][^@]*@>/, "", text)
    gsub(/\\(val|ledger|ledgerexact|ledgerslide|label|ref|cref|Cref|cwebref|index|path|url)\{[^}]*\}/, "\\number", text)
    return text
}

function check_prose(text,   rest) {
    if (text ~ /\\verb[^a]/)
        report(FNR, "cweave takes the bars of \\verb for code; write \\texttt{...} or |...|")
    text = only_prose(text)
    prose = prose text
    rest = text
    while (match(rest, /[0-9]\.[0-9]+/)) {
        # A length such as 1.5em or 0.9\textwidth says how the page looks; it is no result.
        if (substr(rest, RSTART + RLENGTH) !~ /^(\\|em|ex|pt|mm|cm)/)
            report(FNR, "the decimal " substr(rest, RSTART, RLENGTH) " is typed in the prose; write \\val{...} or" \
                " \\ledger{...}, so that the program computes it")
        rest = substr(rest, RSTART + RLENGTH)
    }
}

BEGIN { CODE_LINES_MAX = 24 }
FNR == 1 { end_section(); part = "limbo" }
/^@([ \t*]|$)/ { $0 = begin_section(substr($0, 2)) }
part == "limbo" { next }
/^[ \t]*@([<(].*@>[ \t]*\+?=|[cpdfs]([ \t]|$))/ {
    part = "code"
    if (in_code)
        report(FNR, "a bar before this line has no partner: |code| stands between two")
    next
}
part == "prose" { check_prose($0); next }
/^[ \t]*(@#)?[ \t]*$/ || /^@i / || /^@q/ { next }
{ code_lines++ }
END { end_section(); exit bad }
