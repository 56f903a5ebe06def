package fr.ess.procurement.catering;

/** What may be said of a purchase of food. Only some of it counts as quality or sustainable, by date. */
public enum FoodMark {
    /** Bought on a criterion of the costs of its externalities over its life cycle. */
    LIFE_CYCLE_COSTS,
    /** Bought mainly for its environmental performance and the development of direct supply. */
    ENVIRONMENT_AND_DIRECT_SUPPLY,
    /** From organic farming, conversion included. */
    ORGANIC,
    /** With the sign "Label rouge". */
    LABEL_ROUGE,
    /** With a protected designation of origin, national or European ("AOC", "AOP"). */
    DESIGNATION_OF_ORIGIN,
    /** With a protected geographical indication ("IGP"). */
    GEOGRAPHICAL_INDICATION,
    /** With the sign of a guaranteed traditional speciality ("STG"). */
    TRADITIONAL_SPECIALITY,
    /** With the mention of a high environmental value ("HVE"). */
    HIGH_ENVIRONMENTAL_VALUE,
    /** With the mention "fermier", where it is defined. */
    FARM,
    /** From fair trade. */
    FAIR_TRADE,
    /** With the ecolabel of sustainable fishing. */
    SUSTAINABLE_FISHING,
    /** With the logo of the outermost regions. */
    OUTERMOST_REGIONS,
    /** From a farm with an environmental certification below the highest level. */
    ENVIRONMENTAL_CERTIFICATION,
    /** Proved to be equivalent to one of the others. */
    EQUIVALENT,
    /** Local: that is no category of the law. */
    LOCAL,
    /** From a short circuit: that is no category of the law. */
    SHORT_CIRCUIT,
    /** From a territorial food project ("PAT"): that is no category of the law. */
    TERRITORIAL_PROJECT
}
