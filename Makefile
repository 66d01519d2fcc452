# The Woven Neuron. `make help` lists what can be made; everything made goes to build/.
#
# One run of ctangle turns src/book.w into the C files of build/tangle, one run of cweave an edition turns it into TeX.
# The exercises are holes that both find along CWEBINPUTS: in solutions/, or made from exercises/.

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules
SHELL := /bin/sh

B       := build
EDITION ?= instructor
HANDIN  ?= exercises
EX      ?=
STUDENT ?=
OWN      = $(if $(STUDENT),--student '$(STUDENT)')

ifeq ($(origin CC),default)
CC       := gcc
endif
WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
CFLAGS   ?= -O2 -g
STANDARD := -std=gnu11 $(WARNINGS)
export SOURCE_DATE_EPOCH ?= 1764000000
export FORCE_SOURCE_DATE := 1
export LC_ALL := C.UTF-8
export TZ := UTC

WEBS      := $(wildcard src/*.w)
EXERCISES := $(wildcard exercises/*/*.c)
SOLUTIONS := $(wildcard solutions/*/*.c)
# What the web says it makes: "@(name@>=" at the start of a line or of a section. The parenthesis has a name because make counts them.
OPEN      := (
TANGLED   := $(sort $(shell sed -n 's/^\(@ \)\{0,1\}@$(OPEN)\([a-z0-9_]*\.[ch]\)@>=.*/\2/p' $(WEBS)))
HEADERS   := $(filter %.h,$(TANGLED))
MODULES   := $(HEADERS:.h=)
PROGRAMS  := $(filter-out $(MODULES),$(patsubst %.c,%,$(filter %.c,$(TANGLED))))

ifeq ($(filter $(EDITION),instructor student mine),)
$(error EDITION=$(EDITION): expected instructor, student or mine; for instance: make EDITION=mine)
endif

# What a bare Debian 12 needs for the books and the grader, and, when the goals name check, for the tests.
PACKAGES := gcc libc6-dev texlive-binaries texlive-latex-recommended texlive-pictures texlive-latex-extra tex-gyre \
            lmodern latexmk gnuplot-nox libffi-dev libjansson-dev check libcsv-dev
PACKAGES += $(if $(filter check,$(MAKECMDGOALS)),valgrind poppler-utils procps bible-kjv)

-include book/rules.mk grader/rules.mk tests/rules.mk tests/compare/rules.mk tests/bench/rules.mk

# --- what users ask for -------------------------------------------------------------------------------------------

.PHONY: all instructor student mine
all: $(EDITION) ## build the library and the books, and grade the reference solutions (EDITION=mine: your own book)

# Each of the two editions keeps a processor busy for minutes, so this make starts another that uses them all. (The
# one that was asked for does one thing after the other: in `make setup all' the second needs what the first installs.)
AT_ONCE = $(MAKE) --no-print-directory $(if $(filter -j%,$(MAKEFLAGS)),,-j $(shell nproc))

instructor:
	+@$(AT_ONCE) ready
	@cat $(B)/score.txt

.PHONY: ready
ready: $(B)/woven both-editions $(B)/score.txt
	@:

student: $(B)/woven-neuron-student.pdf
	@echo "The student's edition is $<"

mine: $(B)/mine/woven $(B)/woven-neuron-mine.pdf
	@cat $(B)/mine/holes.txt
	@echo "Your own book is $(B)/woven-neuron-mine.pdf, your own program $(B)/mine/woven"

.PHONY: setup
setup: ## install from Debian what is missing (setup check: what the tests need, too)
	@missing=; for package in $(sort $(PACKAGES)); do \
	    [ -e /var/lib/dpkg/info/$$package.list ] || [ -e /var/lib/dpkg/info/$$package:$$(dpkg --print-architecture).list ] || \
	    missing="$$missing $$package"; done; \
	if [ -z "$$missing" ]; then echo "setup: everything is installed"; exit 0; fi; \
	echo "setup: installing$$missing"; \
	as_root=; [ "$$(id -u)" -eq 0 ] || as_root=sudo; \
	$$as_root apt-get update -q && \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing

.PHONY: grade
grade: $(GRADER) ## grade exercises/ (HANDIN=folder: another one; EX=lab3-perceptron/step: one exercise; STUDENT=id: own numbers)
	@$(B)/grade --handin '$(HANDIN)' $(OWN) $(EX)

.PHONY: watch
watch: $(GRADER) ## grade each file of exercises/ again when it is saved (EX=lab3-perceptron: of one lab only)
	@$(B)/grade --watch --handin '$(HANDIN)' $(OWN) $(EX)

.PHONY: sheets
sheets: $(GRADER) ## add numbers of your own to the by-hand sheets in exercises/ (STUDENT=s1234567)
	@$(B)/grade --sheets --handin '$(HANDIN)' $(OWN)

.PHONY: hint
hint: $(GRADER) ## a hint for EX=lab3-perceptron/step, each time a clearer one
	@$(B)/grade --hint '$(EX)'

.PHONY: book
book: ## typeset the instructor's and the student's edition
	+@$(AT_ONCE) both-editions

.PHONY: both-editions
both-editions: $(B)/woven-neuron.pdf $(B)/woven-neuron-student.pdf
	@:

.PHONY: clean
clean: ## remove everything made
	rm -rf $(B)

.PHONY: help
help: ## show this list
	@grep -hE '^[a-z]+:.* ## ' $(MAKEFILE_LIST) | sed 's/:.* ## /\t/' | sort | awk -F '\t' '{ printf "make %-8s %s\n", $$1, $$2 }'

# --- the library: tangle, compile, archive ---------------------------------------------------------------------------

# The chapters in the order of reading, each followed by the files that it includes at its end. What comes out as before
# keeps its time, so only what changed is compiled again.
CHAPTERS := $(shell sed -n 's/^@i //p' src/book.w | while read -r chapter; do \
    echo src/$$chapter; sed -n 's|^@i \([a-z0-9_-]*\.w\)|src/\1|p' src/$$chapter; done)

# $(call tangle,FOLDER,HOLES): FOLDER/*.c and *.h of the web with the files of HOLES, both from the top.
define tangle
mkdir -p $(1)/raw
cd $(1)/raw && CWEBINPUTS=$(CURDIR)/src:$(CURDIR)/$(2): ctangle -bhp book.w
for file in $(TANGLED); do \
    awk -v holes=$(2) -f src/lines.awk $(CHAPTERS) $(1)/raw/$$file > $(1)/raw/new && \
    { cmp -s $(1)/raw/new $(1)/$$file || mv $(1)/raw/new $(1)/$$file; } || exit 1; done
endef

$(B)/tangle.stamp: $(WEBS) $(SOLUTIONS) src/lines.awk
	$(call tangle,$(B)/tangle,solutions)
	@touch $@

$(addprefix $(B)/tangle/,$(TANGLED)): $(B)/tangle.stamp ;

LIBRARY_OBJECTS := $(MODULES:%=$(B)/obj/%.o)

$(B)/obj/%.o: $(B)/tangle/%.c | $(B)/tangle.stamp
	@mkdir -p $(@D)
	$(CC) $(STANDARD) $(CFLAGS) -fPIC -MMD -MP -I$(B)/tangle -c -o $@ $<

# The inner loops, in files NAME_kernel.c, are worth the compiler's best efforts. None of these switches lets it reorder
# a sum or change a result: they say that nobody asks for errno or floating-point traps, and that "omp simd" is meant.
KERNEL_FLAGS := -O3 -ffp-contract=off -fno-math-errno -fno-trapping-math -fopenmp-simd
$(B)/obj/%_kernel.o $(B)/mine/%_kernel.o: CFLAGS += $(KERNEL_FLAGS)
# In the products of matrices a multiplication and an addition may be rounded once instead of twice.
$(B)/obj/mlp_train_kernel.o $(B)/mine/mlp_train_kernel.o: KERNEL_FLAGS += -ffp-contract=fast

$(B)/libwoven.a: $(LIBRARY_OBJECTS)
	rm -f $@ && ar rcsD $@ $^

$(PROGRAMS:%=$(B)/%): $(B)/%: $(B)/obj/%.o $(B)/libwoven.a
	$(CC) $(CFLAGS) -o $@ $^ -lcsv -lm

# The words of the book itself, for its chapters on words.
$(B)/data/prose.txt: src/prose.awk $(CHAPTERS)
	@mkdir -p $(@D)
	@awk -f src/prose.awk $(CHAPTERS) > $@.new
	@cmp -s $@.new $@ && rm $@.new && touch $@ || mv $@.new $@

# What was measured once, on a machine that the files name, for numbers and plots.
RECORDED := $(patsubst book/recorded/%,$(B)/data/%,$(wildcard book/recorded/*.csv))
$(RECORDED): $(B)/data/%: book/recorded/%
	@mkdir -p $(@D)
	@cp $< $@

# The numbers and the data of the plots; files that come out as before keep their time.
$(B)/numbers.stamp: $(B)/numbers $(B)/data/prose.txt $(RECORDED)
	$(B)/numbers $(B)/data
	@touch $@

# --- the reader's own library ----------------------------------------------------------------------------------------

$(B)/hole: book/hole.c
	@mkdir -p $(@D)
	$(CC) $(STANDARD) $(CFLAGS) -o $@ $<

$(B)/student/holes.stamp: book/holes.sh $(B)/hole $(EXERCISES)
	sh book/holes.sh student $(B)
	@touch $@

$(B)/mine/holes.stamp: book/holes.sh $(B)/hole $(B)/tangle.stamp $(EXERCISES) $(wildcard grader/labs/*/*.spec)
	sh book/holes.sh mine $(B)
	@touch $@

$(B)/mine/tangle.stamp: $(WEBS) $(B)/mine/holes.stamp
	$(call tangle,$(B)/mine/tangle,$(B)/mine/code)
	@touch $@

# The reader's own code may have warnings; the grader is the place to talk about them.
$(B)/mine/%.o: $(B)/mine/tangle.stamp
	$(CC) -std=gnu11 -w $(CFLAGS) -I$(B)/mine/tangle -c -o $@ $(B)/mine/tangle/$*.c

# holes.sh compiled these.
MY_CODE := $(EXERCISES:exercises/%.c=$(B)/mine/code/%.o)
$(MY_CODE): $(B)/mine/holes.stamp ;

$(B)/mine/woven: $(MODULES:%=$(B)/mine/%.o) $(B)/mine/woven.o $(MY_CODE)
	$(CC) $(CFLAGS) -o $@ $^ -lcsv -lm

# --- the reference solutions, graded ------------------------------------------------------------------------------

$(B)/score.txt: $(GRADER) $(SOLUTIONS) $(wildcard solutions/*/*.txt) $(B)/woven-neuron.pdf $(B)/woven-neuron-student.pdf
	@$(B)/grade --handin solutions > $(B)/solutions.txt || { cat $(B)/solutions.txt; exit 1; }
	@{ echo "the book, instructor's edition: $(B)/woven-neuron.pdf"; \
	   echo "the book, student's edition:    $(B)/woven-neuron-student.pdf"; \
	   echo "the reference solutions:        $$(tail -n 1 $(B)/solutions.txt)"; } > $@

-include $(wildcard $(B)/obj/*.d)
