package fr.ess.core.scic;

import fr.ess.core.measure.Codes;

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
    PRIVATE;

    /** The local authorities ("collectivités territoriales"). */
    public static final Codes LOCAL_AUTHORITIES = Codes.of(COMMUNE, DEPARTEMENT, REGION, SPECIAL_STATUS_AUTHORITY);

    /** The local authorities and their groupings. */
    public static final Codes AUTHORITIES_AND_GROUPINGS =
            Codes.of(COMMUNE, DEPARTEMENT, REGION, SPECIAL_STATUS_AUTHORITY, GROUPING);

    /** The local authorities, their groupings and the local public establishments. */
    public static final Codes LOCAL_PUBLIC_PERSONS =
            Codes.of(COMMUNE, DEPARTEMENT, REGION, SPECIAL_STATUS_AUTHORITY, GROUPING, LOCAL_PUBLIC_ESTABLISHMENT);
}
