package fr.ess.procurement;

/** The type of a contract of public procurement. */
public enum ContractType {
    /** A public contract ("marché public"). */
    PUBLIC_CONTRACT,
    /** A public contract of defence or security ("marché de défense ou de sécurité"). */
    DEFENCE_CONTRACT,
    /** A concession. Those of defence or security, which the code sets apart in places, are not told apart here. */
    CONCESSION
}
