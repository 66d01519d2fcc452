/* explain.c: the compiler's and the linker's complaints, put into words. */
#define _GNU_SOURCE
#include "explain.h"

#include "advice.h"
#include "complaint.h"
#include "meaning.h"
#include "quote.h"
#include "suspect.h"
#include "text.h"
#include "trouble.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* What can stand in C++ code only. */
static const char *const foreign[] = {
    "<iostream>", "<vector>", "<cmath>", "using namespace", "std::", "cout <<", "cin >>", "nullptr", "template <",
    "template<", "public:", "new double"
};

/* "weighted_sum.c, line 12: said", and the quotation below it, which may be NULL and is freed. free() it. */
static char *in_line(const spec *description, int line, const char *said, char *quoted)
{
    char *text = need_format("%s.c, line %d: %s%s%s", description->name, line, said, quoted == NULL ? "" : "\n",
                             quoted == NULL ? "" : quoted);
    free(quoted);
    return text;
}

/* Puts a sentence on a line of its own behind the text, and frees both. */
static char *add_sentence(char *text, char *sentence)
{
    if (sentence == NULL)
        return text;
    char *longer = need_format("%s\n%s", text, sentence);
    free(text);
    free(sentence);
    return longer;
}

/* What the complaint means and what to do, or NULL. A line that says itself what the compiler shall say is not
   explained: #pragma GCC error "...". free() it. */
static char *words_for(const complaint *one, const meaning *known, const char *text)
{
    const char *end, *line = quote_find(text, one->line, &end);
    if (line != NULL && memmem(line, (size_t)(end - line), "ragma", strlen("ragma")) != NULL)
        return NULL;
    char *words = known == NULL || known->means == NULL ? NULL : meaning_words(known);
    char *advice = advice_sentence(one, text);
    if (words == NULL || advice == NULL)
        return words != NULL ? words : advice;
    char *both = need_format("%s %s", words, advice);
    free(words);
    free(advice);
    return both;
}

/* The complaint as it is shown: place, the compiler's sentence, the line, the words. free() it. */
static char *show(const spec *description, const handin *taken, const complaint *one, char *words)
{
    if (one->line == 0)
        return add_sentence(need_format("%s.c: %s", description->name, one->said), words);
    const bool missing = strncmp(one->said, "expected ", 9) == 0 && strstr(one->said, " before ") != NULL;
    char *quoted = (missing ? quote_lines_up_to : quote_line)(taken->text, one->line, one->column);
    if (one->earlier > 0 && one->earlier < one->line)
        quoted = add_sentence(quote_line(taken->text, one->earlier, 0), quoted);
    return add_sentence(in_line(description, one->line, one->said, quoted), words);
}

/* The declaration that begins in a line of the file, on one line, without its body; harmless. free() it. */
static char *declaration_in(const char *text, int line)
{
    enum { LONGEST = 500 };
    char declaration[LONGEST + 1];
    size_t length = 0;
    const char *end, *at = quote_find(text, line, &end);
    for (; at != NULL && *at != '\0' && *at != '{' && *at != ';' && length < LONGEST; at++)
        if (!isspace((unsigned char)*at))
            declaration[length++] = *at;
        else if (length > 0 && declaration[length - 1] != ' ')
            declaration[length++] = ' ';
    length -= length > 0 && declaration[length - 1] == ' ';
    return text_harmless(declaration, length);
}

/* The student's own declaration stands under the one that is asked for. */
static char *explain_prototype(const spec *description, const handin *taken, const complaint *error)
{
    char *sign = need_format("conflicting types for '%s'; have '", description->name), *message = NULL;
    if (error->line > 0 && strncmp(error->said, sign, strlen(sign)) == 0) {
        char *found = declaration_in(taken->text, error->line);
        message = add_sentence(in_line(description, error->line,
                                       "the function has another prototype than the exercise asks for", NULL),
                               need_format("expected  %s\nfound     %s", description->prototype, found));
        free(found);
    }
    free(sign);
    return message;
}

static char *explain_static(const spec *description, const handin *taken, const complaint *error)
{
    char *sign = need_format("static declaration of '%s'", description->name), *message = NULL;
    if (error->line > 0 && strncmp(error->said, sign, strlen(sign)) == 0)
        message = add_sentence(in_line(description, error->line, error->said,
                                       quote_line(taken->text, error->line, error->column)),
                               need_copy("The word `static' hides the function from the grader: leave it out."));
    free(sign);
    return message;
}

static char *explain_foreign(const spec *description, const handin *taken)
{
    char *code = handin_code(taken->text), *message = NULL;
    for (size_t i = 0; message == NULL && i < sizeof foreign / sizeof *foreign; i++) {
        const char *at = strstr(code, foreign[i]);
        if (at == NULL)
            continue;
        const int line = quote_number(code, at);
        char *said = need_format("`%s' is C++, and this is a course in C: the compiler takes C only", foreign[i]);
        message = in_line(description, line, said, quote_line(taken->text, line, 0));
        free(said);
    }
    free(code);
    return message;
}

/* Errors that were said of no line that is known: by the assembler, of a file that another one includes, of nothing. */
static char *explain_nothing(const char *printed)
{
    static const char *const signs[] = { "error: ", "Error: " };
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        const char *at = strstr(printed, signs[i]);
        if (at == NULL)
            continue;
        while (at > printed && at[-1] != '\n')
            at--;
        return text_harmless(at, strcspn(at, "\n"));
    }
    return need_copy(strstr(printed, "out of memory") != NULL
                     ? "the compiler ran out of memory: an exercise is a page of C"
                     : "the compiler broke off without a message");
}

static char *explain_error(const spec *description, const handin *taken, const complaint_list *list)
{
    const complaint *error = complaints_error(list);
    const char *word = advice_word(list);
    char *words = word != NULL ? need_format("Is `%s' meant? It must be spelled exactly so.", word)
        : words_for(error, meaning_of_error(error->said), taken->text);
    return show(description, taken, error, words);
}

char *explain_compiler(const spec *description, const handin *taken, const char *printed)
{
    complaint_list list;
    char *message = explain_foreign(description, taken), *file = handin_name(description);
    complaints_read(&list, file, printed);
    const complaint *error = complaints_error(&list);
    if (message == NULL && error != NULL)
        message = explain_prototype(description, taken, error);
    if (message == NULL && error != NULL)
        message = explain_static(description, taken, error);
    if (message == NULL)
        message = error == NULL ? explain_nothing(printed) : explain_error(description, taken, &list);
    complaints_free(&list);
    free(file);
    return message;
}

/* --- the linker --- */

/* What stands between `before` and the next quotation mark; NULL when `before` does not occur. free() it. */
static char *quoted_after(const char *printed, const char *before)
{
    const char *at = strstr(printed, before);
    if (at == NULL)
        return NULL;
    at += strlen(before);
    return text_harmless(at, strcspn(at, "'\n"));
}

/* The names of the functions that the exercise may call. free() it. */
static char *provided(const spec *description)
{
    char *names = need_copy("the functions of <math.h>");
    for (size_t i = 0; i < description->uses_count; i++) {
        char *longer = need_format("%s, %s", description->uses[i], names);
        free(names);
        names = longer;
    }
    return names;
}

/* The warning that the compiler gave of a function that it does not know. */
static const complaint *warning_of(const complaint_list *list, const char *function)
{
    for (size_t i = 0; i < list->count; i++) {
        char *name = complaint_name(&list->each[i]);
        const bool same = strcmp(name, function) == 0;
        free(name);
        if (same && strncmp(list->each[i].said, "implicit declaration of", 23) == 0)
            return &list->each[i];
    }
    return NULL;
}

/* Where the name stands in the code, the last time, which is no declaration; made like a complaint of the compiler,
   with line 0 when it does not. */
static complaint last_use(const handin *taken, const char *name)
{
    char *code = handin_code(taken->text);
    const size_t length = strlen(name);
    const char *last = NULL;
    for (const char *at = code; (at = strstr(at, name)) != NULL; at += length)
        if ((at == code || !(isalnum((unsigned char)at[-1]) || at[-1] == '_'))
            && !(isalnum((unsigned char)at[length]) || at[length] == '_'))
            last = at;
    const complaint use = { .line = last == NULL ? 0 : quote_number(code, last) };
    free(code);
    return use;
}

static char *explain_call(const spec *description, const handin *taken, const char *compiled, const char *called)
{
    complaint_list list;
    char *file = handin_name(description), *names = provided(description);
    complaints_read(&list, file, compiled);
    const complaint *warning = warning_of(&list, called);
    complaint use = warning != NULL ? *warning : last_use(taken, called);
    char *said = need_format("calls %s, which is neither in %s.c nor provided for this exercise", called,
                             description->name);
    char *hint = warning == NULL ? NULL : strstr(warning->said, "did you mean '");
    char *words = hint == NULL ? need_format("Provided: %s.", names)
        : need_format("Is `%.*s' meant? Provided: %s.", (int)strcspn(hint + 14, "'"), hint + 14, names);
    use.said = said;
    char *message = show(description, taken, &use, words);
    complaints_free(&list);
    free(file);
    free(names);
    free(said);
    return message;
}

char *explain_linker(const spec *description, const handin *taken, const char *compiled, const char *printed)
{
    /* ld opens quotations with a backquote, gold with an apostrophe */
    char *missing = quoted_after(printed, "undefined symbol `");
    char *called = quoted_after(printed, "undefined reference to `");
    if (missing == NULL)
        missing = quoted_after(printed, "undefined symbol '");
    if (called == NULL)
        called = quoted_after(printed, "undefined reference to '");
    char *message = NULL;
    if (missing != NULL || (called != NULL && strcmp(called, description->name) == 0)) {
        message = need_format("there is no function %s in %s.c: its name must be spelled exactly so",
                              description->name, description->name);
    } else if (called != NULL) {
        message = explain_call(description, taken, compiled, called);
    } else {
        char *harmless = text_harmless(printed, strcspn(printed, "\n"));
        message = need_format("cannot be linked: %s", harmless);
        free(harmless);
    }
    free(missing);
    free(called);
    return message;
}

/* --- what compiles --- */

/* The most important warning of a line that there is. */
static const complaint *worst_warning(const complaint_list *list)
{
    const complaint *worst = NULL;
    for (size_t i = 0; i < list->count; i++) {
        const complaint *one = &list->each[i];
        if (!one->error && one->line > 0 && (worst == NULL || meaning_rank(meaning_of_warning(one->said))
                                             < meaning_rank(meaning_of_warning(worst->said))))
            worst = one;
    }
    return worst;
}

void explain_warnings(const spec *description, const handin *taken, const char *printed, char **remark,
                      char **suspicion)
{
    complaint_list list;
    char *file = handin_name(description);
    *remark = *suspicion = NULL;
    complaints_read(&list, file, printed);
    const complaint *worst = worst_warning(&list);
    if (worst != NULL) {
        const meaning *known = meaning_of_warning(worst->said);
        char *text = show(description, taken, worst, words_for(worst, known, taken->text));
        *(known != NULL && !known->lost_only ? remark : suspicion) = text;
    }
    const char *at;
    char *said = suspect_find(taken->text, &at);
    if (said != NULL) {
        const int line = quote_number(taken->text, at);
        const char *end, *start = quote_find(taken->text, line, &end);
        free(*suspicion);
        *suspicion = in_line(description, line, said, quote_line(taken->text, line, (int)(at - start) + 1));
    }
    free(said);
    complaints_free(&list);
    free(file);
}
