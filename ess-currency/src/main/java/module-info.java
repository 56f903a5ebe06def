/**
 * Complementary local currencies: what the law allows, who may pay with them, and an exact ledger.
 *
 * <ul>
 *   <li>{@link fr.ess.currency}: what every room shares, a currency described as data;
 *   <li>{@link fr.ess.currency.authority}: how local authorities take it, and pay their creditors in it;
 *   <li>{@link fr.ess.currency.circulation}: who may pass units to whom, and from when;
 *   <li>{@link fr.ess.currency.ledger}: double entry that keeps the backing promised;
 *   <li>{@link fr.ess.currency.regime}: who may issue it, and which rules of banking and payments bind it;
 *   <li>{@link fr.ess.currency.store}: the journal in a database.
 * </ul>
 */
@SuppressWarnings("module") // it opens packages to a provider that need not be there
module fr.ess.currency {
    requires transitive fr.ess.core;
    requires transitive java.sql;
    // Not transitive: a modular host must compile without these jars.
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires static org.jspecify;

    exports fr.ess.currency;
    exports fr.ess.currency.authority;
    exports fr.ess.currency.circulation;
    exports fr.ess.currency.ledger;
    exports fr.ess.currency.regime;
    exports fr.ess.currency.store;

    opens fr.ess.currency to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.currency.circulation to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.currency.regime to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.currency.authority to
            fr.ess.core,
            org.hibernate.validator;
}
