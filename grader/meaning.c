/* meaning.c: what the compiler's sentences mean. A new one is a row here, and with an example one in the book. */
#define _GNU_SOURCE
#include "meaning.h"

#include "text.h"
#include "trouble.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const meaning errors[] = {
    { .said = { "#error*", "static assertion failed*" } },
    /* punctuation */
    { .said = { "expected * before ':' token" },
      .means = "A statement ends with a semicolon, not with a colon; semicolons also separate the three parts in the "
               "head of a |for|." },
    { .said = { "expected * 'asm' or '__attribute__' before '[<>]*' token" },
      .means = "Semicolons, not commas, separate the three parts in the head of a |for|." },
    { .said = { "expected ';' before ')' token", "expected statement before ')' token" },
      .means = "There is a closing parenthesis too many, or the head of a |for| lacks one of its two semicolons." },
    { .said = { "expected ';' before *", "expected ',' or ';' before *",
                "expected * 'asm' or '__attribute__' before *" },
      .example = "expected ';' before 'return'",
      .means = "A semicolon is missing at the end of the statement before, or a sign such as |*| between two values." },
    { .said = { "expected declaration or statement at end of input", "expected '}' *" },
      .example = "expected declaration or statement at end of input",
      .means = "A closing brace is missing, anywhere above: each |{| needs its |}|." },
    { .said = { "expected identifier or '(' before '}' token", "expected identifier or '(' before 'return'",
                "expected identifier or '(' before 'for'", "expected identifier or '(' before 'if'",
                "expected identifier or '(' before 'while'", "expected identifier or '(' before 'else'" },
      .example = "expected identifier or '(' before '}' token",
      .means = "A closing brace too many stands here or above: the function has ended already." },
    { .said = { "expected identifier or '(' before '{' token" },
      .means = "The line before the body announces the function and must not end with a semicolon." },
    { .said = { "expected declaration specifiers before *", "expected '{' at end of input" },
      .means = "The opening brace is missing with which the body of the function begins." },
    { .said = { "expected ')' before 'and'", "expected ')' before 'or'" },
      .means = "|and| is written |&&| in C; for |or| there are two bars." },
    { .said = { "expected ')' before *" },
      .example = "expected ')' before ';' token",
      .means = "A closing parenthesis is missing: each |(| needs its |)|." },
    { .said = { "expected '(' before *" },
      .means = "What follows |if|, |while| or |for| stands in parentheses." },
    { .said = { "expected '\\]' before *" },
      .means = "A closing bracket is missing: each |[| needs its |]|." },
    { .said = { "'else' without a previous 'if'" },
      .means = "Between an |if| and its |else| there is a single statement, and no semicolon behind the parenthesis or "
               "the brace. Braces around several statements make one of them." },
    { .said = { "expected expression before '[<>]' token" },
      .means = "`At least' is written |>=| and `at most' |<=|, in this order." },
    { .said = { "expected expression before 'double'", "expected expression before 'int'",
                "expected expression before 'size_t'", "expected expression before 'const'" },
      .means = "The name of a type stands where a value is expected: a call lists the values alone." },
    { .said = { "expected expression before *", "expected statement before *" },
      .means = "A value is missing before this, or there is a sign too many." },
    { .said = { "expected identifier or '(' before numeric constant" },
      .means = "A number stands where a name is expected. The decimal point is a point, not a comma." },
    { .said = { "missing terminating*" },
      .means = "What is opened with a quotation mark must be closed with one on the same line." },
    { .said = { "unterminated comment" },
      .means = "The comment that begins here with |/*| is never ended with |*/|." },
    { .said = { "stray *" },
      .example = "stray '\\342' in program",
      .means = "C does not know this character; it is perhaps a quotation mark, a dash or a minus sign from a word "
               "processor or a PDF." },
    { .said = { "invalid suffix *" },
      .means = "A name does not begin with a digit, and a product needs its |*|, as in |2 * z|." },
    /* names */
    { .said = { "'*' undeclared *" },
      .example = "'totl' undeclared (first use in this function)",
      .means = "This name has never been announced: it is misspelt, or was declared without a type, as in "
               "|double total = 0|, or was announced inside braces that have ended." },
    { .said = { "unknown type name *" },
      .means = "A type is expected here, such as |double|, and this is none; perhaps it is misspelt." },
    { .said = { "redefinition of *", "redeclaration of *", "'*' redeclared as *", "conflicting types for *" },
      .example = "redefinition of 'total'",
      .means = "The same name is announced twice. Leave the type out the second time, or take another name." },
    { .said = { "two or more data types *" },
      .means = "There are two types here. A word such as |double| cannot be the name of a variable." },
    { .said = { "too few arguments to function *" },
      .example = "too few arguments to function 'add'",
      .means = "The call gives fewer values than the function takes: compare it with the declaration." },
    { .said = { "too many arguments to function *" },
      .means = "The call gives more values than the function takes: compare it with the declaration." },
    { .said = { "* No such file or directory", "* Permission denied", "file not found: *" },
      .means = "Only the headers of the course and of the C library can be included." },
    { .said = { "invalid preprocessing directive *" },
      .means = "The word behind the # is misspelt." },
    /* types */
    { .said = { "assignment of read-only *", "increment of read-only *", "decrement of read-only *" },
      .example = "assignment of read-only location '*x'",
      .means = "What is declared |const| is to be read, not changed: let a variable of your own change instead." },
    { .said = { "lvalue required *", "assignment to expression with array type" },
      .example = "lvalue required as left operand of assignment",
      .means = "On the left of |=| stands a variable or an element, nothing that must first be computed. To compare, "
               "write |==|." },
    { .said = { "invalid operands to binary ^ *" },
      .means = "|^| is no power in C: the square of |z| is |z * z|, and |pow(z, 3)| of |<math.h>| is its cube." },
    { .said = { "invalid operands to binary % *" },
      .means = "|%| is for whole numbers; the remainder of two |double| values is |fmod(a, b)|, of |<math.h>|." },
    { .said = { "invalid operands to binary *", "incompatible type*", "wrong type argument *", "invalid initializer",
                "used '*' type value where *" },
      .example = "invalid operands to binary * (have 'double' and 'const double *')",
      .means = "A whole array stands where one number is wanted, or one number where an array is: |x| is the array, "
               "|x[i]| one of its elements." },
    { .said = { "subscripted value *" },
      .means = "Brackets stand behind something that is no array." },
    { .said = { "array subscript is not an integer" },
      .means = "An index is a whole number: declare it as |size_t|." },
    { .said = { "invalid type argument of unary *" },
      .means = "A star stands before something that is no pointer. |**| is no power: the square of |z| is |z * z|." },
    { .said = { "called object *" },
      .means = "Parentheses stand behind something that is no function. An element is |x[i]|, and a product needs "
               "its |*|." },
    { .said = { "request for member *" },
      .means = "An array or a number has no parts behind a point; how many elements there are, an argument tells." },
    { .said = { "variable-sized object *" },
      .means = "An array whose length is a variable gets its values in a loop." },
    { .said = { "void value not ignored *" },
      .means = "This function returns nothing; what it has computed is in the array that it was given." }
};

/* From the most important one on. */
static const meaning warnings[] = {
    { .said = { "control reaches end of non-void function" },
      .example = "control reaches end of non-void function",
      .means = "There is a way through the function that meets no |return|." },
    { .said = { "'return' with no value*" },
      .means = "The |return| gives nothing back: write the result behind it." },
    { .said = { "implicit declaration of *", "incompatible implicit declaration of *" },
      .example = "implicit declaration of function 'sqrt'",
      .means = "The name of this function is not known here: it is misspelt, or its header is not included." },
    { .said = { "* used uninitialized" },
      .example = "'total' may be used uninitialized",
      .means = "The variable is read before anything was put into it; a sum starts at 0." },
    { .said = { "* makes pointer from integer *", "* makes integer from pointer *", "comparison between pointer and *",
                "passing argument * from incompatible *", "* from incompatible pointer type" },
      .means = "A whole array stands where one number is wanted, or one number where an array is: |x| is the array, "
               "|x[i]| one of its elements." },
    { .said = { "suggest parentheses around assignment used as truth value" },
      .example = "suggest parentheses around assignment used as truth value",
      .means = "A single |=| stores; to compare, write |==|." },
    { .said = { "comparison of unsigned expression *" },
      .means = "A |size_t| is never negative, so that this comparison always has the same result.",
      .lost_only = true },
    { .said = { "infinite recursion *" },
      .means = "The function calls itself again and again, and never comes to an end." },
    { .said = { "* discards 'const' qualifier *" },
      .means = "An input, which is only to be read, is handed on as something that may be changed." },
    { .said = { "array subscript *" },
      .means = "The index is outside of the array; the first element has index 0." },
    { .said = { "using integer absolute value function *" },
      .means = "|abs| is for whole numbers; that of a |double| is |fabs|, of |<math.h>|." },
    { .said = { "division by zero" },
      .means = "The divisor is 0." },
    { .said = { "declaration of * shadows *" },
      .example = "declaration of 'total' shadows a previous local",
      .means = "A second variable of this name begins here, and the first one stays as it was. Leave the type out.",
      .lost_only = true },
    { .said = { "this '*' clause does not guard..." },
      .means = "Only the first statement after the parenthesis belongs to it; braces around several make one of them.",
      .lost_only = true },
    { .said = { "left-hand operand of comma expression *", "right-hand operand of comma expression *" },
      .means = "A comma is no decimal point, and it does not separate two indices or two conditions.",
      .lost_only = true },
    { .said = { "conversion from '*' to 'float' *" },
      .means = "A |float| keeps seven digits, a |double| sixteen.",
      .lost_only = true },
    { .said = { "conversion from 'double' to *", "conversion from 'float' to *" },
      .example = "conversion from 'double' to 'int' may change value",
      .means = "A whole number has no fraction: what stands after the point is cut off. Is |double| meant?",
      .lost_only = true },
    { .said = { "statement with no effect", "value computed is not used" },
      .example = "statement with no effect",
      .means = "Something is computed here and put nowhere: |==| compares, |=| stores.",
      .lost_only = true },
    { .said = { "comparisons like *", "comparison of constant *" },
      .means = "|a < b < c| does not mean what it does on paper: write |a < b && b < c|.",
      .lost_only = true },
    { .said = { "format '*" },
      .means = "What is printed must fit the sign behind the |%|: |%g| for a |double|, |%zu| for a |size_t|, |%d| for "
               "an |int|.",
      .lost_only = true },
    { .said = { "unused variable *", "variable '*' set but not used", "'*' defined but not used" },
      .example = "unused variable 'total'",
      .means = "The value of this name is never asked for; perhaps another name stands where it is meant.",
      .lost_only = true }
};

static const meaning *find(const meaning *from, size_t count, const char *said)
{
    for (size_t i = 0; i < count; i++)
        for (const char *const *pattern = from[i].said; *pattern != NULL; pattern++)
            if (fnmatch(*pattern, said, 0) == 0)
                return &from[i];
    return NULL;
}

const meaning *meaning_of_error(const char *said)
{
    const meaning *known = find(errors, COUNT(errors), said);
    return known != NULL ? known : meaning_of_warning(said);
}

const meaning *meaning_of_warning(const char *said)
{
    return find(warnings, COUNT(warnings), said);
}

size_t meaning_rank(const meaning *warning)
{
    return warning == NULL ? COUNT(warnings) : (size_t)(warning - warnings);
}

char *meaning_words(const meaning *one)
{
    char *words = need_copy(one->means);
    bool code = false;
    for (char *at = words; (at = strchr(at, '|')) != NULL; code = !code)
        *at = code ? '\'' : '`';
    return words;
}

/* A sentence with code between bars. */
static void print_sentence(FILE *to, const char *means)
{
    char *words = need_copy(means), *rest = words;
    for (bool code = false; rest != NULL; code = !code) {
        char *part = strsep(&rest, "|");
        fputs(code ? "\\texttt{" : "", to);
        text_tex(to, part);
        fputs(code ? "}" : "", to);
    }
    free(words);
}

/* What the compiler says; its quotation marks stay straight. */
static void print_example(FILE *to, const char *example)
{
    char *words = need_copy(example), *rest = words;
    text_tex(to, strsep(&rest, "'"));
    while (rest != NULL) {
        fputs("\\textquotesingle{}", to);
        text_tex(to, strsep(&rest, "'"));
    }
    free(words);
}

static void print_rows(FILE *to, const meaning *from, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (from[i].example == NULL)
            continue;
        fputs("\\compilersays{", to);
        print_example(to, from[i].example);
        fputs("}{", to);
        print_sentence(to, from[i].means);
        fputs("}\n", to);
    }
}

void meaning_tex(FILE *to)
{
    print_rows(to, errors, COUNT(errors));
    fputs("\\midrule\n", to);
    print_rows(to, warnings, COUNT(warnings));
}
