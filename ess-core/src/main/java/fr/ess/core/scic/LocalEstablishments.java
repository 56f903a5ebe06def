package fr.ess.core.scic;

/** The disputed reading of "établissements publics territoriaux" in art. 19 septies of the act of 1947. */
public enum LocalEstablishments {
    /** Every local public establishment with its own personality counts: the prudent reading. */
    COUNTED,
    /** Only the "établissements publics territoriaux" of Greater Paris count, which are groupings in any case. */
    NOT_COUNTED
}
