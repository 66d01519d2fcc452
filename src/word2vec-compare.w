@*1 The numbers of this chapter.
What the text quotes is computed here.

@<Numbers of the word2vec chapter@>=
static void numbers_word2vec(void)
{
    number("word2vec-keep-the", "%.2f", word2vec_keep(0.05, 0.001));
}
