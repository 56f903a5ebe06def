package fr.ess.core.register;

/** What the registers show of the membership of a legal unit of the social and solidarity economy. */
public enum Standing {
    /** It belongs by its legal form, which is one of a historic family. */
    MEMBER_BY_FORM,
    /** A register states that it belongs: it is a commercial company of the ESS, or a cooperative that its category hides. */
    MEMBER_BY_STATEMENT,
    /** Its category leaves it open, and a person who read the document that settles it says that it belongs. */
    MEMBER_BY_DOCUMENT,
    /** It is a commercial company of which no register states that it belongs; that proves nothing. */
    NOT_SHOWN,
    /** Its category alone does not tell: it is missing, is in no list, means several things, or is doubtful in law. */
    DOUBTFUL,
    /** It does not belong. */
    NOT_MEMBER
}
