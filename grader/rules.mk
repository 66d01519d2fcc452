# The grader, and what it loads: for each spec the solution, its object for the exercises that use it, its known
# mistakes. Which exercises there are follows from the files in grader/labs.

GRADER_PARTS    := $(filter-out grader/driver.c,$(wildcard grader/*.c))
GRADER_OBJECTS  := $(GRADER_PARTS:grader/%.c=$(B)/grader/%.o)
GRADER_LIBS     := -lffi -ljansson -ldl -lcheck_pic -lsubunit -lrt -lpthread -lm
GRADED          := $(patsubst grader/labs/%.spec,%,$(wildcard grader/labs/*/*.spec))
SHEETS          := $(patsubst grader/labs/%.answers.c,%,$(wildcard grader/labs/*/*.answers.c))
FREE_SHEETS     := $(patsubst grader/labs/%.tests.c,%,$(wildcard grader/labs/*/*.tests.c))
GIVEN_SHEETS    := $(patsubst grader/labs/%.spec,%,$(shell grep -l '^given ' grader/labs/*/*.spec))
FUNCTIONS       := $(filter-out $(SHEETS) $(FREE_SHEETS),$(GRADED))
KNOWN_MISTAKES  := $(patsubst grader/labs/%.c,%,$(wildcard grader/labs/*/*.mistakes.c))

# What grading needs to be there.
GRADER := $(B)/grade $(B)/driver.o $(B)/libwoven.so $(GRADED:%=$(B)/labs/%.so) $(KNOWN_MISTAKES:%=$(B)/labs/%.so) \
          $(FUNCTIONS:%=$(B)/labs/%.o) $(B)/numbers.stamp

$(B)/grade: $(GRADER_OBJECTS) $(B)/obj/splitmix.o
	$(CC) $(CFLAGS) -o $@ $^ $(GRADER_LIBS)

# Cases are drawn with the library's random numbers.
$(B)/grader/draw.o: CFLAGS += -I$(B)/tangle
$(B)/grader/draw.o: | $(B)/tangle.stamp

$(B)/grader/%.o: grader/%.c
	@mkdir -p $(@D)
	$(CC) $(STANDARD) $(CFLAGS) -MMD -MP -c -o $@ $<

# The part of the probe that is not the student's, in one object whose only names for the linker are `main' and what the
# sanitizers look up: the driver, what makes its calls and what it calls with, libffi.
$(B)/driver.o: $(B)/grader/driver.o $(B)/grader/native.o $(B)/grader/functions.o
	$(CC) -r -nostdlib -o $@ $^ -l:libffi.a
	objcopy --keep-global-symbol=main --keep-global-symbol=__asan_default_options --keep-global-symbol=__asan_on_error $@

# Solutions and mistakes find the library, and each other's functions, in this; of what is in both, the library's comes
# first. Its names carry its own version: without it they would get the function `step' of the C library.
$(B)/libwoven.so: $(MODULES:%=$(B)/obj/%.o) $(FUNCTIONS:%=$(B)/labs/%.o)
	$(CC) -shared -Wl,-soname,libwoven.so -Wl,--default-symver -Wl,--allow-multiple-definition -o $@ $^ -lcsv -lm

# What an exercise is compiled with: the header of its chapter, if there is one (that of lab3-perceptron is
# perceptron.h), the types of functions that can be arguments, and the prototype in the spec.
TOPIC = $(lastword $(subst -, ,$(patsubst %/,%,$(dir $*))))
$(GRADED:%=$(B)/labs/%.h): $(B)/labs/%.h: grader/labs/%.spec
	@mkdir -p $(@D)
	@{ printf '#include <stddef.h>\n#if __has_include("%s")\n#include "%s"\n#endif\n' $(TOPIC).h $(TOPIC).h; \
	   sed -n 's/^prototype *\(.*\)/\1;/p' $<; } > $@

LAB_COMPILE = $(CC) $(STANDARD) $(CFLAGS) -fPIC -MMD -MP -I$(B)/tangle -include grader/function_types.h \
              -include $(B)/labs/$*.h -c -o $@

$(FUNCTIONS:%=$(B)/labs/%.o): $(B)/labs/%.o: solutions/%.c $(B)/labs/%.h | $(B)/tangle.stamp
	$(LAB_COMPILE) $<

$(SHEETS:%=$(B)/labs/%.o): $(B)/labs/%.o: grader/labs/%.answers.c $(B)/labs/%.h | $(B)/tangle.stamp
	$(LAB_COMPILE) $<

$(FREE_SHEETS:%=$(B)/labs/%.o): $(B)/labs/%.o: grader/labs/%.tests.c $(B)/labs/%.h | $(B)/tangle.stamp
	$(LAB_COMPILE) $<

$(KNOWN_MISTAKES:%=$(B)/labs/%.o): $(B)/labs/%.mistakes.o: grader/labs/%.mistakes.c $(B)/labs/%.h | $(B)/tangle.stamp
	$(LAB_COMPILE) -DEXERCISE=$(notdir $*) $(if $(filter $*,$(SHEETS) $(FREE_SHEETS)),-DSHEET) \
	    $(if $(filter $*,$(GIVEN_SHEETS)),-DGIVEN) \
	    -include grader/mistakes.h $<

# Bound to itself first, for the same reason. When the library changes, it need not be linked again.
$(B)/labs/%.so: $(B)/labs/%.o | $(B)/libwoven.so
	$(CC) -shared -Wl,-Bsymbolic -o $@ $< $(B)/libwoven.so -lm

$(B)/catalogue.tex: $(B)/catalogue.stamp ;

# The list of exercises for the book; it keeps its time when it comes out as before. Like the table below it is printed
# by a grader that has read all specs, and with them the cases that the numbers write.
$(B)/catalogue.stamp: $(B)/grade $(wildcard grader/labs/*/*.spec) | $(B)/numbers.stamp
	@$(B)/grade --catalogue > $(B)/catalogue.new
	@cmp -s $(B)/catalogue.new $(B)/catalogue.tex && rm $(B)/catalogue.new || mv $(B)/catalogue.new $(B)/catalogue.tex
	@touch $@

# The book's table of what the compiler says, in the words of the grader; likewise.
$(B)/data/meanings.tex: $(B)/meanings.stamp ;
$(B)/meanings.stamp: $(B)/grade | $(B)/numbers.stamp
	@mkdir -p $(B)/data
	@$(B)/grade --meanings > $(B)/meanings.new
	@cmp -s $(B)/meanings.new $(B)/data/meanings.tex && rm $(B)/meanings.new || mv $(B)/meanings.new $(B)/data/meanings.tex
	@touch $@

# Real messages of the compiler and of the grader, for the chapter on a first program.
$(B)/data/message.txt $(B)/data/report.txt: $(B)/terminal.stamp ;
$(B)/terminal.stamp: book/terminal.sh $(GRADER)
	@sh book/terminal.sh $(B)
	@touch $@

-include $(wildcard $(B)/grader/*.d $(B)/labs/*/*.d)
