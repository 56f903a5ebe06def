package fr.ess.strategy.plan;

/** Whom a region consults on its strategy. */
public enum ConsultedBody {
    /** The regional chamber of the social economy ("CRESS"). */
    CRESS,
    /** Organisations and enterprises of the social economy. */
    ESS_ENTERPRISES,
    /** Anybody else. */
    OTHER
}
