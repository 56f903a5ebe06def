/** The {@code ess} command. */
module fr.ess.cli {
    requires biweekly;
    requires de.siegmar.fastcsv;
    requires fr.ess.core;
    requires fr.ess.currency;
    requires fr.ess.procurement;
    requires fr.ess.strategy;
    requires fr.ess.testkit;
    requires info.picocli;
    requires jakarta.validation;
    requires tools.jackson.databind;
    requires static org.jspecify;

    opens fr.ess.cli to
            fr.ess.core, // its words
            info.picocli,
            tools.jackson.databind;
}
