/* Is an array, to be jumped into. */
char weighted_sum[] = {0x48, 0x31, (char)0xc0, (char)0xc3};
