# The book. cweave makes of the web and the files in its holes build/EDITION/woven.tex; latexmk makes the PDF.
#
#   edition      holes from               PDF
#   instructor   solutions/               build/woven-neuron.pdf
#   student      build/student/holes/     build/woven-neuron-student.pdf
#   mine         build/mine/holes/        build/woven-neuron-mine.pdf

EDITIONS := instructor student mine
PLOTS    := $(patsubst book/plots/%.gp,$(B)/plots/%.tex,$(filter-out book/plots/style.gp,$(wildcard book/plots/*.gp)))
STYLE    := $(wildcard book/*.cls book/*.sty)
BOOK     := $(STYLE) $(filter-out book/plots.tex,$(wildcard book/*.tex)) $(wildcard book/*.bib book/figures/*.tex)

$(B)/woven-neuron.pdf: $(B)/instructor/main.pdf
	cp $< $@

$(B)/woven-neuron-student.pdf: $(B)/student/main.pdf
	cp $< $@

$(B)/woven-neuron-mine.pdf: $(B)/mine/main.pdf
	cp $< $@

# --- the plots -----------------------------------------------------------------------------------------------------

# A plot that comes out as before keeps its time, so that nothing is set again for it.
$(B)/plots.stamp: book/plots.sh $(wildcard book/plots/*.gp) $(B)/numbers.stamp
	sh book/plots.sh $(B)
	@touch $@

$(PLOTS) $(B)/plots/pages.tex: $(B)/plots.stamp ;

$(B)/plots.pdf: $(B)/plots/main.pdf
	cp $< $@

$(B)/plots/main.pdf: book/typeset.sh book/plots.tex $(STYLE) $(PLOTS) $(B)/plots/pages.tex $(B)/data/numbers.tex
	sh book/typeset.sh plots $(B)

$(B)/data/numbers.tex $(B)/data/errata.tex: $(B)/numbers.stamp ;

# --- weaving and typesetting ---------------------------------------------------------------------------------------

$(B)/instructor/woven.stamp: $(SOLUTIONS)
$(B)/student/woven.stamp: $(B)/student/holes.stamp
$(B)/mine/woven.stamp: $(B)/mine/holes.stamp
$(EDITIONS:%=$(B)/%/woven.stamp): $(B)/%/woven.stamp: book/weave.sh $(WEBS)
	sh book/weave.sh $* $(B)
	@touch $@

WOVEN := $(foreach part,tex idx scn,$(EDITIONS:%=$(B)/%/woven.$(part)))
$(filter $(B)/instructor/%,$(WOVEN)): $(B)/instructor/woven.stamp ;
$(filter $(B)/student/%,$(WOVEN)): $(B)/student/woven.stamp ;
$(filter $(B)/mine/%,$(WOVEN)): $(B)/mine/woven.stamp ;

$(EDITIONS:%=$(B)/%/main.pdf): $(B)/%/main.pdf: book/typeset.sh $(BOOK) $(B)/plots.pdf $(B)/plots/pages.tex $(B)/data/numbers.tex \
    $(B)/data/errata.tex $(B)/data/message.txt $(B)/data/report.txt $(B)/data/meanings.tex $(B)/catalogue.tex \
    $(B)/%/woven.tex $(B)/%/woven.idx $(B)/%/woven.scn
	sh book/typeset.sh $* $(B)

# --- checks of the web ---------------------------------------------------------------------------------------------

.PHONY: lint
lint: ## check the web: length of sections, prose, typed decimals, code that cweave cannot parse
	@sh book/lint.sh $(B)
