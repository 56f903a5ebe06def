package fr.ess.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the faults of a call, in the caller's language: one line, and where help is. */
final class CallFaults implements IParameterExceptionHandler {

    private final Terminal terminal;

    CallFaults(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        var words = terminal.words();
        terminal.complain(words.say("call.fault", line(fault)));
        terminal.complain(
                words.say("call.help", fault.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help"));
        return Status.MALFORMED;
    }

    private String line(ParameterException fault) {
        var words = terminal.words();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return words.say(
                    "call.unmatched",
                    String.join(
                            ", ",
                            unmatched.getUnmatched().stream().map(Shown::text).toList()));
        }
        if (fault instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream()
                    .map(each -> each instanceof CommandLine.Model.OptionSpec option
                            ? option.longestName() + " " + option.paramLabel()
                            : each.paramLabel())
                    .toList();
            return names.isEmpty()
                    ? String.valueOf(fault.getMessage())
                    : words.say("call.missing", String.join(", ", names));
        }
        if (fault instanceof OverwrittenOptionException twice) {
            var option = (CommandLine.Model.OptionSpec) twice.getOverwritten();
            return words.say("call.twice", option.longestName());
        }
        return String.valueOf(fault.getMessage());
    }
}
