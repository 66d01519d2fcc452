% book.w: the order of reading. One run of ctangle on this file makes the whole library, one run of cweave the whole
% book. Each chapter is a file of its own, and a long one includes further files at its end; the exercises in them are
% plain C files found along CWEBINPUTS.

% Names that cweave is to set as types, because they are born in a system header or used before their definition.
@s restrict const
@s bool int
@s va_list int
@s size_t int
@s ssize_t int
@s ptrdiff_t int
@s uint64_t int
@s int64_t int
@s FILE int
@s woven_status int
@s activation int
@s mlp int
@s objective int
@s curve int
@s vector_function int
@s ledger_example int
@s ledger_entry int
@s ledger_verdict int
@s ledger int
@s tagged_word int
@s uint32_t int
@s corpus int
@s corpus_boundary int
@s corpus_rules int
@s corpus_token int
@s vocabulary int
@s vocabulary_entry int
@s cooccurrence_cell int
@s cooccurrence_rules int
@s trainer int
@s trainer_cells int
@s trainer_rules int
@s trainer_precision int
@s trainer_progress int
@s trainer_vector int
@s trainer_cell int
@s trainer_kernel int
@s REAL int
@s ALWAYS_INLINE static
@s LEVEL_3 static
@s LEVEL_4 static
@s cells_header int
@s preparation int
@s block_state int
@s timetable int
@s checkpoint_owner int
@s checkpoint_header int
@s pthread_t int
@s pthread_mutex_t int
@s pthread_cond_t int
@s embedding int
@s embedding_format int
@s embedding_neighbour int
@s embedding_fault int
@s similarity_agreement int
@s word2vec_model int
@s word2vec_rules int
@s word2vec_progress int
@s word2vec_sampler int
@s training int
@s dataset int
@s word_sets int
@s mlp_request int
@s mlp_watch int
@s sigset_t int
@s dataset_rules int
@s dataset_error int
@s dataset_header int
@s csv_table int
@s mlp_train_rules int
@s locale_t int
@s wctype_t int
@s wint_t int
@s mlp_train_state int
@s mlp_train_score int
@s mlp_train_loss int
@s mlp_train_precision int
@s mlp_train_progress int
@s mlp_kernel int
@s kernel_work int
@s kernel_layer int
@s kernel_curve int
@s WHOLE int
@s INLINE static
@s mlp_course int
@s work_supply int
@s pack int
@s pack_index int
@s shard int
@s mpi_request int

% Reserved by cweave for the preprocessor or for C++, plain names for us and for the reader.
@s error x
@s line x
@s new x
@s delete x
@s class x
@s this x
@s template x
@s try x
@s operator x

@i status.w
@i warmup.w
@i words.w
@i glove.w
@i perceptron.w
@i mlp.w
@i descent.w
@i backprop.w
@i jacobian.w
@i tagger.w
@i corpus.w
@i cooccurrence.w
@i trainer.w
@i embedding.w
@i word2vec.w
@i scale.w
@i mlp-train.w
@i ledger.w
@i numbers.w
@i woven.w

@* Index.
