package fr.ess.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only groups others. */
abstract class Group implements Runnable {

    private final Terminal terminal;

    @Spec
    @Nullable
    CommandSpec spec;

    Group(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        var words = terminal.words();
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec, "spec").commandLine(),
                words.say("call.missing", words.say("call.command")));
    }
}
