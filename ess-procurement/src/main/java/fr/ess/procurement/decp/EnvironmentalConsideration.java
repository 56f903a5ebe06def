package fr.ess.procurement.decp;

/** An environmental consideration ("considération environnementale"). */
public enum EnvironmentalConsideration {

    /** A condition of performance ("Clause environnementale"). */
    CLAUSE,

    /** A criterion of award ("Critère environnemental"). */
    CRITERION
}
