package fr.ess.core.scic;

/**
 * A field of activity for which the law has words of its own about a SCIC; one company may be in several.
 *
 * <p>What an authority asks of its object when it takes a stake is another question, with one answer: {@code
 * fr.ess.core.scic.stake.ScicObject}. A sports company or an energy community is there what its object makes it.
 */
public enum Sector {
    /** A sports company ("société sportive"). */
    SPORT,
    /** The supply of transport services. */
    TRANSPORT,
    /** A project of production of renewable energy. */
    RENEWABLE_ENERGY,
    /** A renewable energy community ("communauté d'énergie renouvelable"). */
    RENEWABLE_ENERGY_COMMUNITY,
    /** A citizen energy community ("communauté énergétique citoyenne"). */
    CITIZEN_ENERGY_COMMUNITY,
    /** Any other activity. */
    OTHER
}
