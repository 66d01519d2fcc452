# GloVe, CBOW and skip-gram against the clock: trains all three on the King James Bible for the same times and tries
# the vectors on tests/data/kjv-odd.txt and tests/data/kjv-similarity.txt. The book's figure is drawn from a copy of
# the result, book/recorded/compare.csv, so that no book depends on how busy the machine was.

COMPARE_SECONDS ?= 8

ifneq ($(filter check compare,$(MAKECMDGOALS)),)
PACKAGES += bible-kjv
endif

.PHONY: compare
compare: $(B)/compare/compare $(B)/compare/kjv.txt ## race GloVe, CBOW and skip-gram (COMPARE_SECONDS=8)
	@{ echo "# machine: $$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -n 1), one thread"; \
	   echo "# date: $$(date +%Y-%m-%d)"; \
	   echo "# corpus: King James Bible (bible -f gen1:1-rev22:21), $$(wc -w < $(B)/compare/kjv.txt) words"; \
	   $(B)/compare/compare $(B)/compare/kjv.txt tests/data/kjv-odd.txt tests/data/kjv-similarity.txt $(B)/compare \
	       $(COMPARE_SECONDS); } > $(B)/compare/new.csv
	@mv $(B)/compare/new.csv $(B)/compare.csv
	@cd $(B) && for kind in pdf png; do \
	    GNUPLOT_LIB='$(CURDIR)/book/plots' gnuplot -e "kind='$$kind'" '$(CURDIR)/book/plots/compare.gp' > compare.$$kind \
	    || exit 1; done
	@echo "$(B)/compare.csv, $(B)/compare.pdf, $(B)/compare.png; for the book: cp $(B)/compare.csv book/recorded/"

tests: $(B)/compare/compare $(B)/compare/kjv.txt

$(B)/compare/compare: tests/compare/compare.c $(B)/libwoven.a
	@mkdir -p $(@D)
	$(CC) $(STANDARD) $(CFLAGS) -I$(B)/tangle -o $@ $^ -lpthread -lm

# The King James Bible, a verse a line, without the names of the verses.
$(B)/compare/kjv.txt:
	@mkdir -p $(@D)
	@bible -f gen1:1-rev22:21 > $@.raw && sed 's/^[^ ]* //' $@.raw > $@.new && rm $@.raw && mv $@.new $@
