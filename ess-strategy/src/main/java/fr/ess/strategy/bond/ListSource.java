package fr.ess.strategy.bond;

/** Whose list of jurisdictions it is: the two differ, and are never mixed. */
public enum ListSource {
    /** The French list of non-cooperative States and territories (general tax code, article 238-0 A). */
    FRENCH,
    /** The list of the European Union of jurisdictions that do not cooperate in tax matters. */
    EUROPEAN
}
