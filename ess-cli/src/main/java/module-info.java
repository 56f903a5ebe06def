/** The {@code ess} command. */
@SuppressWarnings("requires-automatic") // the writer of calendars, and its lines, come without module descriptors
module fr.ess.cli {
    requires de.siegmar.fastcsv;
    requires fr.ess.core;
    requires fr.ess.currency;
    requires fr.ess.procurement;
    requires fr.ess.strategy;
    requires fr.ess.testkit;
    requires info.picocli;
    requires jakarta.validation;
    requires net.sf.biweekly;
    requires tools.jackson.databind;
    requires vinnie;
    requires static org.jspecify;

    opens fr.ess.cli to
            fr.ess.core, // its words
            info.picocli,
            tools.jackson.databind;
}
