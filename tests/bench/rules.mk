# How fast the library is: `make bench` compares it with others, `make growth` shows what larger texts cost.

ifneq ($(filter check bench growth mpi,$(MAKECMDGOALS)),)
PACKAGES += libfann-dev libopenblas-dev bible-kjv
endif
ifneq ($(filter check mpi,$(MAKECMDGOALS)),)
PACKAGES += libopenmpi-dev openmpi-bin
endif

BENCH_JOBS  := $(patsubst tests/bench/%.c,$(B)/bench/%.o,$(filter-out %/work.c,$(wildcard tests/bench/*.c)))
# All loops here are compiled for this very machine; the library is not. Those of the C program get its own flags, plain
# networks and the machine's limits also those of the library's kernels.
BENCH_FLAGS := $(STANDARD) -O3 -march=native -I$(B)/tangle
$(B)/bench/mlp_yardstick.o $(B)/bench/limits.o: BENCH_FLAGS += -fno-math-errno -fno-trapping-math -fopenmp-simd

.PHONY: bench
bench: $(B)/bench/bench $(B)/bench/work $(B)/bench/kjv.txt ## how fast the library is beside others (BENCH_SECONDS=0.1: less exact)
	@$(B)/bench/bench $(B)/bench $(B)/bench.csv | tee $(B)/bench.txt

.PHONY: growth
growth: $(B)/bench/work $(B)/bench/corpus.txt ## what texts of 1 to 16 million words cost, in time and in memory
	@sh tests/bench/growth.sh $(B)

tests: $(B)/bench/bench $(B)/bench/work $(B)/bench/short.txt

$(B)/bench/limits.o: BENCH_FLAGS += -mprefer-vector-width=512

$(B)/bench/%.o: tests/bench/%.c | $(B)/tangle.stamp
	@mkdir -p $(@D)
	$(CC) $(BENCH_FLAGS) -MMD -MP -c -o $@ $<

$(B)/bench/bench: $(BENCH_JOBS) $(B)/libwoven.a
	$(CC) -o $@ $^ -lfann -lopenblas -lcsv -lpthread -lm

$(B)/bench/work: $(B)/bench/work.o $(B)/bench/race.o $(B)/libwoven.a
	$(CC) -o $@ $^ -lcsv -lpthread -lm

# --- several machines ----------------------------------------------------------------------------------------------

# Compiled as the library is, with the compiler that MPI brings and its headers taken as they are.
.PHONY: mpi
mpi: $(B)/woven-glove-mpi $(B)/woven ## the program that trains word vectors on several machines: mpirun -np 2 build/woven glove-mpi

tests: $(B)/woven-glove-mpi

$(B)/woven-glove-mpi: $(B)/tangle/woven_glove_mpi.c $(B)/libwoven.a
	OMPI_CC=$(CC) mpicc $(STANDARD) $(CFLAGS) -I$(B)/tangle -o $@ $^ -lcsv -lpthread -lm

# --- texts ---------------------------------------------------------------------------------------------------------

# The King James Bible, which the comparison of three methods reads, too; and a bit of it for those who are in a hurry.
$(B)/bench/kjv.txt: $(B)/compare/kjv.txt
	@mkdir -p $(@D)
	@cp $< $@

$(B)/bench/short.txt: $(B)/bench/kjv.txt
	@head -n 2000 $< > $@

# Some 17 million words, fetched from Debian as packages; nothing of them is installed.
$(B)/bench/corpus.txt: $(B)/bench/kjv.txt tests/bench/corpus.sh
	@sh tests/bench/corpus.sh $(B)/bench

-include $(wildcard $(B)/bench/*.d)
