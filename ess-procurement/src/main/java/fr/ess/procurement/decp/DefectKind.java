package fr.ess.procurement.decp;

/** What can be wrong with a file of essential data. */
public enum DefectKind {

    // The file.

    /** The file ends before its end: what was whole before has been read. */
    CUT_SHORT(Gravity.ERROR),
    /** The text is not JSON, or not a table, here: the row is set aside; told of the file, nothing after it was read. */
    BROKEN(Gravity.ERROR),
    /** The reading was taken up again past a broken place: rows between the two may not have been seen. */
    RESUMED(Gravity.ERROR),
    /** The file is in XML, which is not read. */
    XML(Gravity.ERROR),
    /** The file is an archive or something else that is no text. */
    NOT_TEXT(Gravity.ERROR),
    /** Something on the line is not UTF-8; it was read as Windows-1252. */
    NOT_UTF8(Gravity.ERROR),
    /** There is no list of contracts where the formats put it. */
    NO_LIST(Gravity.ERROR),
    /** A column that every contract needs is missing. */
    NO_COLUMN(Gravity.ERROR),
    /** The file is empty. */
    EMPTY(Gravity.ERROR),

    // The row: it is set aside.

    /** The row is no contract: not an object. */
    NOT_A_CONTRACT(Gravity.ERROR),
    /** The row is longer than any contract can be. */
    TOO_LONG(Gravity.ERROR),
    /** The row has more or fewer cells than the table has columns. */
    WRONG_WIDTH(Gravity.ERROR),

    /** The row has more defects than are told: the first thousand are. */
    MANY(Gravity.ERROR),

    // Form: departures from the official schemas.

    /** A property that must be there is missing. */
    MISSING(Gravity.ERROR),
    /** The value is of another type than the format says. */
    WRONG_TYPE(Gravity.ERROR),
    /** The value is none of the closed list. */
    NOT_LISTED(Gravity.ERROR),
    /** The value is not written as the format says. */
    WRONG_FORM(Gravity.ERROR),
    /** The text is too short or too long. */
    WRONG_LENGTH(Gravity.ERROR),
    /** The number is out of bounds. */
    OUT_OF_BOUNDS(Gravity.ERROR),
    /** The list has too few elements. */
    TOO_FEW(Gravity.ERROR),
    /** The list has the same element twice. */
    REPEATED(Gravity.ERROR),
    /** The property is not one of the format. */
    NOT_A_PROPERTY(Gravity.ERROR),

    // Business.

    /** A property stands twice in one object; the last one was read. */
    DUPLICATE_PROPERTY(Gravity.ERROR),
    /** The name of the property has a space too many, or capitals of its own. */
    PROPERTY_SPELLING(Gravity.ERROR),
    /** A mark such as {@code NC} stands in place of a value. */
    PLACEHOLDER(Gravity.WARNING),
    /** The value cannot be read. */
    UNREADABLE(Gravity.ERROR),
    /** The value is one of the closed list but for capitals, accents or spaces. */
    SPELLING(Gravity.ERROR),
    /** The day carries an offset or a time; the day alone was read. */
    DAY_WITH_OFFSET(Gravity.WARNING),
    /** The day is readable, but not written as year-month-day in full. */
    DAY_FORM(Gravity.ERROR),
    /** The day is of a year that cannot be meant; it was left out. */
    DAY_UNLIKELY(Gravity.ERROR),
    /** The contract was notified after its data were published. */
    PUBLISHED_BEFORE(Gravity.WARNING),
    /** The amount is zero or negative. */
    AMOUNT_NOT_POSITIVE(Gravity.ERROR),
    /** The amount is below 200 euros, which is no amount of a published contract. */
    AMOUNT_UNLIKELY_LOW(Gravity.WARNING),
    /** The amount is 999 999 999 euros or more: a filler, or beyond any contract. */
    AMOUNT_UNLIKELY_HIGH(Gravity.WARNING),
    /** The amount is beyond what can be meant; it was left out. */
    AMOUNT_IMPOSSIBLE(Gravity.ERROR),
    /** The amount has a fraction of a cent; it was rounded to the cent, half up. */
    AMOUNT_FRACTION(Gravity.WARNING),
    /** An advance is granted, at a rate of 0: the format says so for a rate that is not known. */
    ADVANCE_RATE_UNKNOWN(Gravity.WARNING),
    /** The share of French origin is greater than that of European origin, of which it is a part. */
    ORIGIN_SHARES(Gravity.ERROR),
    /** The duration is of 360, 365 or 366 months: days, in all likelihood. */
    DURATION_IN_DAYS(Gravity.WARNING),
    /** The number of the establishment has spaces; they were left out. */
    SIRET_SPACES(Gravity.ERROR),
    /** The number of the establishment is not fourteen digits. */
    SIRET_FORM(Gravity.ERROR),
    /** The number of the establishment is fourteen digits, and fails its key or that of its SIREN. */
    SIRET_KEY(Gravity.WARNING),
    /** The CPV code is not eight digits; it was left out. */
    CPV_FORM(Gravity.ERROR),
    /** The number of the contract is empty or only zeros: it names no contract. */
    NO_NUMBER(Gravity.ERROR),
    /** Holders are a text where objects are expected. */
    BARE_HOLDER(Gravity.ERROR),
    /** "None" and a consideration stand together: neither is counted. */
    CONTRADICTION(Gravity.ERROR),
    /** The numbers of modifications do not begin at 1 and go up by one. */
    MODIFICATION_NUMBER(Gravity.WARNING),
    /** The numbers of sub-contracts do not begin at 1 and go up by one. */
    SUBCONTRACT_NUMBER(Gravity.WARNING),
    /** The same contract stands in the file more than once. */
    DUPLICATE_CONTRACT(Gravity.WARNING);

    /** How grave a defect is. */
    public enum Gravity {

        /** It departs from the format or the law, or hides a figure. */
        ERROR,

        /** It is likely to be a mistake; somebody must look. */
        WARNING
    }

    private final Gravity gravity;

    DefectKind(Gravity gravity) {
        this.gravity = gravity;
    }

    /**
     * Returns how grave it is.
     *
     * @return error or warning
     */
    public Gravity gravity() {
        return gravity;
    }
}
