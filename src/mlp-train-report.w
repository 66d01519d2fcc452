@*1 Counting right and wrong answers.
Soon.

@<Counting right and wrong answers@>=

@ The report.

@<The report@>=
