package fr.ess.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code ess} command. */
@Command(name = "ess", mixinStandardHelpOptions = true, description = "French social-economy law, applied to dossiers.")
public final class Main implements Callable<Integer> {

    private Main() {}

    @Override
    public Integer call() {
        CommandLine.usage(this, System.err);
        return CommandLine.ExitCode.USAGE;
    }

    /**
     * Runs the command and ends the process with its status.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
