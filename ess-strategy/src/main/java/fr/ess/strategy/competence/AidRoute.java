package fr.ess.strategy.competence;

/** A lawful way by which an authority may reach the end of an aid, in the order in which they are told. */
public enum AidRoute {
    /** It defines the aid and grants it itself. */
    OWN_COMPETENCE,
    /** It takes part in the financing of an aid of the region, under an agreement with the region. */
    COFINANCING,
    /** As a département, it adds a subsidy to an aid of the region for farm, forest or fishery products. */
    FARM_COFINANCING,
    /** It grants an aid that the region defined, by delegation of the region. */
    DELEGATION,
    /** It defines and grants itself an aid for business property. */
    PROPERTY_AID,
    /** As a region, it takes part in the financing of an aid for business property, under an agreement. */
    PROPERTY_COFINANCING,
    /** As a département, it grants an aid for business property by delegation of a commune or grouping. */
    PROPERTY_DELEGATION,
    /** It subsidises a body that takes part in the creation or takeover of enterprises. */
    CREATION_BODY,
    /** As a département, it acts under a mission of its own. */
    OWN_MISSION,
    /** It acts under its general competence, without aid to an enterprise. */
    GENERAL_COMPETENCE,
    /** It buys what it needs, by a public contract. */
    PUBLIC_CONTRACT,
    /** It joins the capital of a cooperative of collective interest ("SCIC"). */
    SCIC_CAPITAL
}
