# prose.awk: the words of the book's prose, in lower case and one after the other, a section a line.
#
#   awk -f src/prose.awk src/status.w src/warmup.w ... > prose.txt
#
# Code, formulas, references and the commands of TeX are left out; each of them leaves a full stop, so that the words on
# its two sides do not pass for neighbours.

FNR == 1 { end_section(); part = "limbo" }
/^@([ \t*]|$)/ { end_section(); part = "prose"; sub(/^@(\*[0-9*]*)?/, "") }
/^[ \t]*@[<(].*@>[ \t]*\+?=/ || /^@[cdfsip]/ { part = "code" }
part == "prose" { prose = prose $0 "\n" }
END { end_section() }

function end_section(   text) {
    text = prose
    prose = ""
    text = without(text, "@^", "@>")
    text = without(text, "|", "|")
    text = without(text, "\\[", "\\]")
    text = without(text, "$", "$")
    text = without(text, "\\begin{equation", "\\end{equation")
    text = without(text, "\\begin{align", "\\end{align")
    text = without(text, "\\begin{tabular", "\\end{tabular")
    gsub(/\\(emph|textbf|textsc|texttt|caption)/, " ", text) # their words are prose
    gsub(/\\[a-zA-Z]+\*?(\{[^{}]*\}|\[[^\]]*\])+/, " . ", text)
    gsub(/\\[a-zA-Z]+/, " . ", text)
    gsub(/['`]s /, " ", text)
    gsub(/[^a-zA-Z.]+/, " ", text)
    gsub(/\./, " . ", text)
    gsub(/ +/, " ", text)
    gsub(/( \.)+/, " .", text)
    text = tolower(text)
    if (text ~ /[a-z]/)
        print text
}

# The text without what stands between the two signs; a full stop takes its place.
function without(text, from, to,   at, rest, kept) {
    kept = ""
    while ((at = index(text, from)) > 0) {
        kept = kept substr(text, 1, at - 1) " . "
        rest = substr(text, at + length(from))
        at = index(rest, to)
        text = at > 0 ? substr(rest, at + length(to)) : ""
    }
    return kept text
}
