/* test_box.c: what the sandbox lets out, and what it does not. */
#define _GNU_SOURCE
#include "box.h"

#include <check.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int layers;
static char folder[256];
static box_result result;

/* What programs need to start at all. */
static const char *const system_files[] = {"/usr", "/bin", "/lib", "/lib64", "/etc/ld.so.cache", "/dev/null", NULL};

/* Beside the program of the tests. */
static void make_folder(void)
{
    char self[200] = "";
    layers = box_layers();
    ck_assert_int_gt(readlink("/proc/self/exe", self, sizeof self - 1), 0);
    *strrchr(self, '/') = '\0';
    snprintf(folder, sizeof folder, "%s/box-XXXXXX", self);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    ck_assert_int_eq(chmod(folder, 0777), 0); /* for BOX_USER */
}

static void remove_folder(void)
{
    char file[300];
    snprintf(file, sizeof file, "%s/file", folder);
    unlink(file);
    rmdir(folder);
}

/* As good as new also when Check does not fork. */
static void prepare(void)
{
    memset(&result, 0, sizeof result);
    ck_assert_int_eq(prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), 0);
}

static void free_result(void)
{
    free(result.printed);
}

static box_rules usual_rules(void)
{
    return (box_rules){
        .layers = layers & ~BOX_SECCOMP,
        .cpu_seconds = 1,
        .wall_milliseconds = 15000, /* the machine may be busy */
        .file_bytes = 1 << 20,
        .stack_bytes = 8 << 20,
        .printed_bytes = 10000,
        .folder = folder,
        .readable = system_files,
        .writable = folder,
        .requests = -1,
        .replies = -1,
    };
}

static void shell(const box_rules *rules, const char *commands)
{
    char *argv[] = {"/bin/sh", "-c", (char *)commands, NULL};
    box_run(rules, argv, &result);
}

static void shell_as_usual(const char *commands)
{
    const box_rules rules = usual_rules();
    shell(&rules, commands);
}

static void assert_nothing_runs(void)
{
    ck_assert_int_eq(waitpid(-1, NULL, WNOHANG), -1);
    ck_assert_int_eq(errno, ECHILD);
}

START_TEST(exit_status_and_both_outputs_are_told)
{
    shell_as_usual("echo one; echo two >&2; exit 3");
    ck_assert_int_eq(result.end, BOX_EXITED);
    ck_assert_int_eq(result.code, 3);
    ck_assert_str_eq(result.printed, "one\ntwo\n");
    ck_assert_uint_eq(result.printed_length, 8);
}
END_TEST

START_TEST(the_signal_that_ended_it_is_told)
{
    shell_as_usual("kill -SEGV $$");
    ck_assert_int_eq(result.end, BOX_SIGNALLED);
    ck_assert_int_eq(result.code, SIGSEGV);
}
END_TEST

START_TEST(a_loop_ends_at_the_cpu_limit)
{
    if (!(layers & BOX_LIMITS))
        return;
    shell_as_usual("while :; do :; done");
    ck_assert_int_eq(result.end, BOX_OUT_OF_TIME);
    ck_assert_int_eq(result.code, SIGXCPU);
}
END_TEST

START_TEST(a_loop_that_ignores_the_cpu_limit_ends_too)
{
    if (!(layers & BOX_LIMITS))
        return;
    shell_as_usual("trap '' XCPU; while :; do :; done");
    ck_assert_int_eq(result.end, BOX_OUT_OF_TIME);
    ck_assert_int_eq(result.code, SIGKILL);
}
END_TEST

START_TEST(waiting_ends_at_the_wall_clock)
{
    box_rules rules = usual_rules();
    rules.wall_milliseconds = 200;
    shell(&rules, "sleep 1000");
    ck_assert_int_eq(result.end, BOX_OUT_OF_TIME);
    ck_assert_double_ge(result.wall, 0.2);
    ck_assert_double_lt(result.wall, 10);
    assert_nothing_runs();
}
END_TEST

START_TEST(printing_without_end_is_stopped_and_cut)
{
    shell_as_usual("while :; do echo again and again; done");
    ck_assert_int_eq(result.end, BOX_TOO_MUCH_OUTPUT);
    ck_assert_uint_eq(result.printed_length, 10000);
    ck_assert_uint_eq(strlen(result.printed), 10000);
}
END_TEST

START_TEST(printing_exactly_the_limit_is_allowed)
{
    box_rules rules = usual_rules();
    rules.printed_bytes = 4;
    shell(&rules, "echo abc");
    ck_assert_int_eq(result.end, BOX_EXITED);
    ck_assert_str_eq(result.printed, "abc\n");
}
END_TEST

START_TEST(closed_outputs_do_not_matter)
{
    shell_as_usual("exec >&- 2>&-; exit 7");
    ck_assert_int_eq(result.end, BOX_EXITED);
    ck_assert_int_eq(result.code, 7);
}
END_TEST

START_TEST(a_missing_program_is_the_graders_trouble)
{
    const box_rules rules = usual_rules();
    char *argv[] = {"/nowhere/program", NULL};
    box_run(&rules, argv, &result);
    ck_assert_int_eq(result.end, BOX_NOT_STARTED);
    ck_assert_ptr_nonnull(strstr(result.printed, "/nowhere/program: No such file"));
}
END_TEST

START_TEST(trouble_in_setting_up_is_not_taken_for_an_exit_status)
{
    box_rules rules = usual_rules();
    rules.folder = "/nowhere";
    shell(&rules, "exit 0");
    ck_assert_int_eq(result.end, BOX_NOT_STARTED);
    ck_assert_str_eq(result.printed, "cannot enter the working folder: No such file or directory");
}
END_TEST

START_TEST(the_environment_is_the_same_everywhere)
{
    ck_assert_int_eq(setenv("SECRET", "solution", 1), 0);
    const box_rules rules = usual_rules();
    char *argv[] = {"/usr/bin/env", NULL};
    box_run(&rules, argv, &result);
    ck_assert_str_eq(result.printed, "PATH=/usr/bin:/bin\nLC_ALL=C\nTZ=UTC\nHOME=/nonexistent\nTMPDIR=.\n"
                                     "SOURCE_DATE_EPOCH=0\n");
}
END_TEST

START_TEST(only_the_given_descriptors_are_open)
{
    box_rules rules = usual_rules();
    rules.layers &= ~BOX_LANDLOCK; /* to look into /proc */
    ck_assert_int_eq(dup2(STDOUT_FILENO, 77), 77);
    shell(&rules, "for n in 0 1 2 3 4 5 6 7 8 9 61 62 63 64 77; do [ -e /proc/$$/fd/$n ] && echo $n; done");
    ck_assert_str_eq(result.printed, "0\n1\n2\n");
}
END_TEST

START_TEST(requests_and_replies_are_3_and_4)
{
    box_rules rules = usual_rules();
    /* They come from numbers that the box gives out to others. */
    enum { REQUESTS = 62, REPLIES = 63 };
    ck_assert_int_eq(dup2(memfd_create("requests", 0), REQUESTS), REQUESTS);
    ck_assert_int_eq(dup2(memfd_create("replies", 0), REPLIES), REPLIES);
    rules.requests = REQUESTS;
    rules.replies = REPLIES;
    ck_assert_int_eq(pwrite(REQUESTS, "question", 8, 0), 8);
    shell(&rules, "cat <&3 >&4");
    char answer[9] = "";
    ck_assert_int_eq(pread(REPLIES, answer, 8, 0), 8);
    ck_assert_str_eq(answer, "question");
}
END_TEST

START_TEST(daemons_are_killed_and_counted)
{
    shell_as_usual("setsid sleep 1000 & setsid sleep 1000 & exit 0");
    ck_assert_int_eq(result.end, BOX_EXITED);
    ck_assert_uint_eq(result.leftovers, 2);
    assert_nothing_runs();
}
END_TEST

START_TEST(a_flood_of_processes_is_limited_and_cleared_up)
{
    const box_rules rules = usual_rules();
    if (!(layers & BOX_LIMITS) || (geteuid() == 0 && !(layers & BOX_OTHER_USER)))
        return; /* nothing limits root's processes */
    shell(&rules, "while :; do setsid sleep 1000 & done"); /* until the shell cannot fork */
    ck_assert_int_eq(result.end, BOX_EXITED);
    ck_assert_uint_gt(result.leftovers, 0);
    ck_assert_uint_lt(result.leftovers, 200);
    assert_nothing_runs();
}
END_TEST

START_TEST(a_fork_bomb_is_put_out)
{
    box_rules rules = usual_rules();
    if (!(layers & BOX_LIMITS) || (geteuid() == 0 && !(layers & BOX_OTHER_USER)))
        return;
    rules.wall_milliseconds = 500;
    rules.printed_bytes = 1 << 20;
    shell(&rules, "bomb() { while :; do bomb & done; }; bomb");
    ck_assert_int_ne(result.end, BOX_NOT_STARTED);
    assert_nothing_runs();
}
END_TEST

START_TEST(landlock_hides_what_is_not_named)
{
    if (!(layers & BOX_LANDLOCK))
        return;
    shell_as_usual("cat /etc/passwd && echo read; echo x > ../forbidden && echo written; echo x > file; cat file");
    ck_assert_ptr_null(strstr(result.printed, "root:"));
    ck_assert_ptr_null(strstr(result.printed, "written"));
    ck_assert_ptr_nonnull(strstr(result.printed, "\nx\n"));
    ck_assert_int_eq(result.code, 0);
}
END_TEST

START_TEST(root_becomes_another_user)
{
    if (!(layers & BOX_OTHER_USER)) {
        ck_assert_int_ne(geteuid(), 0);
        return;
    }
    shell_as_usual("id -u; id -g; id -G");
    char expected[64];
    snprintf(expected, sizeof expected, "%d\n%d\n%d\n", BOX_USER, BOX_USER, BOX_USER);
    ck_assert_str_eq(result.printed, expected);
}
END_TEST

START_TEST(files_cannot_grow_beyond_the_limit)
{
    if (!(layers & BOX_LIMITS))
        return;
    box_rules rules = usual_rules();
    rules.file_bytes = 1000;
    shell(&rules, "head -c 5000 /usr/bin/env > file; wc -c < file");
    ck_assert_ptr_nonnull(strstr(result.printed, "1000\n"));
}
END_TEST

START_TEST(memory_is_limited)
{
    if (!(layers & BOX_LIMITS))
        return;
    box_rules rules = usual_rules();
    rules.memory_bytes = 64 << 20;
    shell(&rules, "ulimit -v; ulimit -c; ulimit -t");
    ck_assert_str_eq(result.printed, "65536\n0\n1\n");
}
END_TEST

START_TEST(the_filter_stops_a_program_that_opens_files)
{
    if (!(layers & BOX_SECCOMP))
        return;
    box_rules rules = usual_rules();
    rules.layers = layers;
    shell(&rules, "exit 0"); /* a dynamic program, which needs its libraries */
    ck_assert_int_eq(result.end, BOX_SIGNALLED);
    ck_assert_int_eq(result.code, SIGSYS);
}
END_TEST

START_TEST(layers_are_named_in_order)
{
    ck_assert_str_eq(box_layers_text(0), "none");
    ck_assert_str_eq(box_layers_text(BOX_LIMITS | BOX_SECCOMP), "limits, seccomp");
    ck_assert_str_eq(box_layers_text(BOX_LIMITS | BOX_NO_PRIVILEGES | BOX_OTHER_USER | BOX_LANDLOCK | BOX_SECCOMP),
                     "limits, no new privileges, other user, Landlock, seccomp");
}
END_TEST

START_TEST(the_grader_cannot_be_read_by_others_of_its_user)
{
    const pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0)
        _exit(box_protect_self() && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 1);
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
}
END_TEST

Suite *box_suite(void)
{
    Suite *suite = suite_create("box");
    TCase *tests = tcase_create("box");
    tcase_add_unchecked_fixture(tests, make_folder, remove_folder);
    tcase_add_checked_fixture(tests, prepare, free_result);
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, exit_status_and_both_outputs_are_told);
    tcase_add_test(tests, the_signal_that_ended_it_is_told);
    tcase_add_test(tests, a_loop_ends_at_the_cpu_limit);
    tcase_add_test(tests, a_loop_that_ignores_the_cpu_limit_ends_too);
    tcase_add_test(tests, waiting_ends_at_the_wall_clock);
    tcase_add_test(tests, printing_without_end_is_stopped_and_cut);
    tcase_add_test(tests, printing_exactly_the_limit_is_allowed);
    tcase_add_test(tests, closed_outputs_do_not_matter);
    tcase_add_test(tests, a_missing_program_is_the_graders_trouble);
    tcase_add_test(tests, trouble_in_setting_up_is_not_taken_for_an_exit_status);
    tcase_add_test(tests, the_environment_is_the_same_everywhere);
    tcase_add_test(tests, only_the_given_descriptors_are_open);
    tcase_add_test(tests, requests_and_replies_are_3_and_4);
    tcase_add_test(tests, daemons_are_killed_and_counted);
    tcase_add_test(tests, a_flood_of_processes_is_limited_and_cleared_up);
    tcase_add_test(tests, a_fork_bomb_is_put_out);
    tcase_add_test(tests, landlock_hides_what_is_not_named);
    tcase_add_test(tests, root_becomes_another_user);
    tcase_add_test(tests, files_cannot_grow_beyond_the_limit);
    tcase_add_test(tests, memory_is_limited);
    tcase_add_test(tests, the_filter_stops_a_program_that_opens_files);
    tcase_add_test(tests, layers_are_named_in_order);
    tcase_add_test(tests, the_grader_cannot_be_read_by_others_of_its_user);
    suite_add_tcase(suite, tests);
    return suite;
}
