package fr.ess.procurement.clause;

/** From which value social and other specific services owe social conditions: no case was judged yet. */
public enum SocialThreshold {
    /** The threshold of their own in the annexed notices. */
    OF_THEIR_OWN,
    /** That of other services. */
    OF_OTHER_SERVICES
}
