package fr.ess.strategy.policy;

import fr.ess.core.ptce.Lever;

/**
 * What an action is made of, and the lever of the study of 2014 that it pulls. Working across directorates is no instrument: the
 * matrix shows it.
 */
public enum PolicyInstrument {
    /** An action of communication. */
    COMMUNICATION(Lever.AWARENESS),
    /** A contract of a strategy. */
    STRATEGY_CONTRACT(Lever.CONTRACTUAL_FRAMEWORKS),
    /** A contract with another authority. */
    PARTNER_CONTRACT(Lever.INTER_AUTHORITY_COOPERATION),
    /** A body that meets regularly. */
    REGULAR_INSTANCE(Lever.SUSTAINED_CONSULTATION),
    /** Aid for property. */
    PROPERTY_AID(Lever.URBAN_AND_PROPERTY_PROJECTS),
    /** A subsidy over several years. */
    MULTI_YEAR_SUBSIDY(Lever.LONG_TERM_COORDINATION_FUNDING),
    /** A scheme that accompanies projects, such as local support ("dispositif local d'accompagnement"). */
    SUPPORT_SCHEME(Lever.INTERNAL_AND_EXTERNAL_ENGINEERING);

    private final Lever lever;

    PolicyInstrument(Lever lever) {
        this.lever = lever;
    }

    /**
     * Returns the lever that such an action pulls.
     *
     * @return the lever
     */
    public Lever lever() {
        return lever;
    }
}
