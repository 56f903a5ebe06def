/** Public procurement under social-economy law: thresholds, purchasing schemes, reserved contracts, clauses. */
module fr.ess.procurement {
    requires transitive fr.ess.core;
    // Not transitive: a modular host must compile without these jars.
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires static org.jspecify;
}
