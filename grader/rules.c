/* rules.c: one rule that turns every right number into the wrong one. */
#define _GNU_SOURCE
#include "rules.h"

#include "trouble.h"

#include <math.h>
#include <stdlib.h>

/* What a rule makes of a number, given one parameter of the rule. */
typedef double rule(const evidence_number *number, double parameter);

static bool holds(const evidence *all, rule *predict, double parameter)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->number[i].concerned && !evidence_equal(predict(&all->number[i], parameter), all->number[i].found))
            return false;
    return evidence_tells(all);
}

static bool all_changed(const evidence *all)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->number[i].concerned && !all->number[i].changed)
            return false;
    return true;
}

static double times(const evidence_number *number, double factor)
{
    return factor * number->expected;
}

static double more(const evidence_number *number, double difference)
{
    return number->expected + difference;
}

static double change_times(const evidence_number *number, double factor)
{
    return number->initial + factor * (number->expected - number->initial);
}

/* The number concerned that is farthest from 0, or from what was there before: from it a factor is read best. */
static const evidence_number *farthest(const evidence *all, bool from_initial)
{
    const evidence_number *best = NULL;
    double most = 0;
    for (size_t i = 0; i < all->count; i++) {
        const evidence_number *number = &all->number[i];
        const double distance = fabs(number->expected - (from_initial ? number->initial : 0));
        if (number->concerned && isfinite(distance) && isfinite(number->found) && distance > most) {
            most = distance;
            best = number;
        }
    }
    return best;
}

static char *describe_factor(double ratio, const char *what)
{
    static const double near = 0.01;
    if (evidence_equal(-1, ratio))
        return need_format("%shas the right size and the wrong sign.", what);
    if (fabs(ratio - 1) < near)
        return need_format("%sis %.8g times what it should be: is a constant typed too short, as 3.14 would be?", what,
                           ratio);
    char *factor = need_format("%.6g", ratio), *inverse = need_format("%.6g", 1 / ratio);
    char *text = fabs(ratio) >= 1 ? need_format("%sis %s times what it should be.", what, factor)
        : need_format("%sshould be %s times as large.", what, inverse);
    free(factor);
    free(inverse);
    return text;
}

char *rules_one_factor(const evidence *all)
{
    const evidence_number *best = farthest(all, false);
    const double ratio = best == NULL ? 0 : best->found / best->expected;
    if (ratio == 0 || !holds(all, times, ratio))
        return NULL;
    return evidence_say(all, describe_factor(ratio, ""));
}

char *rules_one_factor_of_change(const evidence *all)
{
    const evidence_number *best = all_changed(all) ? farthest(all, true) : NULL;
    const double ratio = best == NULL ? 0 : (best->found - best->initial) / (best->expected - best->initial);
    if (ratio == 0 || !holds(all, change_times, ratio))
        return NULL;
    return evidence_say(all, describe_factor(ratio, "is changed, but the change "));
}

char *rules_one_difference(const evidence *all)
{
    const evidence_number *best = farthest(all, false);
    const double difference = best == NULL ? 0 : best->found - best->expected;
    if (difference == 0 || !holds(all, more, difference))
        return NULL;
    char *by = need_format("%.6g", fabs(difference));
    const bool counted = fabs(difference) == 1 && all->exercise->spec->signature.result >= CALL_INT;
    char *rest = need_format("is too %s by %s.%s", difference > 0 ? "large" : "small", by,
                             counted ? " C counts from 0." : "");
    free(by);
    return evidence_say(all, rest);
}

static double added(const evidence_number *number, double unused)
{
    (void)unused;
    return number->changed ? number->expected + number->initial : NAN;
}

static double replaced(const evidence_number *number, double unused)
{
    (void)unused;
    return number->changed ? number->expected - number->initial : NAN;
}

static double squared(const evidence_number *number, double unused)
{
    (void)unused;
    return number->expected * number->expected;
}

static double rooted(const evidence_number *number, double unused)
{
    (void)unused;
    return number->expected >= 0 ? sqrt(number->expected) : NAN;
}

static double without_sign(const evidence_number *number, double unused)
{
    (void)unused;
    return fabs(number->expected);
}

static double turned_over(const evidence_number *number, double unused)
{
    (void)unused;
    return number->expected != 0 ? 1 / number->expected : NAN;
}

static double from_one(const evidence_number *number, double unused)
{
    (void)unused;
    return 1 - number->expected;
}

static double cut_off(const evidence_number *number, double unused)
{
    (void)unused;
    return trunc(number->expected);
}

/* Rules without a parameter, each with the end of its sentence. */
static const struct {
    rule *predict;
    const char *rest;
} plain_rules[] = {
    { added, "is the right one plus what stood there before: write = where += stands." },
    { replaced, "is only what should have been added to the old one: write += where = stands." },
    { squared, "is the square of the right one." },
    { rooted, "is the square root of the right one." },
    { without_sign, "has lost its sign: the negative ones came out positive." },
    { turned_over, "is one divided by the right one: what stands above and below the line has changed places." },
    { from_one, "is one minus the right one." },
    { cut_off, "has lost its fraction: a whole number divided by a whole number is one in C, and so is what an int "
               "holds." }
};

char *rules_plain(const evidence *all)
{
    for (size_t i = 0; i < sizeof plain_rules / sizeof *plain_rules; i++)
        if (holds(all, plain_rules[i].predict, 0))
            return evidence_say(all, need_copy(plain_rules[i].rest));
    return NULL;
}
