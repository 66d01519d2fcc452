# lines.awk: gives the #line directives of tangled C files the names they should have.
#
#   awk -f src/lines.awk -v holes=solutions src/status.w src/perceptron.w ... TANGLED.c
#
# ctangle 4.7 writes the wrong file name into a directive once the web has more than 255 identifiers (it adds the two
# bytes of a number instead of joining them). The numbers of the sections, which it leaves behind as comments, tell
# the file; what lies outside the lines of its section comes from the file in its hole.

FNR == 1 { reading_web = FILENAME ~ /\.w$/ }

reading_web && /^@([ \t*]|$)/ { web[++section] = FILENAME; first[section] = FNR }
reading_web && /^@i lab/      { hole[section] = holes "/" $2 }
reading_web                   { last[section] = FNR; next }

# "/*7:*/" begins what section 7 gave, "/*:7*/" ends it; a line may have several of them.
/\/\*:?[0-9]+:?\*\// {
    marks = $0
    while (match(marks, /\/\*:?[0-9]+:?\*\//)) {
        mark = substr(marks, RSTART + 2, RLENGTH - 4)
        marks = substr(marks, RSTART + RLENGTH)
        if (mark ~ /^:/)
            depth--
        else
            open[++depth] = mark + 0
    }
}
/^#line/ {
    now = open[depth]
    inside = $2 >= first[now] && $2 <= last[now]
    print "#line " $2 " \"" (now in hole && !inside ? hole[now] : web[now]) "\""
    next
}
{ print }
