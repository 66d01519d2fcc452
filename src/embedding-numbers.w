@*1 The numbers of this chapter.
What the text quotes is computed here.

@<Numbers of the embedding chapter@>=
static void numbers_embedding(void)
{
}
