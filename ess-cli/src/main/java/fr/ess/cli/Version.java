package fr.ess.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version of the command. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var bundle = ResourceBundle.getBundle("fr.ess.cli.version", Main.class.getModule());
        return new String[] {"ess " + bundle.getString("version")};
    }
}
