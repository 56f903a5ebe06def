package fr.ess.procurement;

/** What a criterion of award weighs. */
public enum CriterionKind {
    /** The price. */
    PRICE,
    /** The cost, by an approach such as that of the life cycle. */
    COST,
    /** The whole cost of what is bought ("coût global"). */
    GLOBAL_COST,
    /** Something else, such as the technical value. */
    OTHER
}
