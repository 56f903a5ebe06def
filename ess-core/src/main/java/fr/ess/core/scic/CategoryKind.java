package fr.ess.core.scic;

/** What the members of a category of associates are to the company. */
public enum CategoryKind {
    /** Those who habitually benefit from the activities, for money or free of charge. */
    BENEFICIARIES,
    /** The employees of the company. */
    EMPLOYEES,
    /** Producers of goods or services of the company. */
    PRODUCERS,
    /** Natural persons who take part as volunteers. */
    VOLUNTEERS,
    /** Local authorities and other public bodies. */
    PUBLIC_BODIES,
    /** Any others who contribute to the activity in another way. */
    OTHER
}
