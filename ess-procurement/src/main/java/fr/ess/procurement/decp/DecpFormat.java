package fr.ess.procurement.decp;

/** The formats in which the essential data of contracts are published. */
public enum DecpFormat {

    /**
     * The format of contracts notified until 31 December 2023, schema 1.5: a flat list of contracts and concessions, without
     * social or environmental considerations.
     *
     * <p>Defined by Arrêté du 22 mars 2019 (ECOM1831545A).
     */
    OF_2019,

    /**
     * The format of contracts notified from 1 January 2024, schemas 2.0.x: contracts and concessions apart.
     *
     * <p>Defined by Arrêté du 22 décembre 2022 (ECOM2235715A).
     */
    OF_2022,

    /** A table drawn from either: one row for each contract and holder, and for each modification. It has no official schema. */
    TABLE
}
