package fr.ess.strategy.competence;

/** What a service of general economic interest ("SIEG") is. */
public enum SgeiClass {
    /** A hospital. */
    HOSPITAL,
    /** A social service of the list: health and long-term care, childcare, access to the labour market, social housing, care and inclusion of vulnerable groups. */
    SOCIAL,
    /** Affordable housing. */
    AFFORDABLE_HOUSING,
    /** Transport and its infrastructure, which have ceilings of their own. */
    TRANSPORT,
    /** Another service, other social services included. */
    OTHER
}
