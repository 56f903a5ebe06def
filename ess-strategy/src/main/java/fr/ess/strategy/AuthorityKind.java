package fr.ess.strategy;

import java.util.Set;

/** What a local authority is, or a body in which local authorities act together. */
public enum AuthorityKind {
    /** A region. */
    REGION(AuthorityLevel.REGION),
    /** A département. */
    DEPARTEMENT(AuthorityLevel.DEPARTEMENT),
    /** A commune. */
    COMMUNE(AuthorityLevel.COMMUNE),
    /** A community of communes ("communauté de communes"). */
    RURAL_COMMUNITY(AuthorityLevel.GROUPING),
    /** An agglomeration community ("communauté d'agglomération"). */
    AGGLOMERATION_COMMUNITY(AuthorityLevel.GROUPING),
    /** An urban community ("communauté urbaine"). */
    URBAN_COMMUNITY(AuthorityLevel.GROUPING),
    /** A metropolis that is a body of inter-communal cooperation, Aix-Marseille-Provence included. */
    METROPOLIS(AuthorityLevel.GROUPING),
    /** The metropolis of Greater Paris ("métropole du Grand Paris"). */
    GREATER_PARIS(AuthorityLevel.GROUPING),
    /** A public territorial body of Greater Paris ("établissement public territorial"), which has no tax of its own. */
    TERRITORIAL_BODY,
    /** The metropolis of Lyon, a single authority that also holds the powers of a département. */
    LYON(AuthorityLevel.GROUPING, AuthorityLevel.DEPARTEMENT),
    /** The City of Paris, commune and département. */
    PARIS(AuthorityLevel.COMMUNE, AuthorityLevel.DEPARTEMENT),
    /** A single authority that holds the powers of a region and of a département, such as Corsica or Martinique. */
    SINGLE_AUTHORITY(AuthorityLevel.REGION, AuthorityLevel.DEPARTEMENT),
    /** A joint body without its own tax ("syndicat"). */
    JOINT_BODY;

    private final Set<AuthorityLevel> levels;

    AuthorityKind(AuthorityLevel... levels) {
        this.levels = Set.of(levels);
    }

    /**
     * Returns whether it holds the powers of a level.
     *
     * @param level  the level
     * @return whether it is of that level, alone or beside another
     */
    public boolean is(AuthorityLevel level) {
        return levels.contains(level);
    }

    /**
     * Returns whether it is a metropolis, of whatever statute.
     *
     * @return whether it is a metropolis of common law, Greater Paris or Lyon
     */
    public boolean metropolis() {
        return this == METROPOLIS || this == GREATER_PARIS || this == LYON;
    }
}
