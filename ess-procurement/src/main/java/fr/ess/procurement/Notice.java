package fr.ess.procurement;

/** Where a call for competition is published. */
public enum Notice {
    /** Nowhere. */
    NONE,
    /** Where the buyer chose. */
    FREE,
    /** In the bulletin of public contracts ("BOAMP") or a journal of legal announcements. */
    BOAMP_OR_LEGAL_JOURNAL,
    /** In the Official Journal of the European Union, and the national bulletin. */
    EUROPEAN
}
