package fr.ess.currency.authority;

/** What a third party pays in the name of an authority. */
public enum MandatedExpense {
    /** Grants for health and social action. */
    HEALTH_SOCIAL_GRANT,
    /** Aid to employment and training. */
    EMPLOYMENT_AID,
    /** Aid that complements a national or European one. */
    COMPLEMENTARY_AID,
    /** The pay of trainees. */
    TRAINEE_PAY,
    /** The accommodation of children in care. */
    CHILD_WELFARE,
    /** Aid, relief, grants and benefits of social action. */
    AID_AND_RELIEF,
    /** Travel, lodging and meals of staff and councillors. */
    STAFF_TRAVEL,
    /** Anything else. */
    OTHER
}
