package fr.ess.strategy.plan;

/** Who is invited to a regional conference. */
public enum InvitedGroup {
    /** The members of the regional chamber of the social economy. */
    CRESS_MEMBERS,
    /** The local networks of actors of the social economy. */
    ACTOR_NETWORKS,
    /** The representatives of the local authorities concerned. */
    LOCAL_AUTHORITIES,
    /** The social partners concerned. */
    SOCIAL_PARTNERS,
    /** Others, who may come too. */
    OTHERS
}
