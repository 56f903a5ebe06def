package fr.ess.currency.authority;

/** What a third party collects for an authority. */
public enum ReceiptKind {
    /** Admission to services of culture, sport and tourism. */
    CULTURE_SPORT_TOURISM,
    /** Income of property under management, and of the domain. */
    PROPERTY,
    /** Income of a public service under contract. */
    CONTRACTED_SERVICE,
    /** Income of crowdfunding. */
    CROWDFUNDING,
    /** Anything else. */
    OTHER
}
