/**
 * Public procurement under social-economy law: thresholds, purchasing schemes, reserved contracts, clauses.
 *
 * <ul>
 *   <li>{@link fr.ess.procurement}: what every room shares;
 *   <li>{@link fr.ess.procurement.decp}: the published data of contracts, read and checked.
 * </ul>
 */
module fr.ess.procurement {
    requires transitive fr.ess.core;
    // Not transitive: a modular host must compile without these jars.
    requires static com.fasterxml.jackson.annotation;
    requires static de.siegmar.fastcsv;
    requires static jakarta.validation;
    requires static org.jspecify;
    requires static tools.jackson.core;

    exports fr.ess.procurement;
    exports fr.ess.procurement.decp;
}
