/** Public authorities and their social-economy policy: competences, plans, reports and indicators. */
module fr.ess.strategy {
    requires transitive fr.ess.core;
    // Not transitive: a modular host must compile without these jars.
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires static org.jspecify;
}
