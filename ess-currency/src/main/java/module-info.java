/** Complementary local currencies: what the law allows, who may pay with them, and an exact ledger. */
module fr.ess.currency {
    requires transitive fr.ess.core;
    // Not transitive: a modular host must compile without these jars.
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires static org.jspecify;
}
