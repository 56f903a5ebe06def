package fr.ess.core.scic;

/** What a holder of shares is, as the ceiling of public stakes asks. */
public enum HolderKind {
    /** A commune. */
    COMMUNE,
    /** A département. */
    DEPARTEMENT,
    /** A région. */
    REGION,
    /** A local authority with a special status, or of overseas France. */
    SPECIAL_STATUS_AUTHORITY,
    /** A grouping of local authorities: EPCI, syndicat, PETR, métropole, EPT. */
    GROUPING,
    /** A local public establishment with its own personality: CCAS, OPH, EPCC, régie personnalisée. */
    LOCAL_PUBLIC_ESTABLISHMENT,
    /** The State. */
    STATE,
    /** A national public establishment, a university or the Caisse des dépôts. */
    NATIONAL_PUBLIC_ESTABLISHMENT,
    /** A public hospital. */
    PUBLIC_HOSPITAL,
    /** A chamber of commerce, of trades or of agriculture. */
    CONSULAR_CHAMBER,
    /** A company, grouping or association that an authority controls: SEM, SPL, GIP. */
    CONTROLLED_BY_AUTHORITY,
    /** Any other private person, natural or legal. */
    PRIVATE
}
