# The tests. `make check` runs them all and ends with a line "N passed, N failed".

LIBRARY_SUITES := $(wildcard $(MODULES:%=tests/test_%.c) $(MODULES:%=tests/test_%_*.c)) tests/test_library.c
GRADER_SUITES  := $(patsubst %,tests/test_%.c,box probe text explain spec curve sheet judge diagnose diagnose_arrays \
                  diagnose_sheets grader) tests/diagnosis.c
CHECK_FLAGS    := $(STANDARD) $(CFLAGS) -I$(B)/tangle -Igrader
CHECK_LIBS     := -lcsv -lcheck_pic -lsubunit -lrt -lpthread -lm
SANITIZE       := -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer

.PHONY: check
check: ## run all tests
	+@$(AT_ONCE) ready tests
	@sh tests/run.sh $(B)

.PHONY: tests
tests: $(B)/tests/library $(B)/tests/library-sanitized $(B)/tests/grader $(B)/tests/grader-sanitized

$(B)/tests/library: $(LIBRARY_SUITES) $(B)/libwoven.a
	@mkdir -p $(@D)
	$(CC) $(CHECK_FLAGS) -o $@ $^ $(CHECK_LIBS)

# The library once more, from its sources, so that the sanitizers see inside it.
$(B)/tests/library-sanitized: $(LIBRARY_SUITES) $(MODULES:%=$(B)/tangle/%.c)
	@mkdir -p $(@D)
	$(CC) $(CHECK_FLAGS) $(filter-out -O3,$(KERNEL_FLAGS)) $(SANITIZE) -o $@ $^ $(CHECK_LIBS)

$(B)/tests/grader: $(GRADER_SUITES) $(filter-out grader/driver.c grader/grade.c,$(wildcard grader/*.c)) $(B)/tangle/splitmix.c $(B)/driver.o
	@mkdir -p $(@D)
	$(CC) $(CHECK_FLAGS) -o $@ $(filter %.c,$^) -ljansson -lffi -ldl $(CHECK_LIBS)

$(B)/tests/grader-sanitized: $(GRADER_SUITES) $(filter-out grader/driver.c grader/grade.c,$(wildcard grader/*.c)) $(B)/tangle/splitmix.c $(B)/driver.o
	@mkdir -p $(@D)
	$(CC) $(CHECK_FLAGS) $(SANITIZE) -o $@ $(filter %.c,$^) -ljansson -lffi -ldl $(CHECK_LIBS)
