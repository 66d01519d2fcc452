@*1 The numbers of this chapter.
What the text quotes is computed here.

@<Numbers of the mlp-train chapter@>=
static void numbers_mlp_train(void)
{
}
