namespace Concordance.Language;

/// <summary>Universal part-of-speech tags (universaldependencies.org/u/pos).</summary>
public enum Pos : byte { ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X }

/// <summary>Universal dependency relations of English with the subtypes that EWT and GUM use; a colon is written as an underscore.</summary>
public enum Relation : byte
{
    root, acl, acl_relcl, advcl, advcl_relcl, advmod, amod, appos, aux, aux_pass, @case, cc, cc_preconj, ccomp, compound, compound_prt, conj, cop, csubj, csubj_outer,
    csubj_pass, dep, det, det_predet, discourse, dislocated, expl, @fixed, flat, goeswith, iobj, list, mark, nmod, nmod_desc, nmod_poss, nmod_unmarked, nsubj,
    nsubj_outer, nsubj_pass, nummod, obj, obl, obl_agent, obl_unmarked, orphan, parataxis, punct, reparandum, vocative, xcomp,
}
