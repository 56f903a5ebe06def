/**
 * Public procurement under social-economy law: thresholds, purchasing schemes, reserved contracts, clauses.
 *
 * <ul>
 *   <li>{@link fr.ess.procurement}: what every room shares, buyers, contracts and needs among them;
 *   <li>{@link fr.ess.procurement.clause}: conditions of performance, criteria, and which mechanism fits;
 *   <li>{@link fr.ess.procurement.catering}: shares of food in public catering;
 *   <li>{@link fr.ess.procurement.decp}: the published data of contracts, read and checked;
 *   <li>{@link fr.ess.procurement.reserved}: contracts reserved to some candidates;
 *   <li>{@link fr.ess.procurement.spaser}: purchasing schemes, their clocks and their indicators;
 *   <li>{@link fr.ess.procurement.deduction}: what purchases from the protected sector save an employer;
 *   <li>{@link fr.ess.procurement.insertion}: hours of integration clauses, their follow-up and its ledger;
 *   <li>{@link fr.ess.procurement.publication}: which contracts are published, in what form and by when;
 *   <li>{@link fr.ess.procurement.reuse}: the goods reused, or containing recycled matter, of a year;
 *   <li>{@link fr.ess.procurement.threshold}: what the value of a need commands, by date.
 * </ul>
 */
@SuppressWarnings("module") // it opens packages to a provider that need not be there
module fr.ess.procurement {
    requires transitive fr.ess.core;
    // Not transitive: a modular host must compile without these jars.
    requires static com.fasterxml.jackson.annotation;
    requires static de.siegmar.fastcsv;
    requires static jakarta.validation;
    requires static org.jspecify;
    requires static tools.jackson.core;

    exports fr.ess.procurement;
    exports fr.ess.procurement.clause;
    exports fr.ess.procurement.catering;
    exports fr.ess.procurement.decp;
    exports fr.ess.procurement.reserved;
    exports fr.ess.procurement.spaser;
    exports fr.ess.procurement.deduction;
    exports fr.ess.procurement.insertion;
    exports fr.ess.procurement.publication;
    exports fr.ess.procurement.reuse;
    exports fr.ess.procurement.threshold;

    opens fr.ess.procurement to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.procurement.clause to
            fr.ess.core;
    opens fr.ess.procurement.reserved to
            fr.ess.core;
    opens fr.ess.procurement.spaser to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.procurement.catering to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.procurement.reuse to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.procurement.deduction to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.procurement.insertion to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.procurement.publication to
            fr.ess.core;
    opens fr.ess.procurement.threshold to
            fr.ess.core;
}
